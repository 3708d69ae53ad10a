//! The feature `http`: conversions from and to the types of the `http` crate.

pub use ::http;
use ::http::StatusCode as HttpStatusCode;
#[cfg(feature = "problem")]
use ::http::{HeaderName, HeaderValue, header::CONTENT_TYPE};
pub use std::vec::Vec;

#[cfg(feature = "problem")]
use crate::problem::Answer;
use crate::{HttpCode, Received, StatusCode};
#[cfg(feature = "problem")]
use crate::{Problem, ToProblem, log};

/// Lossless: every status code of `http` is a number.
impl<C: HttpCode> From<HttpStatusCode> for Received<C> {
    fn from(code: HttpStatusCode) -> Self {
        Self::new(code.as_u16())
    }
}

/// Fails for a number outside 100 to 999, which `http` cannot represent.
impl<C: HttpCode> TryFrom<Received<C>> for HttpStatusCode {
    type Error = ::http::status::InvalidStatusCode;

    fn try_from(received: Received<C>) -> Result<Self, Self::Error> {
        Self::from_u16(received.number())
    }
}

/// The same number.
pub fn to_http<C: HttpCode>(code: C) -> HttpStatusCode {
    // The numbers of an HTTP family are 100 to 999, as in `http`, so the default is never used.
    HttpStatusCode::from_u16(code.number()).unwrap_or(HttpStatusCode::INTERNAL_SERVER_ERROR)
}

/// The problem as a response.
#[cfg(feature = "problem")]
impl Problem {
    /// The problem as a response of the `http` crate, for hyper, warp, `lambda_http` and others:
    /// `application/problem+json`, with the status and the headers of the problem. It is logged.
    ///
    /// ```
    /// use status_core::{Problem, status};
    ///
    /// let response: http::Response<Vec<u8>> = Problem::new(status!(404)).with_header("X-Shelf", 7).into_http();
    /// assert_eq!(response.status(), 404);
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// assert_eq!(response.headers()["x-shelf"], "7");
    /// assert_eq!(response.body(), br#"{"title":"Not Found","status":404}"#);
    /// ```
    #[must_use]
    pub fn into_http<B: From<Vec<u8>>>(self) -> ::http::Response<B> {
        response(Answer::of_problem(self), B::from)
    }
}

/// An answer as a response.
#[cfg(feature = "problem")]
pub(crate) fn response<B>(answer: Answer, body: impl FnOnce(Vec<u8>) -> B) -> ::http::Response<B> {
    let has_content = !answer.body.is_empty();
    let mut response = ::http::Response::new(body(answer.body));
    *response.status_mut() =
        HttpStatusCode::from_u16(answer.status).unwrap_or(HttpStatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let further = answer.problem.headers().len();
    if further > 0 {
        // It fails for more headers than a response can have. Those that do not fit are reported below.
        let _ = headers.try_reserve(1 + further);
    }
    if has_content {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(Problem::MEDIA_TYPE));
    }
    for (name, value) in answer.problem.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
            && headers.try_append(name, value).is_err()
        {
            log::unsent(format_args!("a response has more headers than can be sent"));
            break;
        }
    }
    // For the layer `Problems`.
    #[cfg(feature = "tower")]
    if answer.problem.is_error() {
        response.extensions_mut().insert(answer.problem);
    }
    response
}

/// The response to an error, which is logged.
#[cfg(feature = "problem")]
pub fn of_error<B: From<Vec<u8>>>(error: &impl ToProblem) -> ::http::Response<B> {
    response(Answer::of_error(error), B::from)
}

/// `#[problem(http)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_http {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [$($cases:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)* __Body: ::core::convert::From<$crate::__adapters::http::Vec<::core::primitive::u8>>>
            ::core::convert::From<$($error)*> for $crate::__adapters::http::http::Response<__Body>
        $($bounds)*
        {
            fn from(__error: $($error)*) -> Self {
                $crate::__adapters::http::of_error(&__error)
            }
        }
    };
}

/// `#[codes(…, http)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __http {
    ($(#[$attribute:meta])* $code:ident) => {
        $(#[$attribute])*
        impl ::core::convert::From<$code> for $crate::__adapters::http::http::StatusCode {
            fn from(__code: $code) -> Self {
                $crate::__adapters::http::to_http(__code)
            }
        }

        $(#[$attribute])*
        impl ::core::convert::TryFrom<$crate::__adapters::http::http::StatusCode> for $code {
            type Error = $crate::UnknownCode<Self>;

            fn try_from(
                __code: $crate::__adapters::http::http::StatusCode,
            ) -> ::core::result::Result<Self, $crate::UnknownCode<Self>> {
                ::core::convert::TryFrom::try_from(__code.as_u16())
            }
        }

        /// `http::StatusCode` already implements `PartialEq` for several types, so this does not break type
        /// inference. The other direction could.
        $(#[$attribute])*
        impl ::core::cmp::PartialEq<$code> for $crate::__adapters::http::http::StatusCode {
            fn eq(&self, __code: &$code) -> ::core::primitive::bool {
                self.as_u16() == __code.as_u16()
            }
        }
    };
}

crate::__http!(StatusCode);
