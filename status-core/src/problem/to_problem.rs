//! Errors that convert to a problem.

use core::error::Error;
use std::boxed::Box;
use std::sync::Arc;

use super::Problem;
use crate::{HasStatus, HttpCode};

/// An error that knows the response to send to a client: its [`Problem`].
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
    message = "`{Self}` does not implement `ToProblem`",
    label = "does not implement `ToProblem`",
    note = "add `#[derive(HasStatus, ToProblem)]` to `{Self}`, or implement `ToProblem`",
    note = "a `Problem` does not implement it: mark a variant that holds one with `#[problem(other)]`, or return the `Problem` itself"
)]
pub trait ToProblem: HasStatus<Code: HttpCode> + Error {
    /// The problem to send to the client.
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
