//! The framework's own error responses, as an [`Error`].

use status_core::{Problem, Problems, StatusCode, ToProblem};

use crate::Error;

/// The layer that turns the framework's own error responses into problems, with the texts of [`Error`].
///
/// The framework's texts are not sent, because they repeat parts of the request. They are in the log.
pub fn problems() -> Problems {
    Problems::new().with(|_, problem| own(problem))
}

/// The problem of the framework as one of the service. Only the framework sends these statuses without
/// a type.
fn own(problem: Problem) -> Problem {
    let Some(status) = problem.status().and_then(|status| status.known().ok()) else { return problem };
    if problem.type_uri() != "about:blank" {
        return problem;
    }
    match status {
        StatusCode::BadRequest => {
            let malformed = Error::Malformed.to_problem();
            match problem.detail().and_then(malformed_part) {
                Some(part) => malformed.with_detail(format!("{part} cannot be read")),
                None => malformed,
            }
        }
        StatusCode::NotFound => Error::NoSuchPage.to_problem(),
        StatusCode::MethodNotAllowed => Error::WrongMethod.to_problem(),
        StatusCode::ContentTooLarge => Error::TooLong.to_problem(),
        StatusCode::UnsupportedMediaType => Error::WrongMediaType.to_problem(),
        StatusCode::UnprocessableContent => Error::NoBook.to_problem(),
        _ => problem,
    }
}

/// The part of a request that is malformed, by the text of axum or actix-web.
fn malformed_part(text: &str) -> Option<&'static str> {
    const STARTS: [(&str, &str); 6] = [
        ("Failed to parse the request body", "the body"),
        ("Json", "the body"),
        ("Invalid URL", "the number of the book"),
        ("Path", "the number of the book"),
        ("Failed to deserialize query string", "the query"),
        ("Query", "the query"),
    ];
    STARTS.iter().find(|(start, _)| text.starts_with(start)).map(|(_, part)| *part)
}
