//! Conversions between problems and gRPC statuses. The guide's chapter on gRPC has the tables.

use core::fmt::Write as _;
use std::borrow::Cow;

use serde_json::Value;

use super::detail::{BadRequest, ErrorInfo, Help, RequestInfo, RetryInfo};
use super::parts::{PROBLEM_TYPE, StatusParts, is_specific};
use super::violations::violations;
use super::{GrpcCode, RpcStatus};
use crate::grpc_code::{http_status, of_problem_status};
use crate::problem::private::HeaderValue;
use crate::problem::violations::with_errors;
use crate::{Problem, Received};

impl Problem {
    /// Sets the gRPC code, for an HTTP status that maps to several gRPC codes. It has no effect on HTTP. `OK`
    /// is ignored.
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

    /// Sets the domain and the reason in gRPC. By default, they are the host and the last segment of the
    /// type. They have no effect on HTTP.
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

    /// The gRPC code of the problem: the one that was set or received, or else the one for the HTTP status.
    ///
    /// The table is [`GrpcCode::of_http_status`]. Of the statuses that it does not list, 409 is `ABORTED`,
    /// and any other error is treated as 400 or 500 ([RFC 9110, Section
    /// 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
    #[must_use]
    pub fn grpc_code(&self) -> Received<GrpcCode> {
        let code = self.rpc().code.filter(|code| *code != GrpcCode::Ok);
        code.unwrap_or_else(|| of_problem_status(self.status()).into())
    }
}

/// The details are in the order of the table in the guide.
impl From<Problem> for RpcStatus {
    fn from(problem: Problem) -> Self {
        StatusParts::of(&problem).into()
    }
}

/// If several details have the same type, the first one counts.
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
        let delay = status.detail::<RetryInfo>().and_then(|info| info.retry_delay);
        if let Some(delay) = delay.and_then(|delay| delay.to_header_value()) {
            problem = problem.with_header("Retry-After", delay);
        }
        let rpc = problem.rpc_mut();
        rpc.code = Some(code);
        if let Some(info) = info {
            rpc.domain = Some(Cow::Owned(info.domain.clone()));
            rpc.reason = is_specific(&info.reason, code).then(|| Cow::Owned(info.reason.clone()));
            for (key, value) in &info.metadata {
                problem.set_extension_json(key, &json_of_text(value));
            }
        }
        match status.detail::<BadRequest>() {
            Some(bad_request) => with_errors(problem, &violations(bad_request)),
            None => problem,
        }
    }
}

/// The type and the title in a link that leads to a problem type.
fn type_and_title(help: &Help) -> Option<(&str, &str)> {
    help.links.iter().find_map(|link| {
        let rest = link.description.strip_prefix(PROBLEM_TYPE)?;
        let title = if rest.is_empty() { "" } else { rest.strip_prefix(": ")? };
        Some((&*link.url, title))
    })
}

/// The problem type of an `ErrorInfo`; `None` if it only repeats the code.
fn type_of(ErrorInfo { reason, domain, .. }: &ErrorInfo, code: Received<GrpcCode>) -> Option<String> {
    if !is_specific(reason, code) {
        return None;
    }
    let segment = reason.to_ascii_lowercase().replace('_', "-");
    let domain = if domain.is_empty() { String::new() } else { format!("https://{}", encoded(domain)) };
    Some(format!("{domain}/{}", encoded(&segment)))
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

/// The JSON of a text: the text itself if it is valid JSON other than a string or null, or else a JSON
/// string.
fn json_of_text(text: &str) -> Cow<'_, str> {
    let starts_value = text.starts_with(|first: char| first.is_ascii_digit() || "-[{tf".contains(first));
    let is_json =
        starts_value && !text.ends_with(char::is_whitespace) && serde_json::from_str::<Value>(text).is_ok();
    if is_json { Cow::Borrowed(text) } else { Cow::Owned(Value::from(text).to_string()) }
}
