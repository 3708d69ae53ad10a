//! What the framework answers by itself, as an [`Error`].

use status_core::{Problems, Received, StatusCode, ToProblem};

use crate::Error;

/// The layer that makes problems of the framework's own answers, with the texts of [`Error`].
///
/// The framework's texts are not sent, because they repeat parts of the request. They are in the log.
pub fn problems() -> Problems {
    Problems::new().max_detail(0).with(|_, problem| {
        let rejection = problem.status().and_then(rejection);
        match rejection.filter(|_| problem.detail().is_none()) {
            Some(rejection) => rejection.to_problem(),
            None => problem,
        }
    })
}

/// The error with which the framework rejects a request.
fn rejection(status: Received<StatusCode>) -> Option<Error> {
    match status.known().ok()? {
        StatusCode::BadRequest => Some(Error::Malformed),
        StatusCode::NotFound => Some(Error::NoSuchPage),
        StatusCode::MethodNotAllowed => Some(Error::WrongMethod),
        StatusCode::ContentTooLarge => Some(Error::TooLong),
        StatusCode::UnsupportedMediaType => Some(Error::WrongMediaType),
        StatusCode::UnprocessableContent => Some(Error::NoBook),
        _ => None,
    }
}
