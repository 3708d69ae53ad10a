//! The parts of a problem's status, borrowed from the problem.

use core::time::Duration;
use std::borrow::Cow;
use std::time::SystemTime;

use super::detail::{BadRequest, ErrorInfo, Help, HelpLink, RequestInfo, RetryInfo};
use super::message::Message;
use super::status::{DETAILS, write_head};
use super::violations::bad_request;
use super::wire::{write_nested, write_text};
use super::{GrpcCode, RpcStatus};
use crate::problem::reason::reason_of_type;
use crate::problem::{ABOUT_BLANK, Rpc};
use crate::{Problem, Received};

/// The parts of a status, in the order in which they are sent.
pub(crate) struct StatusParts<'a> {
    pub(crate) code: Received<GrpcCode>,
    pub(crate) message: &'a str,
    info: Option<Info<'a>>,
    retry_delay: Option<Duration>,
    request_id: Option<&'a str>,
    link: Option<Link<'a>>,
    /// It may be the largest, so it comes last: details that do not fit are dropped from the end.
    bad_request: Option<BadRequest>,
}

/// An [`ErrorInfo`].
struct Info<'a> {
    reason: Cow<'a, str>,
    domain: &'a str,
    metadata: Vec<(&'a str, Cow<'a, str>)>,
}

/// A [`Help`] with a link to the problem type.
struct Link<'a> {
    title: Option<&'a str>,
    type_uri: &'a str,
}

impl<'a> StatusParts<'a> {
    /// The parts for a problem.
    pub(crate) fn of(problem: &'a Problem) -> Self {
        let code = problem.grpc_code();
        let bad_request = bad_request(problem);
        let info = Info::of(problem, code, bad_request.is_some());
        Self {
            code,
            message: problem.detail().or_else(|| problem.title()).unwrap_or_default(),
            link: Link::of(problem, code, info.as_ref()),
            info,
            retry_delay: retry_delay(problem),
            request_id: problem.instance().filter(|instance| !instance.is_empty()),
            bad_request,
        }
    }

    /// Returns `true` if there is only a code and a message.
    pub(crate) const fn is_plain(&self) -> bool {
        self.info.is_none()
            && self.retry_delay.is_none()
            && self.request_id.is_none()
            && self.link.is_none()
            && self.bad_request.is_none()
    }
}

/// The time to wait, from the header `Retry-After`. The header can be a date, so it depends on the time.
fn retry_delay(problem: &Problem) -> Option<Duration> {
    if problem.headers().len() == 0 { None } else { problem.retry_after(SystemTime::now()) }
}

impl<'a> Info<'a> {
    /// The type and the extensions. A problem without either has only its code.
    fn of(problem: &'a Problem, code: Received<GrpcCode>, without_errors: bool) -> Option<Self> {
        let extensions = problem.extensions_json();
        let mut metadata = Vec::with_capacity(extensions.len());
        for (name, json) in extensions {
            if let Some(text) = text_of_json(json).filter(|_| !(without_errors && name == "errors")) {
                metadata.push((name, text));
            }
        }
        let Rpc { domain, reason, .. } = problem.rpc();
        let type_uri = Some(problem.type_uri()).filter(|type_uri| *type_uri != ABOUT_BLANK);
        if type_uri.is_none() && reason.is_none() && metadata.is_empty() {
            return None;
        }
        let reason = reason.as_deref().map(Cow::Borrowed);
        let reason = reason.or_else(|| type_uri.and_then(reason_of_type).map(Cow::Owned));
        let domain = domain.as_deref().or_else(|| type_uri.and_then(host)).unwrap_or_default();
        Some(Self { reason: reason.unwrap_or_else(|| name(code).into()), domain, metadata })
    }

    /// Returns `true` if a client can derive this type from the reason and the domain.
    fn tells(&self, type_uri: &str, code: Received<GrpcCode>) -> bool {
        if !is_specific(&self.reason, code) {
            return type_uri == ABOUT_BLANK;
        }
        let path = if self.domain.is_empty() {
            Some(type_uri)
        } else {
            type_uri.strip_prefix("https://").and_then(|rest| rest.strip_prefix(self.domain))
        };
        let expected =
            self.reason.bytes().map(|byte| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() });
        path.and_then(|path| path.strip_prefix('/')).is_some_and(|segment| segment.bytes().eq(expected))
    }

    fn write(&self, to: &mut Vec<u8>) {
        write_text(1, &self.reason, to);
        write_text(2, self.domain, to);
        for (key, value) in &self.metadata {
            write_nested(3, to, |to| {
                write_text(1, key, to);
                write_text(2, value, to);
            });
        }
    }
}

impl<'a> Link<'a> {
    /// The type and the title, unless they follow from the rest.
    fn of(problem: &'a Problem, code: Received<GrpcCode>, info: Option<&Info<'_>>) -> Option<Self> {
        let type_uri = problem.type_uri();
        let follows = info.map_or(type_uri == ABOUT_BLANK, |info| info.tells(type_uri, code));
        let title = problem.title().filter(|title| !title.is_empty() && !problem.has_default_title());
        (!follows || title.is_some()).then_some(Self { title, type_uri })
    }

    fn write(&self, to: &mut Vec<u8>) {
        write_nested(1, to, |to| {
            write_nested(1, to, |to| {
                to.extend_from_slice(PROBLEM_TYPE.as_bytes());
                if let Some(title) = self.title {
                    to.extend_from_slice(b": ");
                    to.extend_from_slice(title.as_bytes());
                }
            });
            write_text(2, self.type_uri, to);
        });
    }
}

/// The description of the link that leads to the type of the problem. The title follows it after a colon.
pub(super) const PROBLEM_TYPE: &str = "Problem type";

/// Returns `true` if a reason adds to the code: it is not empty, and not the name of the code.
pub(super) fn is_specific(reason: &str, code: Received<GrpcCode>) -> bool {
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

/// The text of metadata: a string as it is, any other value as JSON. `None` for null, which is treated as
/// absent.
fn text_of_json(json: &str) -> Option<Cow<'_, str>> {
    match json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Some(Cow::Borrowed(text)),
        Some(_) => serde_json::from_str(json).ok().map(Cow::Owned),
        None if json == "null" => None,
        None => Some(Cow::Borrowed(json)),
    }
}

impl From<StatusParts<'_>> for RpcStatus {
    fn from(parts: StatusParts<'_>) -> Self {
        let mut status = Self::new(parts.code, parts.message);
        let details = &mut status.details;
        details.extend(parts.info.map(|info| {
            let metadata = info.metadata.into_iter().map(|(key, value)| (key.to_owned(), value.into_owned()));
            let (reason, domain) = (info.reason.into_owned(), info.domain.to_owned());
            ErrorInfo { reason, domain, metadata: metadata.collect() }.into()
        }));
        details.extend(parts.retry_delay.map(|delay| RetryInfo { retry_delay: Some(delay) }.into()));
        details.extend(parts.request_id.map(|request_id| {
            RequestInfo { request_id: request_id.to_owned(), serving_data: String::new() }.into()
        }));
        details.extend(parts.link.map(|Link { title, type_uri }| {
            let title = title.map(|title| format!(": {title}")).unwrap_or_default();
            let link = HelpLink { description: format!("{PROBLEM_TYPE}{title}"), url: type_uri.to_owned() };
            Help { links: vec![link] }.into()
        }));
        details.extend(parts.bad_request.map(Into::into));
        status
    }
}

impl StatusParts<'_> {
    /// The encoded status without the last details beyond a length, and the number of omitted details.
    ///
    /// The result is the encoded [`RpcStatus`], without the cost of copying the parts into one first.
    pub(crate) fn encode_within(&self, length: usize) -> (Vec<u8>, usize) {
        let mut details = Details { bytes: Vec::with_capacity(512), length, left_off: 0 };
        write_head(self.code, self.message, &mut details.bytes);
        if let Some(info) = &self.info {
            details.add(ErrorInfo::TYPE_URL, |to| info.write(to));
        }
        if let Some(delay) = self.retry_delay {
            details.add(RetryInfo::TYPE_URL, |to| RetryInfo { retry_delay: Some(delay) }.write(to));
        }
        if let Some(request_id) = self.request_id {
            details.add(RequestInfo::TYPE_URL, |to| write_text(1, request_id, to));
        }
        if let Some(link) = &self.link {
            details.add(Help::TYPE_URL, |to| link.write(to));
        }
        if let Some(bad_request) = &self.bad_request {
            details.add(BadRequest::TYPE_URL, |to| bad_request.write(to));
        }
        (details.bytes, details.left_off)
    }
}

/// The number of details written so far.
struct Details {
    bytes: Vec<u8>,
    length: usize,
    left_off: usize,
}

impl Details {
    /// Writes a detail, unless it exceeds the length or one before it did.
    fn add(&mut self, type_url: &str, content: impl FnOnce(&mut Vec<u8>)) {
        let end = self.bytes.len();
        if self.left_off == 0 {
            write_nested(DETAILS, &mut self.bytes, |to| {
                write_text(1, type_url, to);
                write_nested(2, to, content);
            });
        }
        if self.left_off > 0 || self.bytes.len() > self.length {
            self.bytes.truncate(end);
            self.left_off += 1;
        }
    }
}
