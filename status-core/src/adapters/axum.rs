//! The feature `axum`: codes of HTTP, problems and errors as responses.

use ::http::{HeaderName, HeaderValue, StatusCode as HttpStatusCode};
pub use axum_core;
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};

use crate::problem::Answer;
use crate::{HttpCode, Problem, StatusCode, ToProblem, log};

/// The problem as `application/problem+json`, with its status and its headers.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        respond(Answer::of_problem(self))
    }
}

/// The response that a code is.
pub fn of_code(code: impl HttpCode) -> Response {
    respond(Answer::of_code(code))
}

/// The response to an error, which is logged.
pub fn of_error(error: &impl ToProblem) -> Response {
    log::answered(error);
    respond(Answer::of_problem(error.to_problem()))
}

fn respond(answer: Answer) -> Response {
    // An empty `Vec` would do as well, but for the type of body that a framework can tell from none.
    let body = if answer.body.is_empty() { Body::empty() } else { Body::from(answer.body) };
    let mut response = Response::new(body);
    *response.status_mut() =
        HttpStatusCode::from_u16(answer.status).unwrap_or(HttpStatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value))
            && response.headers_mut().try_append(name, value).is_err()
        {
            log::fault(format_args!("a response has more headers than can be sent"));
            break;
        }
    }
    response
}

/// `#[codes(…, axum)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($(#[$attribute:meta])* $code:ident) => {
        $(#[$attribute])*
        impl $crate::__adapters::axum::axum_core::response::IntoResponse for $code {
            fn into_response(self) -> $crate::__adapters::axum::axum_core::response::Response {
                $crate::__adapters::axum::of_code(self)
            }
        }
    };
}

/// `#[problem(axum)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_axum {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [$($cases:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__adapters::axum::axum_core::response::IntoResponse for $($error)* $($bounds)* {
            fn into_response(self) -> $crate::__adapters::axum::axum_core::response::Response {
                $crate::__adapters::axum::of_error(&self)
            }
        }
    };
}

crate::__axum!(StatusCode);
