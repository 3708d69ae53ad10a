//! The feature `actix`: HTTP codes, problems and errors as responses, and as errors of handlers.

pub use actix_web;
use actix_web::body::BoxBody;
use actix_web::http::StatusCode as HttpStatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};

use crate::problem::Answer;
use crate::{HttpCode, Problem, StatusCode, ToProblem};

/// The problem as `application/problem+json`, with its status and its headers. It is logged.
impl Responder for Problem {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        respond(Answer::of_problem(self))
    }
}

/// The problem as `application/problem+json`, with its status and its headers. It is logged.
impl ResponseError for Problem {
    fn status_code(&self) -> HttpStatusCode {
        actix_status_of_problem(self)
    }

    fn error_response(&self) -> HttpResponse {
        respond(Answer::of_problem(self.clone()))
    }
}

/// Converts a status for actix; 500 if a final response cannot have it.
#[must_use]
pub fn actix_status(status: u16) -> HttpStatusCode {
    match HttpStatusCode::from_u16(status) {
        Ok(status) if !status.is_informational() => status,
        _ => HttpStatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The status of the response to an error, for actix.
pub fn status_of(error: &impl ToProblem) -> HttpStatusCode {
    actix_status_of_problem(&error.to_problem())
}

fn actix_status_of_problem(problem: &Problem) -> HttpStatusCode {
    problem.status().map_or(HttpStatusCode::INTERNAL_SERVER_ERROR, |status| actix_status(status.number()))
}

/// The response of a code.
pub fn of_code(code: impl HttpCode) -> HttpResponse {
    respond(Answer::of_code(code))
}

/// The response to an error, which is logged.
pub fn of_error(error: &impl ToProblem) -> HttpResponse {
    respond(Answer::of_error(error))
}

fn respond(answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::new(actix_status(answer.status));
    for (name, value) in answer.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    if answer.problem.is_error() {
        response.extensions_mut().insert(answer.problem);
    }
    response.set_body(BoxBody::new(answer.body))
}

/// `#[codes(…, actix)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __actix {
    ($(#[$attribute:meta])* $code:ident) => {
        $(#[$attribute])*
        impl $crate::__adapters::actix::actix_web::Responder for $code {
            type Body = $crate::__adapters::actix::actix_web::body::BoxBody;

            fn respond_to(
                self,
                _: &$crate::__adapters::actix::actix_web::HttpRequest,
            ) -> $crate::__adapters::actix::actix_web::HttpResponse {
                $crate::__adapters::actix::of_code(self)
            }
        }

        $(#[$attribute])*
        impl $crate::__adapters::actix::actix_web::ResponseError for $code {
            fn status_code(&self) -> $crate::__adapters::actix::actix_web::http::StatusCode {
                $crate::__adapters::actix::actix_status(self.as_u16())
            }

            fn error_response(&self) -> $crate::__adapters::actix::actix_web::HttpResponse {
                $crate::__adapters::actix::of_code(*self)
            }
        }
    };
}

/// `#[problem(actix)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_actix {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [$($cases:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::actix::actix_web::ResponseError for $($error)* $($bounds)* {
            fn status_code(&self) -> $crate::__adapters::actix::actix_web::http::StatusCode {
                $crate::__adapters::actix::status_of(self)
            }

            fn error_response(&self) -> $crate::__adapters::actix::actix_web::HttpResponse {
                $crate::__adapters::actix::of_error(self)
            }
        }
    };
}

crate::__actix!(StatusCode);
