//! The parts of a problem.

use core::error::Error;
use std::sync::Arc;

use super::extensions::Extensions;
use super::texts::{Span, Texts};
use crate::log::Level;
use crate::{HttpCode, Received, StatusClass, StatusCode};

/// The type of a problem without its own type.
pub(crate) const ABOUT_BLANK: &str = "about:blank";

/// The members that RFC 9457 defines: an extension cannot have one of these names.
pub(super) const DEFINED: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// The parts of a problem.
#[derive(Clone, Default)]
pub(super) struct Parts {
    pub(super) texts: Texts,
    /// `None` for `about:blank`.
    pub(super) type_uri: Option<Span>,
    /// The title, unless it is the reason phrase.
    pub(super) title: Option<Span>,
    /// `true` if the title is the reason phrase, which needs no copy, unless there is another.
    pub(super) is_reason_title: bool,
    pub(super) status: Option<Received<StatusCode>>,
    /// Never empty.
    pub(super) detail: Option<Span>,
    pub(super) instance: Option<Span>,
    pub(super) extensions: Extensions,
    pub(super) headers: Vec<(Span, Span)>,
    pub(super) rules: Rules,
    pub(super) report: Report,
    #[cfg(feature = "grpc")]
    pub(super) rpc: Rpc,
}

/// The rules for a code, from its family, which may have codes that `StatusCode` does not have.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of a registry")]
pub(crate) struct Rules {
    pub(crate) reason: &'static str,
    pub(crate) is_error: bool,
    pub(crate) is_client_error: bool,
    pub(crate) is_bodiless: bool,
    pub(crate) is_retryable: bool,
    pub(crate) required_headers: &'static [&'static str],
}

/// The part of a problem that is only for the log.
#[derive(Clone, Default)]
pub(crate) struct Report {
    pub(crate) source: Option<Arc<dyn Error + Send + Sync>>,
    /// `true` if the source is the error that became the problem, and not the cause of the problem.
    pub(crate) answers_source: bool,
    /// The name of the error, such as `ShelfError::NoSuchBook`.
    pub(crate) error_type: Option<&'static str>,
    /// The level, unless it depends on the status.
    pub(crate) level: Option<Level>,
}

/// The parts of a problem that only gRPC uses.
#[cfg(feature = "grpc")]
#[derive(Clone, Default)]
pub(crate) struct Rpc {
    /// The code, unless it follows from the HTTP status.
    pub(crate) code: Option<Received<crate::grpc_code::GrpcCode>>,
    /// The domain, unless it is the host of the type.
    pub(crate) domain: Option<std::borrow::Cow<'static, str>>,
    /// The reason, unless it follows from the type.
    pub(crate) reason: Option<std::borrow::Cow<'static, str>>,
}

impl Parts {
    /// The parts of a problem with only a code.
    pub(super) fn of_code(code: impl HttpCode) -> Self {
        Self::of_rules(code.number(), Rules::of_code(code))
    }

    /// The parts of a problem with only a number, and its reason phrase if it has one.
    pub(super) fn of_rules(number: u16, rules: Rules) -> Self {
        Self { is_reason_title: !rules.reason.is_empty(), ..Self::without_title(number, rules) }
    }

    /// The same without the reason phrase.
    pub(super) fn without_title(number: u16, rules: Rules) -> Self {
        Self { status: Some(Received::new(number)), rules, ..Self::default() }
    }

    /// The type; `None` for `about:blank`.
    pub(super) fn type_uri(&self) -> Option<&str> {
        self.type_uri.map(|span| self.texts.get(span))
    }

    pub(super) fn title(&self) -> Option<&str> {
        let own = self.title.map(|span| self.texts.get(span));
        own.or_else(|| self.is_reason_title.then_some(self.rules.reason))
    }

    pub(super) fn detail(&self) -> Option<&str> {
        self.detail.map(|span| self.texts.get(span))
    }

    pub(super) fn instance(&self) -> Option<&str> {
        self.instance.map(|span| self.texts.get(span))
    }

    /// Adds a header, which can be sent.
    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        let header = (self.texts.add(name), self.texts.add(value));
        self.headers.push(header);
    }

    /// The headers, in their order.
    pub(super) fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (self.texts.get(*name), self.texts.get(*value)))
    }

    /// Headers by their names in lower case. The order matters only among headers with the same name (RFC
    /// 9110, Section 5.3).
    fn sorted_headers(&self) -> Vec<(String, &str)> {
        let mut headers: Vec<_> =
            self.headers().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
        headers.sort_by(|(left, _), (right, _)| left.cmp(right));
        headers
    }

    /// Returns `true` if the extensions are equal, regardless of their order and the formatting of their
    /// JSON.
    fn has_extensions_of(&self, other: &Self) -> bool {
        let (ours, theirs) = (self.extensions.iter(&self.texts), other.extensions.iter(&other.texts));
        ours.len() == theirs.len()
            && ours.enumerate().all(|(position, (name, json))| {
                let Some(found) = other.extensions.position(&other.texts, name) else { return false };
                other.extensions.json(&other.texts, name) == Some(json)
                    || self.extensions.values(&self.texts)[position]
                        == other.extensions.values(&other.texts)[found]
            })
    }
}

impl Rules {
    /// The rules for a code.
    pub(crate) fn of_code(code: impl HttpCode) -> Self {
        Self {
            reason: code.reason(),
            is_error: code.is_error(),
            is_client_error: code.is_client_error(),
            is_bodiless: code.is_bodiless(),
            is_retryable: code.is_retryable(),
            required_headers: code.required_headers(),
        }
    }

    /// The rules for a number. For an unregistered one, they follow from its class (RFC 9110, Section 15).
    pub(crate) fn of_status(status: Received<StatusCode>) -> Self {
        if let Ok(code) = status.known() {
            return Self::of_code(code);
        }
        let class = status.class();
        Self {
            is_error: !matches!(
                class,
                Some(StatusClass::Informational | StatusClass::Success | StatusClass::Redirection)
            ),
            is_client_error: class == Some(StatusClass::ClientError),
            ..Self::default()
        }
    }
}

/// The rules for a problem without a status, which is sent with 500.
impl Default for Rules {
    fn default() -> Self {
        Self {
            reason: "",
            is_error: true,
            is_client_error: false,
            is_bodiless: false,
            is_retryable: false,
            required_headers: &[],
        }
    }
}

/// Equal if they are the same problem in HTTP. The rules depend on the status, and the part for the log is
/// not compared.
impl PartialEq for Parts {
    fn eq(&self, other: &Self) -> bool {
        self.status == other.status
            && self.type_uri() == other.type_uri()
            && self.title() == other.title()
            && self.detail() == other.detail()
            && self.instance() == other.instance()
            && self.sorted_headers() == other.sorted_headers()
            && self.has_extensions_of(other)
    }
}

impl Eq for Parts {}
