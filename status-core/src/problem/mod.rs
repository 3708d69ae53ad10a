//! Problem details for HTTP (RFC 9457).

#[cfg_attr(not(all(feature = "actix", feature = "axum")), allow(dead_code, reason = "for adapters"))]
mod answer;
mod code_checks;
mod constants;
mod convert;
mod display;
mod draft;
mod extensions;
mod field;
mod finite;
mod from_problem;
mod header;
mod header_syntax;
mod header_value;
mod http_date;
mod json;
mod members;
mod or_status;
mod parts;
#[cfg(feature = "grpc")]
pub(crate) mod reason;
mod response;
mod retry;
#[cfg(feature = "grpc")]
mod rpc;
#[cfg(test)]
mod tests;
mod texts;
mod to_problem;
pub(crate) mod uri;
pub mod violations;

use core::error::Error;
use core::fmt;
use std::sync::Arc;

use serde_core::Serialize;
use serde_json::Value;

pub use self::convert::NotAnError;
pub use self::from_problem::{FromProblem, OrProblem};
pub use self::or_status::OrStatus;
pub(crate) use self::parts::ABOUT_BLANK;
#[cfg(feature = "grpc")]
pub(crate) use self::parts::Rpc;
use self::parts::{DEFINED, Parts};
pub use self::to_problem::ToProblem;
use crate::text::text;
use crate::{HttpCode, Received, StatusCode, log};

#[cfg(any(feature = "actix", feature = "http"))]
pub(crate) use self::answer::Answer;
#[cfg(feature = "reqwest")]
pub(crate) use self::parts::Rules;

/// Items for generated code.
pub(crate) mod private {
    pub use super::code_checks::{
        CodeProperties, CodeTable, CodeTableOf, CodeTexts, NumberOfName, OtherCodeTable, check_grpc_code,
    };
    pub use super::constants::{
        HasKind, HeaderConstant, Kind, KindOf, TextKind, check_absolute, check_kind, check_reference,
        check_type,
    };
    pub use super::draft::{
        Draft, Erring, GrpcLiterals, Literals, NotErring, Visibility, finish, with_constant, with_detail,
        with_errors, with_extension, with_header, with_instance, with_retry_after, with_title,
    };
    pub use super::field::{InnerField, InnerProblem, IsProblem, OtherField};
    pub use super::from_problem::{
        FromText, check_distinct, is_status_over_grpc, number_of, number_of_code, read_extension,
        read_header, read_text, type_of,
    };
    pub use super::header_value::{HeaderValue, RetryAfter};
    pub use super::violations::errors_of;
    pub use crate::log::Level;
}

/// The response to an error (RFC 9457): what went wrong, for people and for programs.
///
/// A service creates a problem directly if an error does not need its own type.
/// [`#[derive(ToProblem)]`](derive@crate::ToProblem) converts every error of an enum. With the feature of a
/// web framework, a problem is a response.
///
/// ```
/// use status_core::{Problem, status};
///
/// let problem = Problem::new(status!(403))
///     .with_type("https://example.com/probs/out-of-credit")
///     .with_title("You do not have enough credit.")
///     .with_detail("Your current balance is 30, but that costs 50.")
///     .with_extension("balance", 30)
///     .with_header("Cache-Control", "no-store");
///
/// assert_eq!(
///     serde_json::to_string_pretty(&problem)?,
///     r#"{
///   "type": "https://example.com/probs/out-of-credit",
///   "title": "You do not have enough credit.",
///   "status": 403,
///   "detail": "Your current balance is 30, but that costs 50.",
///   "balance": 30
/// }"#,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A client reads a problem. Members of the wrong type are ignored, and members that the RFC does not define
/// are kept:
///
/// ```
/// use status_core::{Problem, Received, StatusClass};
///
/// let problem: Problem = serde_json::from_str(r#"{"status": 599, "title": null, "retries": 3}"#)?;
///
/// assert_eq!(problem.type_uri(), "about:blank");
/// assert_eq!(problem.status(), Some(Received::new(599)));
/// assert_eq!(problem.status().and_then(Received::class), Some(StatusClass::ServerError));
/// assert_eq!(problem.title(), None);
/// assert_eq!(problem.extension("retries"), Some(&3.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # The cause
///
/// A problem may carry the error that caused it, for the log and for [`Error::source`]. It is never sent.
/// Every error that implements [`ToProblem`] converts to a problem with itself as the source, so a handler
/// may return `Result<T, Problem>` and use `?`. For other errors, use [`OrStatus`].
///
/// # Equality
///
/// Two problems are equal if they are the same problem. The order of their extensions, the case of their
/// header names and their causes do not matter.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    // Boxed, because it is often the error of a `Result`.
    parts: Box<Parts>,
}

impl Problem {
    /// Creates a problem with only a code. Its title is the code's reason phrase.
    ///
    /// For a number that may not be registered, use [`from_status`](Self::from_status).
    ///
    /// Add a header that the code requires, such as `WWW-Authenticate` for 401, with
    /// [`with_header`](Self::with_header). A response without it is sent, but the log reports it. For errors
    /// that derive [`ToProblem`], it is a compile error.
    ///
    /// ```
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(404));
    /// assert_eq!(problem.title(), Some("Not Found"));
    /// assert_eq!(problem.type_uri(), "about:blank");
    /// assert_eq!(serde_json::to_string(&problem)?, r#"{"title":"Not Found","status":404}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(code: impl HttpCode) -> Self {
        Self::from_parts(Parts::of_code(code))
    }

    /// Sets the type of the problem: a URI reference, which may be relative.
    #[must_use]
    pub fn with_type(mut self, type_uri: impl AsRef<str>) -> Self {
        let type_uri = type_uri.as_ref();
        self.parts.type_uri = (type_uri != ABOUT_BLANK).then(|| self.parts.texts.add(type_uri));
        self
    }

    /// Sets the title: a short summary of the type of the problem, the same for every occurrence.
    #[must_use]
    pub fn with_title(mut self, title: impl AsRef<str>) -> Self {
        self.parts.title = Some(self.parts.texts.add(title.as_ref()));
        self
    }

    /// Sets the detail: an explanation of this occurrence of the problem, for people. An empty one is not
    /// sent.
    #[must_use]
    pub fn with_detail(self, detail: impl AsRef<str>) -> Self {
        self.with_displayed_detail(detail.as_ref())
    }

    /// Identifies this occurrence of the problem: a URI reference.
    #[must_use]
    pub fn with_instance(mut self, instance: impl AsRef<str>) -> Self {
        self.parts.instance = Some(self.parts.texts.add(instance.as_ref()));
        self
    }

    /// Adds an extension member after the existing ones. A member with the same name is replaced.
    ///
    /// The value is sent as `serde_json` writes it. `None` is not sent: it removes a member with the same
    /// name.
    ///
    /// A value that cannot be written as JSON, such as NaN, or a name that RFC 9457 defines (`type`, `title`,
    /// `status`, `detail`, `instance`), adds nothing, and the log reports it.
    ///
    /// ```
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(409))
    ///     .with_extension("price", 9.99_f32)
    ///     .with_extension("ratio", f64::NAN)
    ///     .with_extension("until", None::<u64>);
    /// assert_eq!(serde_json::to_string(&problem)?, r#"{"title":"Conflict","status":409,"price":9.99}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn with_extension(mut self, name: impl AsRef<str>, value: impl Serialize) -> Self {
        self.extend(name.as_ref(), &value);
        self
    }

    /// Adds a header to the response. A header with the same name is kept as well.
    ///
    /// The value consists of visible ASCII characters, spaces and tabs. Any other value adds nothing, and the
    /// log reports it. The same applies to invalid names and to headers that describe the body:
    /// `Content-Type`, `Content-Length` and `Transfer-Encoding`.
    ///
    /// ```
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(429)).with_header("Retry-After", 30).with_header("X-Name", "a\r\nSet-Cookie: b=c");
    /// assert_eq!(problem.headers().collect::<Vec<_>>(), [("Retry-After", "30")]);
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        let name = name.as_ref();
        let span = self.parts.texts.display(&value);
        let value = self.parts.texts.get(span);
        if !header::is_name(name.as_bytes()) {
            log::unsent(format_args!("the header {name:?} is not sent: a header cannot have this name"));
        } else if header::follows_from_body(name.as_bytes()) {
            log::unsent(format_args!("the header {name:?} is not sent: it follows from the body"));
        } else if !header::is_value(value.as_bytes()) {
            log::unsent(format_args!(
                "the header {name:?} is not sent: its value has a character that is not allowed"
            ));
        } else {
            let name = self.parts.texts.add(name);
            self.parts.headers.push((name, span));
            return self;
        }
        self.parts.texts.remove(span);
        self
    }

    /// Sets the cause of the problem, for the log and for [`Error::source`]. It is never sent.
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(503)).with_source("the pool is empty");
    /// assert_eq!(problem.source().map(ToString::to_string).as_deref(), Some("the pool is empty"));
    /// assert_eq!(problem, Problem::new(status!(503)));
    /// ```
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.parts.report.source = Some(Arc::from(source.into()));
        self.parts.report.answers_source = false;
        self
    }

    /// The type of the problem, a URI reference; `about:blank` if it does not have one.
    #[must_use]
    pub fn type_uri(&self) -> &str {
        self.parts.type_uri().unwrap_or(ABOUT_BLANK)
    }

    /// The summary of the type of the problem.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.parts.title()
    }

    /// The status code, which need not be registered.
    #[must_use]
    pub fn status(&self) -> Option<Received<StatusCode>> {
        self.parts.status
    }

    /// The explanation of this occurrence.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.parts.detail()
    }

    /// The URI reference of this occurrence.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.parts.instance()
    }

    /// The members that RFC 9457 does not define, in their order.
    ///
    /// The first call parses their JSON. A value that [`Value`] cannot represent, such as one nested more
    /// than 127 deep, is `null` here.
    #[must_use]
    pub fn extensions(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        let parts = &*self.parts;
        let names = parts.extensions.iter(&parts.texts).map(|(name, _)| name);
        names.zip(parts.extensions.values(&parts.texts))
    }

    /// The member with this name, if RFC 9457 does not define it. See [`extensions`](Self::extensions).
    #[must_use]
    pub fn extension(&self, name: &str) -> Option<&Value> {
        let parts = &*self.parts;
        let position = parts.extensions.position(&parts.texts, name)?;
        parts.extensions.values(&parts.texts).get(position)
    }

    /// The headers of the response that do not describe the body, in their order.
    #[must_use]
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.parts.headers()
    }
}

impl Problem {
    fn from_parts(parts: Parts) -> Self {
        Self { parts: Box::new(parts) }
    }

    /// Returns `true` if the code is an error in its family. The response then carries the problem, for the
    /// layer.
    #[cfg(any(feature = "actix", feature = "http"))]
    #[cfg(any(feature = "actix", feature = "tower"))]
    pub(crate) const fn is_error(&self) -> bool {
        self.parts.rules.is_error
    }

    /// Returns `true` if the code is a client error in its family.
    #[cfg(any(feature = "actix", feature = "tower"))]
    pub(crate) const fn is_client_error(&self) -> bool {
        self.parts.rules.is_client_error
    }

    /// Adds an extension, or reports why it cannot be sent.
    fn extend(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        if DEFINED.contains(&name) {
            log::unsent(format_args!(
                "the extension {name:?} is not sent: RFC 9457 defines a member of this name"
            ));
            return;
        }
        let Parts { texts, extensions, .. } = &mut *self.parts;
        match texts.serialize(value) {
            Ok(json) if texts.get(json) == "null" => {
                texts.remove(json);
                extensions.remove(texts, name);
            }
            Ok(json) => {
                let name = texts.add(name);
                extensions.set(texts, name, json);
            }
            Err(error) => {
                let error = error.to_string();
                log::unsent(format_args!(
                    "the extension {name:?} is not sent: it cannot be serialized: {error:?}"
                ));
            }
        }
    }

    /// Sets the detail to the `Display` text of a value.
    fn with_displayed_detail(mut self, value: &(impl fmt::Display + ?Sized)) -> Self {
        let detail = self.parts.texts.display(value);
        self.parts.detail = (!detail.is_empty()).then_some(detail);
        self
    }
}
