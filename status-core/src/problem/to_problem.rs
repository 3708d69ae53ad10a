//! Errors that know their answer.

use core::error::Error;
use std::boxed::Box;
use std::sync::Arc;

use serde_core::Serialize;

use super::{Problem, text};
use crate::{HasStatus, HttpCode};

/// An error that knows what to answer to a client: its [`Problem`].
///
/// Usually derived: see [`#[derive(ToProblem)]`](derive@crate::ToProblem).
///
/// ```
/// use std::fmt;
///
/// use status_core::{HasStatus, Problem, StatusCode, ToProblem, status};
///
/// #[derive(Debug)]
/// struct Full {
///     capacity: u32,
/// }
///
/// impl fmt::Display for Full {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "the shelf holds no more than {} books", self.capacity)
///     }
/// }
///
/// impl std::error::Error for Full {}
///
/// impl HasStatus for Full {
///     type Code = StatusCode;
///
///     fn status(&self) -> StatusCode {
///         status!(409)
///     }
/// }
///
/// impl ToProblem for Full {
///     fn to_problem(&self) -> Problem {
///         Problem::new(self.status()).with_detail(self.to_string()).with_extension("capacity", self.capacity)
///     }
/// }
///
/// let problem = Full { capacity: 40 }.to_problem();
/// assert_eq!(problem.to_string(), "409 Conflict: the shelf holds no more than 40 books");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no problem to answer with",
    label = "not `ToProblem`",
    note = "derive it with `#[derive(ToProblem)]`, or implement `ToProblem`",
    note = "a `Problem` does not implement it: mark a variant that holds one with `#[problem(other)]`, or return the `Problem` itself"
)]
pub trait ToProblem: HasStatus<Code: HttpCode> + Error {
    /// What to answer.
    fn to_problem(&self) -> Problem;
}

impl<T: ToProblem + ?Sized> ToProblem for &T {
    fn to_problem(&self) -> Problem {
        T::to_problem(self)
    }
}

impl<T: ToProblem> ToProblem for Box<T> {
    fn to_problem(&self) -> Problem {
        T::to_problem(self)
    }
}

impl<T: ToProblem + ?Sized> ToProblem for Arc<T> {
    fn to_problem(&self) -> Problem {
        T::to_problem(self)
    }
}

/// For generated code: the problem of the one field of a transparent variant.
pub fn inner_problem<T: ToProblem + ?Sized>(inner: &T) -> Problem {
    inner.to_problem()
}

/// For generated code: the problem that says no more than the code of an error.
///
/// It asks for `ToProblem` although `HasStatus` would do, as the other functions here do: where that is missing, it is one error.
pub fn problem_of<E: ToProblem + ?Sized>(error: &E) -> Problem {
    Problem::new(error.status())
}

/// For generated code: what an error says, for a variant that exposes it.
pub fn text_of<E: ToProblem + ?Sized>(error: &E) -> String {
    text(error)
}

/// For generated code: the problem with what the error says, unless that is for no client to read.
#[must_use]
pub fn with_public_detail<E: ToProblem + ?Sized>(problem: Problem, error: &E) -> Problem {
    if error.status().is_client_error() { problem.with_displayed_detail(error) } else { problem }
}

/// For generated code: the problem with a field as an extension.
pub fn with_extension<T: Serialize + ?Sized>(problem: Problem, name: &str, value: &T) -> Problem {
    problem.with_extension(name, value)
}
