//! Problem details for HTTP (RFC 9457).

#[cfg(any(feature = "axum", feature = "actix"))]
mod answer;
mod header;
mod header_value;
mod json;
mod obligations;
mod to_problem;

use core::error::Error;
use core::fmt::{self, Write as _};

use serde_core::Serialize;
use serde_json::Value;

pub use self::to_problem::ToProblem;
use crate::{HttpCode, Received, StatusCode, log};

#[cfg(any(feature = "axum", feature = "actix"))]
pub(crate) use self::answer::Answer;

/// What generated code calls.
pub(crate) mod private {
    pub use super::header_value::{HeaderValue, with_header, with_instance};
    pub use super::obligations::{
        CodeFacts, Delay, Facts, Family, NoDelay, OtherFamily, Text, Wait, hidden, missing, withheld,
    };
    pub use super::to_problem::{inner_problem, problem_of, text_of, with_extension, with_public_detail};
}

/// The answer to an error, as RFC 9457 has it: what is wrong, for people and for programs.
///
/// A service writes one where an error needs no type of its own; otherwise [`#[derive(ToProblem)]`](derive@crate::ToProblem) makes one of
/// every error. With the feature of a web framework it is a response by itself.
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
/// A client reads one. What is there but of the wrong type is as good as not there, and what the RFC does not define is kept:
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
/// Two problems are equal if they make the same response.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    // In a box, for it is the error of many a `Result`.
    parts: Box<Parts>,
}

/// What a problem consists of.
#[derive(Clone, Default, PartialEq, Eq)]
struct Parts {
    /// `None` stands for `about:blank`.
    type_uri: Option<String>,
    title: Option<String>,
    status: Option<Received<StatusCode>>,
    detail: Option<String>,
    instance: Option<String>,
    extensions: Vec<(String, Value)>,
    headers: Vec<(String, String)>,
    /// What the family says of the code, which may be one that `StatusCode` does not have.
    is_bodiless: bool,
    required_headers: &'static [&'static str],
}

/// The type of a problem that says no more than its status.
pub(crate) const ABOUT_BLANK: &str = "about:blank";

/// The members that RFC 9457 defines, so that no extension may have their name.
const DEFINED: [&str; 5] = ["type", "title", "status", "detail", "instance"];

impl Problem {
    /// The problem that says no more than the code: its title is the code's reason phrase.
    ///
    /// A header that the code requires, such as `WWW-Authenticate` for 401, is added with [`with_header`](Self::with_header). A response
    /// without it is sent all the same, but reported to the log; only for errors that derive [`ToProblem`] is it a compile error.
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
        Self::from_parts(Parts {
            title: Some(code.reason().to_owned()),
            status: Some(Received::new(code.number())),
            is_bodiless: code.is_bodiless(),
            required_headers: code.required_headers(),
            ..Parts::default()
        })
    }

    /// Names the type of the problem: a URI reference, which may be relative.
    #[must_use]
    pub fn with_type(mut self, type_uri: impl Into<String>) -> Self {
        self.parts.type_uri = Some(type_uri.into()).filter(|uri| uri != ABOUT_BLANK);
        self
    }

    /// Sets the title: a short summary of the type of the problem, the same for every occurrence.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.parts.title = Some(title.into());
        self
    }

    /// Sets the detail: an explanation of this occurrence of the problem, for people.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.parts.detail = Some(detail.into());
        self
    }

    /// Identifies this occurrence of the problem: a URI reference.
    #[must_use]
    pub fn with_instance(mut self, instance: impl Into<String>) -> Self {
        self.parts.instance = Some(instance.into());
        self
    }

    /// Adds a member of one's own, after those that are there; one of the same name is replaced.
    ///
    /// A value that cannot be serialized, or a name that RFC 9457 defines (`type`, `title`, `status`, `detail`, `instance`), adds
    /// nothing and is reported to the log.
    #[must_use]
    pub fn with_extension(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        if DEFINED.contains(&name.as_str()) {
            log::fault(format_args!(
                "the extension {name:?} is not sent: RFC 9457 defines a member of this name"
            ));
            return self;
        }
        match serde_json::to_value(value) {
            Ok(value) => self.parts.extend(name, value),
            Err(error) => {
                log::fault(format_args!(
                    "the extension {name:?} is not sent: it cannot be serialized: {error}"
                ));
            }
        }
        self
    }

    /// Adds a header to the response; one of the same name stays beside it.
    ///
    /// The value is visible ASCII, spaces and tabs. Any other never becomes a header, and is reported to the log; so is a name that cannot
    /// be one, or that of a header which follows from the body: `Content-Type`, `Content-Length` and `Transfer-Encoding`.
    ///
    /// ```
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(429)).with_header("Retry-After", 30).with_header("X-Name", "a\r\nSet-Cookie: b=c");
    /// assert_eq!(problem.headers().collect::<Vec<_>>(), [("Retry-After", "30")]);
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        let (name, value) = (name.into(), text(&value));
        if !header::is_name(name.as_bytes()) {
            log::fault(format_args!("the header {name:?} is not sent: this cannot be the name of one"));
        } else if header::follows_from_body(name.as_bytes()) {
            log::fault(format_args!("the header {name:?} is not sent: it follows from the body"));
        } else if !header::is_value(value.as_bytes()) {
            log::fault(format_args!("the header {name:?} is not sent: {value:?} cannot be the value of one"));
        } else {
            self.parts.headers.push((name, value));
        }
        self
    }

    /// The type of the problem, a URI reference; `about:blank` if it has none.
    #[must_use]
    pub fn type_uri(&self) -> &str {
        self.parts.type_uri.as_deref().unwrap_or(ABOUT_BLANK)
    }

    /// The summary of the type of the problem.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.parts.title.as_deref()
    }

    /// The status code, whether or not it is registered.
    #[must_use]
    pub fn status(&self) -> Option<Received<StatusCode>> {
        self.parts.status
    }

    /// The explanation of this occurrence.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.parts.detail.as_deref()
    }

    /// The URI reference of this occurrence.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.parts.instance.as_deref()
    }

    /// The members that RFC 9457 does not define, in their order.
    #[must_use]
    pub fn extensions(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.parts.extensions.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The member of this name, if RFC 9457 does not define it.
    #[must_use]
    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.extensions().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// The headers of the response, beside the body and not in it, in their order.
    #[must_use]
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Problem {
    /// The same as [`new`](Self::new), for a document that is generated.
    #[cfg(feature = "utoipa")]
    pub(crate) fn of_facts(code: obligations::CodeFacts) -> Self {
        Self::from_parts(Parts {
            title: Some(code.reason.to_owned()),
            status: Some(Received::new(code.number)),
            is_bodiless: code.is_bodiless,
            required_headers: code.required_headers,
            ..Parts::default()
        })
    }

    fn from_parts(parts: Parts) -> Self {
        Self { parts: Box::new(parts) }
    }
}

impl Parts {
    /// Adds an extension, or replaces the one of this name.
    fn extend(&mut self, name: String, value: Value) {
        match self.extensions.iter_mut().find(|(found, _)| *found == name) {
            Some((_, found)) => *found = value,
            None => self.extensions.push((name, value)),
        }
    }
}

/// What a value displays. Unlike with `to_string`, one that fails to leaves it at that.
pub(crate) fn text(value: &(impl fmt::Display + ?Sized)) -> String {
    let mut text = String::new();
    let _ = write!(text, "{value}");
    text
}

/// The problem that says no more than the code.
impl<C: HttpCode> From<C> for Problem {
    fn from(code: C) -> Self {
        Self::new(code)
    }
}

/// What the client sees, too: the number, the title and the detail.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status(), self.title()) {
            (Some(status), Some(title)) => write!(f, "{} {title}", status.number())?,
            (Some(status), None) => write!(f, "{status}")?,
            (None, Some(title)) => f.write_str(title)?,
            (None, None) => f.write_str(self.type_uri())?,
        }
        self.detail().map_or(Ok(()), |detail| write!(f, ": {detail}"))
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("type_uri", &self.type_uri())
            .field("title", &self.title())
            .field("status", &self.status())
            .field("detail", &self.detail())
            .field("instance", &self.instance())
            .field("extensions", &self.parts.extensions)
            .field("headers", &self.parts.headers)
            .finish()
    }
}

impl Error for Problem {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status;

    #[test]
    fn extensions() {
        let problem = Problem::new(status!(409))
            .with_extension("b", 1)
            .with_extension("a", ["x"])
            .with_extension("b", Some("y"))
            // What RFC 9457 defines stays what it is, and what cannot be serialized is left out.
            .with_extension("status", 200)
            .with_extension("type", "x")
            .with_extension("broken", std::collections::HashMap::from([((1, 2), 3)]))
            .with_extension("large", i128::MAX);
        assert_eq!(
            serde_json::to_string(&problem).unwrap(),
            r#"{"title":"Conflict","status":409,"b":"y","a":["x"]}"#
        );
    }

    #[test]
    fn headers() {
        let problem = Problem::new(status!(401))
            .with_header("WWW-Authenticate", "Basic realm=\"a b\"")
            .with_header("www-authenticate", "Bearer\t")
            .with_header("X-Empty", "")
            .with_header("X-Line", "a\nb")
            .with_header("X-Return", "a\rb")
            .with_header("X-Null", "a\0b")
            .with_header("X-Delete", "a\u{7f}b")
            .with_header("X-Foreign", "ä")
            .with_header("X Space", "a")
            .with_header("X-Name\r\nX", "a")
            .with_header("", "a")
            .with_header("x".repeat(1 << 16), "a")
            .with_header("Content-Type", "text/html")
            .with_header("content-length", 5)
            .with_header("TRANSFER-ENCODING", "chunked");
        assert_eq!(
            problem.headers().collect::<Vec<_>>(),
            [("WWW-Authenticate", "Basic realm=\"a b\""), ("www-authenticate", "Bearer\t"), ("X-Empty", "")]
        );
    }

    #[test]
    fn text() {
        let problem = Problem::new(status!(404));
        assert_eq!(problem.to_string(), "404 Not Found");
        assert_eq!(problem.with_title("No such book").with_detail("7").to_string(), "404 No such book: 7");
        assert_eq!(Problem::from_parts(Parts::default()).to_string(), "about:blank");
        let parts = Parts { status: Some(Received::new(599)), ..Parts::default() };
        assert_eq!(Problem::from_parts(parts).to_string(), "599");
    }

    #[test]
    fn a_display_that_fails_is_no_panic() {
        struct Fails;

        impl fmt::Display for Fails {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("so far")?;
                Err(fmt::Error)
            }
        }

        let problem = Problem::new(status!(404)).with_header("X-Name", Fails);
        assert_eq!(problem.headers().collect::<Vec<_>>(), [("X-Name", "so far")]);
    }

    #[test]
    fn is_small() {
        assert_eq!(size_of::<Option<Problem>>(), size_of::<usize>());
    }
}
