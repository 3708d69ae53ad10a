//! Attaching a status to an error or a missing value.

use core::error::Error;
use core::fmt;

use super::Problem;
use super::convert::NotAnError;
use crate::{HttpCode, StatusCode};

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
    /// A problem whose status does not report an error becomes 500, as in [`or_status`](Self::or_status).
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
            Err(error) => Err(of_code(code, Some(error.into()))),
        }
    }

    #[inline]
    fn or_problem(self, problem: impl FnOnce() -> Problem) -> Result<T, Problem> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(of_problem(problem(), Some(error.into()))),
        }
    }
}

impl<T> OrStatus<T> for Option<T> {
    #[inline]
    fn or_status(self, code: impl HttpCode) -> Result<T, Problem> {
        self.ok_or_else(|| of_code(code, None))
    }

    #[inline]
    fn or_problem(self, problem: impl FnOnce() -> Problem) -> Result<T, Problem> {
        self.ok_or_else(|| of_problem(problem(), None))
    }
}

#[cold]
fn of_code(code: impl HttpCode, source: Option<Box<dyn Error + Send + Sync>>) -> Problem {
    of_problem(Problem::new(code), source)
}

#[cold]
fn of_problem(problem: Problem, source: Option<Box<dyn Error + Send + Sync>>) -> Problem {
    match (problem.status(), source) {
        (Some(status), source) if !problem.parts.rules.is_error => {
            let misused = Misused { status: NotAnError { status }, source };
            Problem::new(StatusCode::InternalServerError).with_source(misused)
        }
        (_, Some(source)) => problem.with_source(source),
        (_, None) => problem,
    }
}

/// A status that does not report an error, and the error that it was meant for.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status;

    fn sources(problem: &Problem) -> Vec<String> {
        let sources = core::iter::successors(problem.source(), |&error| error.source());
        sources.map(ToString::to_string).collect()
    }

    #[test]
    fn an_error_code_is_kept() {
        let problem = "x".parse::<u8>().or_status(status!(404)).unwrap_err();
        assert_eq!((&problem, sources(&problem).len()), (&Problem::new(status!(404)), 1));
        let own = Problem::new(status!(409)).with_source("own");
        let problem = None::<u8>.or_problem(|| own.clone()).unwrap_err();
        assert_eq!((&problem, sources(&problem)), (&own, vec!["own".to_owned()]));
        let problem = Err::<u8, _>("lost").or_problem(|| own.clone()).unwrap_err();
        assert_eq!(sources(&problem), ["lost"]);
    }

    #[test]
    fn any_other_code_becomes_500() {
        for code in [status!(100), status!(200), status!(304)] {
            let not_an_error = format!("`{code}` does not report an error");
            for problem in [
                Err::<u8, _>("lost").or_status(code).unwrap_err(),
                Err::<u8, _>("lost").or_problem(|| Problem::new(code).with_detail("x")).unwrap_err(),
            ] {
                assert_eq!(problem, Problem::new(status!(500)));
                assert_eq!(sources(&problem), [not_an_error.as_str(), "lost"]);
            }
            for problem in [
                None::<u8>.or_status(code).unwrap_err(),
                None::<u8>.or_problem(|| Problem::new(code)).unwrap_err(),
            ] {
                assert_eq!(problem, Problem::new(status!(500)));
                assert_eq!(sources(&problem), [not_an_error.as_str()]);
            }
        }
    }
}
