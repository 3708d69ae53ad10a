//! Errors that a client reads from a problem.

use super::Problem;

/// An error that a client reads from the [`Problem`] that a service answered with: the other direction of
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
    /// The error that the problem is.
    ///
    /// # Errors
    ///
    /// The problem, unchanged, if it is not one of this type.
    fn from_problem(problem: Problem) -> Result<Self, Problem>;
}

/// Every problem is one.
impl FromProblem for Problem {
    fn from_problem(problem: Problem) -> Result<Self, Problem> {
        Ok(problem)
    }
}
