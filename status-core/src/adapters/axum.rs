//! The feature `axum`: HTTP codes, problems and errors as responses.

pub use axum_core;
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};

use super::http::response;
use crate::problem::Answer;
use crate::{HttpCode, Problem, StatusCode, ToProblem};

/// The problem as `application/problem+json`, with its status and its headers. It is logged.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        respond(Answer::of_problem(self))
    }
}

/// The response of a code.
pub fn of_code(code: impl HttpCode) -> Response {
    respond(Answer::of_code(code))
}

/// The response to an error, which is logged.
pub fn of_error(error: &impl ToProblem) -> Response {
    respond(Answer::of_error(error))
}

fn respond(answer: Answer) -> Response {
    // axum distinguishes an empty body from no body.
    response(answer, |body| if body.is_empty() { Body::empty() } else { Body::from(body) })
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
        impl<$($generics)*> $crate::__adapters::axum::axum_core::response::IntoResponse for $($error)* $($bounds)* {
            fn into_response(self) -> $crate::__adapters::axum::axum_core::response::Response {
                $crate::__adapters::axum::of_error(&self)
            }
        }
    };
}

crate::__axum!(StatusCode);
