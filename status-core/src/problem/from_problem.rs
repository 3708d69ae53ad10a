//! Errors that a client reads from a problem.

use core::error::Error;
use core::fmt;
use core::str::FromStr;
use core::time::Duration;
use std::borrow::Cow;
use std::time::SystemTime;

use serde_core::de::DeserializeOwned;
use serde_json::Value;

#[cfg(feature = "grpc")]
use super::ABOUT_BLANK;
use super::retry::RetryAfter;
use super::{Problem, uri};
use crate::__private::{PanicText, is_same};
use crate::{HttpCode, Received};

/// An error that a client reads from the [`Problem`] that a service sent: the inverse of
/// [`ToProblem`](crate::ToProblem).
///
/// ```
/// use status_core::{FromProblem, Problem, status};
///
/// #[derive(Debug, PartialEq)]
/// struct NoSuchBook {
///     id: u64,
/// }
///
/// impl FromProblem for NoSuchBook {
///     fn from_problem(problem: Problem) -> Result<Self, Problem> {
///         match problem.extension("id").and_then(|id| id.as_u64()) {
///             Some(id) if problem.type_uri() == "/problems/no-such-book" => Ok(Self { id }),
///             _ => Err(problem),
///         }
///     }
/// }
///
/// let problem = Problem::new(status!(404)).with_type("/problems/no-such-book").with_extension("id", 7);
/// assert_eq!(NoSuchBook::from_problem(problem), Ok(NoSuchBook { id: 7 }));
///
/// let other = Problem::new(status!(503));
/// assert_eq!(NoSuchBook::from_problem(other.clone()), Err(other));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a `Problem`",
    label = "does not implement `FromProblem`",
    note = "derive it with `#[derive(FromProblem)]`, or implement `FromProblem`"
)]
pub trait FromProblem: Sized {
    /// Converts the problem to the error.
    ///
    /// # Errors
    ///
    /// Returns the unchanged problem if it does not match this type.
    fn from_problem(problem: Problem) -> Result<Self, Problem>;
}

/// Every problem matches.
impl FromProblem for Problem {
    fn from_problem(problem: Problem) -> Result<Self, Problem> {
        Ok(problem)
    }
}

/// An error, or a problem that does not match it, for clients whose error type has no `other` variant.
///
/// ```
/// # use status_core::FromProblem;
/// use status_core::{OrProblem, Problem, status};
///
/// # #[derive(Debug, PartialEq)]
/// # struct NoSuchBook;
/// #
/// # impl FromProblem for NoSuchBook {
/// #     fn from_problem(problem: Problem) -> Result<Self, Problem> {
/// #         if problem.type_uri() == "/problems/no-such-book" { Ok(Self) } else { Err(problem) }
/// #     }
/// # }
/// #
/// let problem = Problem::new(status!(404)).with_type("/problems/no-such-book");
/// assert_eq!(OrProblem::from(problem), OrProblem::Error(NoSuchBook));
///
/// let problem = Problem::new(status!(503));
/// assert_eq!(OrProblem::<NoSuchBook>::from(problem.clone()), OrProblem::Problem(problem));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrProblem<E> {
    /// The error.
    Error(E),
    /// The problem, which does not match the error type.
    Problem(Problem),
}

impl<E: FromProblem> From<Problem> for OrProblem<E> {
    fn from(problem: Problem) -> Self {
        E::from_problem(problem).map_or_else(Self::Problem, Self::Error)
    }
}

impl<E: fmt::Display> fmt::Display for OrProblem<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => error.fmt(f),
            Self::Problem(problem) => problem.fmt(f),
        }
    }
}

impl<E: Error> Error for OrProblem<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Error(error) => error.source(),
            Self::Problem(problem) => problem.source(),
        }
    }
}

/// For generated code: the type of a problem, resolved against a base unless the base is empty.
#[must_use]
pub fn type_of<'a>(problem: &'a Problem, base: &str) -> Cow<'a, str> {
    let type_uri = problem.type_uri();
    if base.is_empty() { Cow::Borrowed(type_uri) } else { uri::resolve(base, type_uri) }
}

/// For generated code: the number of the status of a problem, if it has one.
#[must_use]
pub fn number_of(problem: &Problem) -> Option<u16> {
    problem.status().map(Received::number)
}

/// For generated code: the number of a code, to compare with [`number_of`].
#[must_use]
pub fn number_of_code<C: HttpCode>(code: C) -> Option<u16> {
    Some(code.number())
}

/// For generated code: returns `true` if the problem may be an error with this status that was sent over gRPC
/// and came back with another one.
///
/// Several statuses have the same gRPC code, which comes back as only one of them: 422 comes back as 400.
/// `code` is the gRPC code of the error, unless it follows from the status.
#[cfg_attr(not(feature = "grpc"), expect(unused_variables, reason = "no problem was received over gRPC"))]
#[must_use]
pub fn is_status_over_grpc(problem: &Problem, number: Option<u16>, code: Option<i32>) -> bool {
    #[cfg(feature = "grpc")]
    if let (Some(received), Some(number)) = (problem.rpc().code, number) {
        use crate::grpc_code::{http_status, of_error_number};

        let sent = code.map_or_else(|| of_error_number(number).into(), Received::new);
        return sent == received
            && problem.type_uri() == ABOUT_BLANK
            && problem
                .status()
                .is_some_and(|status| status == http_status(received) && status.number() != number);
    }
    false
}

/// For generated code: panics if the variant at a position has the same type as an earlier one, or the same
/// status if neither has a type.
#[track_caller]
pub const fn check_distinct(variants: &[(Option<&str>, i128, &str)], at: usize) {
    let (type_uri, number, name) = variants[at];
    let mut earlier = 0;
    while earlier < at {
        let (other_type, other_number, other_name) = variants[earlier];
        let shared = match (type_uri, other_type) {
            (Some(one), Some(other)) if is_same(one.as_bytes(), other.as_bytes()) => Some("type"),
            (None, None) if number == other_number && number >= 0 => Some("status and no type"),
            _ => None,
        };
        if let Some(shared) = shared {
            PanicText::NONE
                .and("a client cannot tell `")
                .and(name)
                .and("` from `")
                .and(other_name)
                .and("`, which has the same ")
                .and(shared)
                .and(": set another `#[problem(type = \"…\")]`, or skip one of them with `#[problem(skip)]`")
                .panic();
        }
        earlier += 1;
    }
}

/// A type that can be read from the text of a header or of a member of a problem.
///
/// `Kind` tells the implementations apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the text of a problem",
    label = "cannot be read from text",
    note = "the field must implement `FromStr`, or be a `Duration`, a `SystemTime` or an `Option` of these"
)]
pub trait FromText<Kind>: Sized {
    /// The value; `None` if it cannot be read.
    fn from_text(text: Option<&str>) -> Option<Self>;
}

/// See [`FromText`].
#[derive(Debug)]
pub struct Parsed;
/// See [`FromText`].
#[derive(Debug)]
pub struct Delay;
/// See [`FromText`].
#[derive(Debug)]
pub struct Optional<Kind>(Kind);

#[diagnostic::do_not_recommend]
impl<T: FromStr> FromText<Parsed> for T {
    fn from_text(text: Option<&str>) -> Option<Self> {
        text?.parse().ok()
    }
}

/// In the syntax of `Retry-After`: seconds or a date.
#[diagnostic::do_not_recommend]
impl FromText<Delay> for Duration {
    fn from_text(text: Option<&str>) -> Option<Self> {
        RetryAfter::parse(text?).map(|after| after.wait(SystemTime::now()))
    }
}

/// In the syntax of `Retry-After`: seconds or a date.
#[diagnostic::do_not_recommend]
impl FromText<Delay> for SystemTime {
    fn from_text(text: Option<&str>) -> Option<Self> {
        RetryAfter::parse(text?)?.time(Self::now())
    }
}

/// `None` if it is absent or cannot be read.
#[diagnostic::do_not_recommend]
impl<Kind, T: FromText<Kind>> FromText<Optional<Kind>> for Option<T> {
    fn from_text(text: Option<&str>) -> Option<Self> {
        Some(T::from_text(text))
    }
}

/// For generated code: a field that is read from text.
#[must_use]
pub fn read_text<Kind, T: FromText<Kind>>(text: Option<&str>) -> Option<T> {
    T::from_text(text)
}

/// Boxed, for a transparent variant.
impl<T: FromProblem> FromProblem for Box<T> {
    fn from_problem(problem: Problem) -> Result<Self, Problem> {
        T::from_problem(problem).map(Self::new)
    }
}

/// For generated code: the value of an extension, or `null` if it is missing. `None` if the value has another
/// type.
///
/// A type that can only be read from a string is read from the JSON of any other value. gRPC has only text,
/// so a string that looks like a number becomes a number on its way through a gateway.
#[must_use]
pub fn read_extension<T: DeserializeOwned>(problem: &Problem, name: &str) -> Option<T> {
    let json = problem.parts.extensions.json(&problem.parts.texts, name).unwrap_or("null");
    match serde_json::from_str(json) {
        Ok(value) => Some(value),
        Err(_) if json == "null" || json.starts_with('"') => None,
        Err(_) => T::deserialize(Value::from(json)).ok(),
    }
}

/// For generated code: the first value of a header.
#[must_use]
pub fn read_header<'a>(problem: &'a Problem, name: &str) -> Option<&'a str> {
    problem.header(name)
}
