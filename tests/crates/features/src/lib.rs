//! A downstream crate with each enabled adapter.
#![no_std]
#![deny(warnings)]

use status_core::{HasStatus, codes};

/// A family without adapters, with any features.
#[codes("codes.toml")]
pub enum Code {}

/// A code of this crate.
#[derive(HasStatus)]
#[status(code = Code, 499)]
pub struct Closed;

/// A family and an error for each adapter of the table, if its feature is enabled.
macro_rules! adapters {
    ($($key:ident = $feature:literal {
        $(codes: $families:ident $codes:ident)? $(,)? $(problem: $problem:ident)?
    })*) => {
        $($(
            #[doc = concat!("With `", stringify!($codes), "`.")]
            #[cfg(feature = $feature)]
            pub mod $key {
                /// A family with the adapter.
                #[status_core::codes("codes.toml", $key)]
                pub enum Code {}
            }
        )?)*

        #[cfg(feature = "problem")]
        mod problem {
            use status_core::{HasStatus, ToProblem};

            use crate::Code;

            /// An error with every enabled adapter.
            #[derive(Debug, HasStatus, ToProblem)]
            #[status(code = Code)]
            $($(
                #[cfg_attr(feature = $feature, problem($key), doc = stringify!($problem))]
            )?)*
            pub enum Failure {
                /// A code of this crate.
                #[status(499)]
                Closed {
                    /// Sent.
                    #[problem(extension)]
                    page: u32,
                },
                /// A code that requires a header.
                #[status(405)]
                #[problem(header("Allow" = allow))]
                #[cfg_attr(feature = "tonic", problem(grpc = Unimplemented))]
                WrongMethod {
                    /// Sent.
                    allow: &'static str,
                },
            }
        }
    };
}

include!("../../../../status-core/src/adapters/table.rs");

#[cfg(feature = "families")]
/// A code of another protocol.
pub const GRPC: status_core::grpc::GrpcCode = status_core::status!(status_core::grpc::GrpcCode, 14);

#[cfg(feature = "problem")]
mod error {
    use core::error::Error;
    use core::fmt;

    use crate::Failure;

    impl fmt::Display for Failure {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("it failed")
        }
    }

    impl Error for Failure {}
}

#[cfg(feature = "problem")]
pub use self::problem::Failure;
