//! Status codes that cannot be wrong: an enum of every code, generated from a TOML registry and checked wherever a code is written.
//!
//! [`StatusCode`] is HTTP's registry, complete. A code that does not exist cannot be held, and cannot be written down:
//!
//! ```
//! use status_core::{StatusClass, StatusCode, status};
//!
//! const MISSING: StatusCode = status!(404);   // or status!(NotFound); status!(494) does not compile
//!
//! assert_eq!(MISSING.to_string(), "404 Not Found");
//! assert_eq!(MISSING.class(), StatusClass::ClientError);
//! assert!(MISSING.is_cacheable());
//! ```
//!
//! # What is here
//!
//! - **The codes**: [`StatusCode`] and its classes, [`StatusClass`]. Each has its reason phrase, description, reference, state and fields;
//!   everything is `const`, without allocation.
//! - **Codes that are written**: [`status!`] for a constant or a pattern, [`#[derive(HasStatus)]`](derive@HasStatus) for the status of an
//!   error. A number or a name that is no code is a compile error, under the number or the name.
//! - **Codes that are received**: [`Received`] holds whatever number a peer sent and loses none;
//!   [`TryFrom`] and [`FromStr`](core::str::FromStr) lead to the enum.
//! - **Other families**: [`#[codes("my.toml")]`](macro@codes) generates an enum like [`StatusCode`] from a file of yours: codes of your own
//!   on top of HTTP's, or those of another protocol.
//! - **Any family**: the traits [`Code`], [`Class`] and, for HTTP and what extends it, [`HttpCode`].
//!
//! The [guide] leads from a first code of your own to a family of another protocol, in ten chapters of five minutes each.
//!
//! # Receiving codes
//!
//! A peer may send any number, so what was received is matched by what it means:
//!
//! ```
//! use status_core::{Received, StatusClass, StatusCode};
//!
//! fn verdict(received: Received<StatusCode>) -> &'static str {
//!     match received.known() {
//!         Ok(StatusCode::NotFound | StatusCode::Gone) => "there is nothing",
//!         Ok(StatusCode::TooManyRequests) => "wait",
//!         // Known or not, every number from 100 to 599 has a class.
//!         _ => match received.class() {
//!             Some(StatusClass::Informational | StatusClass::Success) => "fine",
//!             Some(StatusClass::Redirection) => "elsewhere",
//!             Some(StatusClass::ClientError) => "our fault",
//!             Some(StatusClass::ServerError) => "their fault",
//!             None => "no HTTP",
//!         },
//!     }
//! }
//!
//! assert_eq!(verdict(Received::new(429)), "wait");
//! assert_eq!(verdict(Received::new(520)), "their fault");
//! assert_eq!(verdict(Received::new(1000)), "no HTTP");
//! ```
//!
#![doc = include_str!("../docs/features.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// docs.rs shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "adapters/mod.rs"]
pub mod __adapters;
#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
#[cfg(feature = "problem")]
mod catalogue;
mod code;
mod families;
#[cfg(feature = "grpc")]
pub mod grpc;
#[cfg(feature = "grpc")]
mod grpc_code;
#[cfg(all(doc, not(doctest)))]
pub mod guide;
mod has_status;
mod http_code;
mod known;
#[cfg(any(feature = "actix", feature = "tower"))]
pub mod layer;
#[cfg(feature = "problem")]
mod log;
mod no_class;
mod number;
mod parse_error;
#[cfg(feature = "problem")]
mod problem;
mod received;
pub mod retry;
mod sealed;
mod state;
mod status_code;
#[cfg(feature = "problem")]
mod text;
mod unknown_code;

#[cfg(feature = "reqwest")]
pub use __adapters::reqwest::{ClientError, ErrorForProblem};
#[cfg(feature = "catalogue")]
pub use catalogue::{
    Catalogue, CatalogueDetail, CatalogueError, CatalogueExtension, CatalogueHeader, CatalogueType,
};
#[cfg(feature = "problem")]
pub use catalogue::{
    JsonType, ProblemDetail, ProblemEntry, ProblemExtension, ProblemHeader, ProblemType, ProblemTypeIter,
    ProblemTypes, problem_types,
};
pub use code::{Class, ClassCodes, Code};
#[allow(unreachable_pub, unused_imports, reason = "without their features there is no family")]
pub use families::*;
pub use has_status::HasStatus;
pub use http_code::HttpCode;
pub use known::Known;
#[cfg(any(feature = "actix", feature = "tower"))]
pub use layer::{Problems, RequestHead};
pub use no_class::NoClass;
pub use number::Number;
pub use parse_error::ParseCodeError;
#[cfg(feature = "problem")]
pub use problem::violations::{self, Violations, at};
#[cfg(feature = "problem")]
pub use problem::{FromProblem, NotAnError, OrProblem, OrStatus, Problem, ToProblem};
pub use received::Received;
pub use state::{Date, State};
pub use status_code::{StatusClass, StatusCode};
#[cfg(feature = "problem")]
#[doc = include_str!("../docs/from_problem.md")]
pub use status_macros::FromProblem;
/// The status of an error, or of anything else, from one attribute per variant.
///
/// ```
/// use status_core::{HasStatus, StatusCode};
///
/// #[derive(HasStatus)]
/// #[status(500)] // the variants that say nothing
/// enum ShelfError {
///     #[status(404)]
///     NoSuchBook { title: String },
///     #[status(Conflict)]
///     Taken,
///     #[status(transparent)]
///     Login(LoginError),
///     Broken,
/// }
///
/// #[derive(HasStatus)]
/// #[status(401)]
/// struct LoginError;
///
/// assert_eq!(ShelfError::Taken.status(), StatusCode::Conflict);
/// assert_eq!(ShelfError::Login(LoginError).status(), StatusCode::Unauthorized);
/// assert_eq!(ShelfError::Broken.status(), StatusCode::InternalServerError);
/// ```
///
/// A code that does not exist is an error at the attribute:
///
/// ```compile_fail
/// #[derive(status_core::HasStatus)]
/// #[status(499)]
/// struct Hurried;
/// ```
///
/// | `#[status(…)]` | where | what it says |
/// |---|---|---|
/// | `404`, `NotFound` | a variant or a struct | the code |
/// | `404`, `NotFound` | an enum | the code of variants that say nothing; without it a silent variant is an error |
/// | `transparent` | a variant or a struct with one field | ask that field; a code of another family is converted by `From` |
/// | `code = AppStatus` | the type | the family; [`StatusCode`] if absent |
/// | `crate = path` | the type | where `status_core` is found, if the dependency has another name |
///
/// Keys may share one attribute or stand apart. The bounds that a generic transparent field needs are added.
pub use status_macros::HasStatus;
#[cfg(feature = "problem")]
#[doc = include_str!("../docs/to_problem.md")]
pub use status_macros::ToProblem;
#[doc = include_str!("../docs/codes.md")]
pub use status_macros::codes;
pub use unknown_code::UnknownCode;
