//! Problems from errors and from statuses.

use core::error::Error;
use core::fmt;
use std::sync::Arc;

use super::parts::{Parts, Rules};
use super::{Problem, ToProblem};
use crate::{Received, StatusCode};

/// The problem of an error. The error becomes the source, for the log.
///
/// A handler may return `Result<T, Problem>` and use `?` on any error that implements [`ToProblem`].
impl<E: ToProblem + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Self {
        let mut problem = error.to_problem();
        problem.parts.report.source = Some(Arc::new(error));
        problem.parts.report.answers_source = true;
        problem
    }
}

impl Problem {
    /// The problem with only a status, which need not be registered: a proxy may send 520.
    ///
    /// The title is the reason phrase, if the code is registered.
    ///
    /// ```
    /// use status_core::{Problem, Received};
    ///
    /// let problem = Problem::from_status(Received::new(520));
    /// assert_eq!(problem.status(), Some(Received::new(520)));
    /// assert_eq!(problem.title(), None);
    ///
    /// assert_eq!(Problem::from_status(Received::new(404)).title(), Some("Not Found"));
    /// ```
    #[must_use]
    pub fn from_status(status: Received<StatusCode>) -> Self {
        Self::from_parts(Parts::of_rules(status.number(), Rules::of_status(status)))
    }
}

/// The problem with only the status, like [`Problem::from_status`].
#[cfg(feature = "http")]
impl TryFrom<::http::StatusCode> for Problem {
    type Error = NotAnError;

    /// # Errors
    ///
    /// [`NotAnError`] if the status is 1xx, 2xx or 3xx.
    fn try_from(status: ::http::StatusCode) -> Result<Self, NotAnError> {
        let status = Received::from(status);
        if Rules::of_status(status).is_error {
            Ok(Self::from_status(status))
        } else {
            Err(NotAnError { status })
        }
    }
}

/// The error for a status that does not report an error.
///
/// ```
/// # #[cfg(feature = "http")] {
/// use status_core::Problem;
///
/// let error = Problem::try_from(http::StatusCode::OK).unwrap_err();
/// assert_eq!(error.to_string(), "`200 OK` does not report an error");
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NotAnError {
    pub(super) status: Received<StatusCode>,
}

impl NotAnError {
    /// The status.
    #[must_use]
    pub const fn status(self) -> Received<StatusCode> {
        self.status
    }
}

impl fmt::Display for NotAnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` does not report an error", self.status)
    }
}

impl Error for NotAnError {}

/// Returns a 500 with the error as the source. Its text is not sent.
#[cfg(feature = "anyhow")]
impl From<::anyhow::Error> for Problem {
    fn from(error: ::anyhow::Error) -> Self {
        let source: Box<dyn Error + Send + Sync> = error.into();
        Self::new(StatusCode::InternalServerError).with_source(source)
    }
}

/// Returns a 500 with the report as the source. Its text is not sent.
#[cfg(feature = "eyre")]
impl From<::eyre::Report> for Problem {
    fn from(report: ::eyre::Report) -> Self {
        let source: Box<dyn Error + Send + Sync> = report.into();
        Self::new(StatusCode::InternalServerError).with_source(source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chain of sources, the nearest first.
    #[cfg(any(feature = "anyhow", feature = "eyre"))]
    fn sources(problem: &Problem) -> Vec<String> {
        let sources = core::iter::successors(problem.source(), |&error| error.source());
        sources.map(ToString::to_string).collect()
    }

    #[cfg(feature = "anyhow")]
    #[test]
    fn anyhow() {
        let problem = Problem::from(::anyhow::anyhow!("hunter2").context("the shelf"));
        assert_eq!(problem, Problem::new(StatusCode::InternalServerError));
        assert_eq!(sources(&problem), ["the shelf", "hunter2"]);
        assert!(!format!("{problem}{problem:?}").contains("hunter2"));
    }

    #[cfg(feature = "eyre")]
    #[test]
    fn eyre() {
        // By default eyre does this itself.
        let _ = ::eyre::set_hook(Box::new(::eyre::DefaultHandler::default_with));
        let problem = Problem::from(::eyre::eyre!("hunter2").wrap_err("the shelf"));
        assert_eq!(problem, Problem::new(StatusCode::InternalServerError));
        assert_eq!(sources(&problem), ["the shelf", "hunter2"]);
        assert!(!format!("{problem}{problem:?}").contains("hunter2"));
    }

    #[cfg(feature = "http")]
    #[test]
    fn http() {
        for number in 100..=999 {
            let status = ::http::StatusCode::from_u16(number).unwrap();
            match Problem::try_from(status) {
                Ok(problem) => {
                    assert!(number >= 400);
                    assert_eq!(problem, Problem::from_status(Received::new(number)));
                }
                Err(error) => {
                    assert!(number < 400);
                    assert_eq!(error.status(), Received::new(number));
                }
            }
        }
    }

    #[test]
    fn statuses() {
        for code in StatusCode::ALL {
            assert_eq!(Problem::from_status((*code).into()), Problem::new(*code));
        }
        let problem = Problem::from_status(Received::new(65_535));
        assert_eq!(problem.to_string(), "65535");
    }
}
