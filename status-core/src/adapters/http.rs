//! The feature `http`: from and to the status codes of the crate of that name.

pub use ::http;
use ::http::StatusCode as HttpStatusCode;

use crate::{HttpCode, Received, StatusCode};

/// Lossless: every status code of `http` is a number.
impl<C: HttpCode> From<HttpStatusCode> for Received<C> {
    fn from(code: HttpStatusCode) -> Self {
        Self::new(code.as_u16())
    }
}

/// Fails for a number outside 100 to 999, which `http` does not hold.
impl<C: HttpCode> TryFrom<Received<C>> for HttpStatusCode {
    type Error = ::http::status::InvalidStatusCode;

    fn try_from(received: Received<C>) -> Result<Self, Self::Error> {
        Self::from_u16(received.number())
    }
}

/// The same number.
pub fn to_http<C: HttpCode>(code: C) -> HttpStatusCode {
    // Every family of HTTP keeps to 100 to 999, as `http` does, so the other one is never used.
    HttpStatusCode::from_u16(code.number()).unwrap_or(HttpStatusCode::INTERNAL_SERVER_ERROR)
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
    };
}

crate::__http!(StatusCode);
