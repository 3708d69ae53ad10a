//! A problem as a status of gRPC, and back.
//!
//! | problem | status |
//! |---|---|
//! | `status` | `code` |
//! | `detail`, or else `title` | `message` |
//! | `type` | `ErrorInfo`: `domain` and `reason` |
//! | extensions | `ErrorInfo`: `metadata` |
//! | the header `Retry-After` | `RetryInfo` |
//! | `instance` | `RequestInfo`: `request_id` |
//! | `type` and `title`, if the above does not tell them | `Help` |
//! | the extension `errors` | `BadRequest` |
//!
//! Nothing else of a problem is sent, and nothing else of a status is read.

use core::fmt::Write as _;
use std::borrow::Cow;
use std::time::SystemTime;

use serde_json::Value;

use super::detail::{BadRequest, Detail, ErrorInfo, Help, HelpLink, RequestInfo, RetryInfo};
use super::reason::reason_of_type;
use super::violations::{bad_request, violations};
use super::{GrpcCode, RpcStatus};
use crate::grpc_code::{http_status, of_problem_status};
use crate::problem::private::{with_errors, with_header};
use crate::problem::{ABOUT_BLANK, Rpc};
use crate::{Problem, Received};

impl Problem {
    /// Sets the gRPC code, for an HTTP status to which more than one gRPC code belongs. HTTP does not see it. `OK` is ignored.
    ///
    /// ```
    /// use status_core::grpc::{GrpcCode, RpcStatus};
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(409));
    /// assert_eq!(problem.grpc_code(), GrpcCode::Aborted);
    ///
    /// let problem = problem.with_grpc_code(GrpcCode::AlreadyExists);
    /// assert_eq!(RpcStatus::from(problem).code, GrpcCode::AlreadyExists);
    /// ```
    #[must_use]
    pub fn with_grpc_code(mut self, code: impl Into<Received<GrpcCode>>) -> Self {
        self.rpc_mut().code = Some(code.into());
        self
    }

    /// Sets the domain and the reason in gRPC. Without them they follow from the type: the host and the last segment. HTTP does not see
    /// them.
    ///
    /// ```
    /// use status_core::grpc::{Detail, RpcStatus};
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(404)).with_reason("shelf.example", "NO_SUCH_BOOK");
    /// let status = RpcStatus::from(problem);
    /// let Some(Detail::ErrorInfo(info)) = status.details.first() else { panic!("no `ErrorInfo`") };
    /// assert_eq!((&*info.domain, &*info.reason), ("shelf.example", "NO_SUCH_BOOK"));
    /// ```
    #[must_use]
    pub fn with_reason(
        mut self,
        domain: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        let rpc = self.rpc_mut();
        rpc.domain = Some(domain.into());
        rpc.reason = Some(reason.into());
        self
    }

    /// The code that the problem has in gRPC: the one that was set or received, or else that of the HTTP status.
    ///
    /// The table is [`GrpcCode::of_http_status`]. Of what it does not list, 409 is `ABORTED`, and any other error is treated as 400 or
    /// 500 ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
    #[must_use]
    pub fn grpc_code(&self) -> Received<GrpcCode> {
        let code = self.rpc().code.filter(|code| *code != GrpcCode::Ok);
        code.unwrap_or_else(|| of_problem_status(self.status()).into())
    }
}

/// The details are in the order of the table of the [module](super#a-problem-becomes-a-status).
impl From<Problem> for RpcStatus {
    fn from(problem: Problem) -> Self {
        let code = problem.grpc_code();
        let message = problem.detail().or_else(|| problem.title()).unwrap_or_default().to_owned();
        let bad_request = bad_request(&problem);
        let info = error_info(&problem, code, bad_request.is_some());
        let help = help(&problem, code, info.as_ref());
        let mut details = Vec::new();
        details.extend(info.map(Detail::from));
        details.extend(retry_info(&problem).map(Detail::from));
        details.extend(request_info(&problem).map(Detail::from));
        details.extend(help.map(Detail::from));
        // The largest is the last, since what does not fit is left off from the end.
        details.extend(bad_request.map(Detail::from));
        Self { code, message, details }
    }
}

/// Of several details of one type, the first one counts.
impl From<RpcStatus> for Problem {
    fn from(status: RpcStatus) -> Self {
        let code = status.code;
        let http_status = http_status(code);
        let mut problem = Self::from_status(http_status);
        if http_status.number() == 499 {
            problem = problem.with_title("Client Closed Request");
        }
        let info = status.detail::<ErrorInfo>();
        if let Some((type_uri, title)) = status.detail::<Help>().and_then(type_and_title) {
            problem = problem.with_type(type_uri);
            if !title.is_empty() {
                problem = problem.with_title(title);
            }
        } else if let Some(type_uri) = info.and_then(|info| type_of(info, code)) {
            problem = problem.with_type(type_uri);
        }
        if problem.title() != Some(&*status.message) {
            problem = problem.with_detail(&*status.message);
        }
        if let Some(info) = status.detail::<RequestInfo>().filter(|info| !info.request_id.is_empty()) {
            problem = problem.with_instance(&*info.request_id);
        }
        if let Some(delay) = status.detail::<RetryInfo>().and_then(|info| info.retry_delay) {
            problem = with_header(problem, "Retry-After", &delay);
        }
        let rpc = problem.rpc_mut();
        rpc.code = Some(code);
        if let Some(info) = info {
            rpc.domain = Some(Cow::Owned(info.domain.clone()));
            rpc.reason = is_specific(&info.reason, code).then(|| Cow::Owned(info.reason.clone()));
            for (key, value) in &info.metadata {
                problem.set_extension_json(key.clone(), &json_of_text(value));
            }
        }
        match status.detail::<BadRequest>() {
            Some(bad_request) => with_errors(problem, &violations(bad_request)),
            None => problem,
        }
    }
}

/// The cause: the type and the extensions. A problem that has neither says no more than its code.
fn error_info(problem: &Problem, code: Received<GrpcCode>, without_errors: bool) -> Option<ErrorInfo> {
    let metadata: Vec<_> = problem
        .extensions_json()
        .filter(|(name, _)| !(without_errors && *name == "errors"))
        .filter_map(|(name, json)| Some((name.to_owned(), text_of_json(json)?)))
        .collect();
    let Rpc { domain, reason, .. } = problem.rpc();
    let type_uri = Some(problem.type_uri()).filter(|type_uri| *type_uri != ABOUT_BLANK);
    if type_uri.is_none() && reason.is_none() && metadata.is_empty() {
        return None;
    }
    let reason = reason.as_deref().map(str::to_owned).or_else(|| type_uri.and_then(reason_of_type));
    let domain = domain.as_deref().or_else(|| type_uri.and_then(host)).unwrap_or_default().to_owned();
    Some(ErrorInfo { reason: reason.unwrap_or_else(|| name(code).to_owned()), domain, metadata })
}

/// The time to wait, from the header `Retry-After`. It can be a date, so it depends on the time.
fn retry_info(problem: &Problem) -> Option<RetryInfo> {
    let retry_delay = Some(problem.retry_after(SystemTime::now())?);
    Some(RetryInfo { retry_delay })
}

/// The occurrence of the problem.
fn request_info(problem: &Problem) -> Option<RequestInfo> {
    let request_id = problem.instance()?.to_owned();
    Some(RequestInfo { request_id, serving_data: String::new() })
}

/// The type and the title, unless they follow from the rest.
fn help(problem: &Problem, code: Received<GrpcCode>, info: Option<&ErrorInfo>) -> Option<Help> {
    let type_uri = problem.type_uri();
    let follows = info.and_then(|info| type_of(info, code)).as_deref().unwrap_or(ABOUT_BLANK) == type_uri;
    let title = problem.title().filter(|_| !problem.has_default_title());
    if follows && title.is_none() {
        return None;
    }
    let description =
        title.map_or_else(|| PROBLEM_TYPE.to_owned(), |title| format!("{PROBLEM_TYPE}: {title}"));
    Some(Help { links: vec![HelpLink { description, url: type_uri.to_owned() }] })
}

/// Reads what [`help`] writes.
fn type_and_title(help: &Help) -> Option<(&str, &str)> {
    help.links.iter().find_map(|link| {
        let rest = link.description.strip_prefix(PROBLEM_TYPE)?;
        let title = if rest.is_empty() { "" } else { rest.strip_prefix(": ")? };
        Some((&*link.url, title))
    })
}

/// The description of the link that leads to the type of the problem.
const PROBLEM_TYPE: &str = "Problem type";

/// The type that an `ErrorInfo` stands for; `None` if it says no more than the code.
fn type_of(ErrorInfo { reason, domain, .. }: &ErrorInfo, code: Received<GrpcCode>) -> Option<String> {
    if !is_specific(reason, code) {
        return None;
    }
    let segment = reason.to_ascii_lowercase().replace('_', "-");
    let domain = if domain.is_empty() { String::new() } else { format!("https://{}", encoded(domain)) };
    Some(format!("{domain}/{}", encoded(&segment)))
}

/// Whether a reason says more than the code: it is not empty, and not the name of the code.
fn is_specific(reason: &str, code: Received<GrpcCode>) -> bool {
    !reason.is_empty() && reason != name(code)
}

/// The name of a code, `UNKNOWN` for an unknown one.
fn name(code: Received<GrpcCode>) -> &'static str {
    code.known().unwrap_or(GrpcCode::Unknown).reason()
}

/// The host in a URI reference, if it has one.
fn host(uri: &str) -> Option<&str> {
    let (scheme, rest) = uri.split_once("//")?;
    if scheme.contains(['/', '?', '#']) || !(scheme.is_empty() || scheme.ends_with(':')) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host_and_port = authority.rsplit('@').next()?;
    let end = if host_and_port.starts_with('[') {
        host_and_port.find(']').map(|end| end + 1)
    } else {
        host_and_port.find(':')
    };
    host_and_port.get(..end.unwrap_or(host_and_port.len()))
}

/// A text as a part of a URI: all but unreserved characters are percent-encoded (RFC 3986, Section 2).
fn encoded(text: &str) -> Cow<'_, str> {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(is_unreserved) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        if is_unreserved(byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    Cow::Owned(encoded)
}

/// The text of metadata: that of a string as it is, any other value as JSON. `None` for null, which is as good as absent.
fn text_of_json(json: &str) -> Option<String> {
    match json.as_bytes().first() {
        Some(b'"') => serde_json::from_str(json).ok(),
        _ if json == "null" => None,
        _ => Some(json.to_owned()),
    }
}

/// The JSON of a text: the text itself if it is JSON of something else than a string or null, or else a string.
fn json_of_text(text: &str) -> Cow<'_, str> {
    let starts_value = text.starts_with(|first: char| first.is_ascii_digit() || "-[{tf".contains(first));
    let is_json =
        starts_value && !text.ends_with(char::is_whitespace) && serde_json::from_str::<Value>(text).is_ok();
    if is_json { Cow::Borrowed(text) } else { Cow::Owned(Value::from(text).to_string()) }
}
