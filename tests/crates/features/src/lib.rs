//! What a downstream crate declares, with each adapter that is on.
#![no_std]
#![deny(warnings)]

use status_core::{HasStatus, codes};

/// Without adapters, whatever is on.
#[codes("codes.toml")]
pub enum Code {}

/// A code of this crate's own.
#[derive(HasStatus)]
#[status(code = Code, 499)]
pub struct Closed;

#[cfg(feature = "serde")]
pub mod serde {
    //! With the feature `serde`.

    /// Can be read and written.
    #[status_core::codes("codes.toml", serde)]
    pub enum Code {}
}

#[cfg(feature = "http")]
pub mod http {
    //! With the feature `http`.

    /// Can be converted.
    #[status_core::codes("codes.toml", http)]
    pub enum Code {}
}

#[cfg(feature = "axum")]
pub mod axum {
    //! With the feature `axum`.

    /// Is a response.
    #[status_core::codes("codes.toml", axum)]
    pub enum Code {}
}

#[cfg(feature = "actix")]
pub mod actix {
    //! With the feature `actix`.

    /// Is a response.
    #[status_core::codes("codes.toml", actix)]
    pub enum Code {}
}

#[cfg(feature = "grpc")]
/// A code of another protocol, where HTTP's would be.
pub const GRPC: status_core::grpc::GrpcCode = status_core::status!(status_core::grpc::GrpcCode, 14);

#[cfg(feature = "websocket")]
/// Likewise.
pub const WEBSOCKET: status_core::websocket::CloseCode =
    status_core::status!(status_core::websocket::CloseCode, GoingAway);

#[cfg(feature = "problem")]
mod problem {
    use core::error::Error;
    use core::fmt;

    use status_core::{HasStatus, ToProblem};

    use crate::Code;

    /// An error with every adapter that is on.
    #[derive(Debug, HasStatus, ToProblem)]
    #[status(code = Code)]
    #[cfg_attr(feature = "axum", problem(axum))]
    #[cfg_attr(feature = "actix", problem(actix))]
    #[cfg_attr(feature = "utoipa", problem(utoipa))]
    pub enum Failure {
        /// Of this crate's own code.
        #[status(499)]
        Closed {
            /// Sent.
            #[problem(extension)]
            page: u32,
        },
        /// Of one that must carry a header.
        #[status(405)]
        #[problem(header("Allow" = allow))]
        WrongMethod {
            /// Sent.
            allow: &'static str,
        },
    }

    impl fmt::Display for Failure {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("it failed")
        }
    }

    impl Error for Failure {}
}

#[cfg(feature = "problem")]
pub use self::problem::Failure;
