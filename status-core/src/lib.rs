//! Checked status codes: enums generated from TOML registries, in which a code that does not exist is a
//! compile error.
//!
//! [`StatusCode`] is the complete HTTP registry. An unknown code does not compile:
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
//! - **Codes**: [`StatusCode`] and its classes, [`StatusClass`]. Each code has its reason phrase,
//!   description, reference, state and fields. Every method is `const` and never allocates.
//! - **Codes in your source**: [`status!`] is a constant or a pattern, and
//!   [`#[derive(HasStatus)]`](derive@HasStatus) is the status of an error. An unknown number or name is a
//!   compile error at that number or name.
//! - **Received codes**: [`Received`] keeps every number that a peer can send. [`TryFrom`] and
//!   [`FromStr`](core::str::FromStr) convert to the enum.
//! - **Other families**: [`#[codes("my.toml")]`](macro@codes) generates an enum like [`StatusCode`] from your
//!   own file: your codes on top of HTTP's, or the codes of another protocol.
//! - **Generic code**: the traits [`Code`], [`Class`] and, for HTTP and the families that extend it,
//!   [`HttpCode`].
//!
//! The [guide] has short chapters, from your first code to a family for another protocol.
//!
//! # Receiving codes
//!
//! A peer can send any number. Match the codes that you know by name, and all others by class:
//!
//! ```
//! use status_core::{Received, StatusClass, StatusCode};
//!
//! fn verdict(received: Received<StatusCode>) -> &'static str {
//!     match received.known() {
//!         Ok(StatusCode::NotFound | StatusCode::Gone) => "not there",
//!         Ok(StatusCode::TooManyRequests) => "wait",
//!         // Every number from 100 to 599 has a class, registered or not.
//!         _ => match received.class() {
//!             Some(StatusClass::Informational | StatusClass::Success) => "fine",
//!             Some(StatusClass::Redirection) => "elsewhere",
//!             Some(StatusClass::ClientError) => "fix the request",
//!             Some(StatusClass::ServerError) => "report it",
//!             None => "not HTTP",
//!         },
//!     }
//! }
//!
//! assert_eq!(verdict(Received::new(429)), "wait");
//! assert_eq!(verdict(Received::new(520)), "report it");
//! assert_eq!(verdict(Received::new(1000)), "not HTTP");
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
#[cfg(all(feature = "catalogue", any(feature = "actix", feature = "tower")))]
pub use catalogue::service::CatalogueService;
#[cfg(all(feature = "catalogue", feature = "tower"))]
pub use catalogue::service::tower::CatalogueBody;
#[cfg(feature = "catalogue")]
pub use catalogue::{
    Catalogue, CatalogueDetail, CatalogueError, CatalogueExtension, CatalogueGrpc, CatalogueHeader,
    CatalogueType,
};
#[cfg(feature = "problem")]
pub use catalogue::{
    JsonType, ProblemDetail, ProblemEntry, ProblemExtension, ProblemGrpc, ProblemHeader, ProblemType,
    ProblemTypeIter, ProblemTypes, problem_types,
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
/// Derives the status of an error, or of any other type, from one attribute per variant.
///
/// ```
/// use status_core::{HasStatus, StatusCode};
///
/// #[derive(HasStatus)]
/// #[status(500)] // default for variants without their own `#[status]`
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
/// | `#[status(…)]` | where | meaning |
/// |---|---|---|
/// | `404`, `NotFound` | a variant or a struct | the code |
/// | `404`, `NotFound` | an enum | the default for variants without their own `#[status]`; without a default, such a variant is an error |
/// | `transparent` | a variant or a struct with one field | the status of that field; `From` converts a code of another family |
/// | `code = AppStatus` | the type | the family; [`StatusCode`] by default |
/// | `crate = path` | the type | the path of `status_core`, if the dependency is renamed |
///
/// Keys may share one attribute or have separate ones. The derive adds the bounds that a generic transparent
/// field needs.
pub use status_macros::HasStatus;
#[cfg(feature = "problem")]
#[doc = include_str!("../docs/to_problem.md")]
pub use status_macros::ToProblem;
#[doc = include_str!("../docs/codes.md")]
pub use status_macros::codes;
pub use unknown_code::UnknownCode;
