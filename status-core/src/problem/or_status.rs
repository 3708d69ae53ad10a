//! Attaching a status to an error or a missing value.

use core::error::Error;
use core::fmt;

use super::Problem;
use super::convert::NotAnError;
use crate::{HttpCode, Received, StatusCode};

/// Turns an error or `None` into a [`Problem`], at the `?`.
///
/// ```
/// use status_core::{OrStatus, Problem, status};
///
/// fn shelf(text: &str) -> Result<u32, Problem> {
///     let number: u32 = text.parse().or_status(status!(400))?;
///     let shelf = number.checked_sub(1).or_problem(|| Problem::new(status!(404)).with_detail("no such shelf"))?;
///     Ok(shelf)
/// }
///
/// assert_eq!(shelf("7")?, 6);
/// assert_eq!(shelf("0").unwrap_err().to_string(), "404 Not Found: no such shelf");
/// assert_eq!(shelf("x").unwrap_err().to_string(), "400 Bad Request");
/// # Ok::<(), Problem>(())
/// ```
///
/// The error becomes the source of the problem. Its text appears in the log and is never sent, with any code.
pub trait OrStatus<T>: Sized {
    /// Returns the value, or a problem with only this code.
    ///
    /// A code that does not report an error, such as 200, becomes 500, and the log has the reason.
    ///
    /// # Errors
    ///
    /// Returns the problem if there is no value.
    fn or_status(self, code: impl HttpCode) -> Result<T, Problem>;

    /// Returns the value, or the problem that `problem` returns.
    ///
    /// # Errors
    ///
    /// Returns the problem if there is no value.
    fn or_problem(self, problem: impl FnOnce() -> Problem) -> Result<T, Problem>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> OrStatus<T> for Result<T, E> {
    #[inline]
    fn or_status(self, code: impl HttpCode) -> Result<T, Problem> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(problem(code, Some(error.into()))),
        }
    }

    #[inline]
    fn or_problem(self, problem: impl FnOnce() -> Problem) -> Result<T, Problem> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(problem().with_source(error)),
        }
    }
}

impl<T> OrStatus<T> for Option<T> {
    #[inline]
    fn or_status(self, code: impl HttpCode) -> Result<T, Problem> {
        self.ok_or_else(|| problem(code, None))
    }

    #[inline]
    fn or_problem(self, problem: impl FnOnce() -> Problem) -> Result<T, Problem> {
        self.ok_or_else(problem)
    }
}

#[cold]
fn problem(code: impl HttpCode, source: Option<Box<dyn Error + Send + Sync>>) -> Problem {
    if !code.is_error() {
        let status = NotAnError { status: Received::new(code.number()) };
        return Problem::new(StatusCode::InternalServerError).with_source(Misused { status, source });
    }
    let problem = Problem::new(code);
    if let Some(source) = source { problem.with_source(source) } else { problem }
}

/// A code that does not report an error, and the error that it was meant for.
#[derive(Debug)]
struct Misused {
    status: NotAnError,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl fmt::Display for Misused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.status, f)
    }
}

impl Error for Misused {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
