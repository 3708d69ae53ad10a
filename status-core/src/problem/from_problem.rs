//! Errors that a client reads from a problem.

use core::error::Error;
use core::fmt;

use serde_core::de::DeserializeOwned;

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

/// An error, or else the problem that is not one: what a client gets whose errors do not have a variant for all others.
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
    /// The problem, which is not such an error.
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

/// For generated code: the value of an extension, where an absent one is `null`. `None` if it is not of this type.
#[must_use]
pub fn read_extension<T: DeserializeOwned>(problem: &Problem, name: &str) -> Option<T> {
    let json = problem.parts.extensions.json(&problem.parts.texts, name).unwrap_or("null");
    let value = serde_json::from_str(json).ok();
    #[cfg(feature = "grpc")]
    let value = value.or_else(|| {
        let text = Some(json).filter(|_| problem.rpc().is_received)?;
        serde_json::from_value(text.into()).ok()
    });
    value
}

/// For generated code: the first value of a header.
#[must_use]
pub fn read_header<'a>(problem: &'a Problem, name: &str) -> Option<&'a str> {
    problem.header(name)
}
