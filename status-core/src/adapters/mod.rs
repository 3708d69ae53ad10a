//! Adapters to other crates. Each adapter has one file here and one row in `table.rs`.
//!
//! Each file defines the `macro_rules!` macros that implement the adapter for a type of another crate. They
//! are not in the procedural macros, because a procedural macro cannot see which features of this crate are
//! enabled.

#[cfg(feature = "actix")]
pub mod actix;
#[cfg(feature = "axum")]
pub mod axum;
mod disabled;
mod grpc;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "reqwest")]
pub mod reqwest;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "tonic")]
pub mod tonic;
#[cfg(feature = "utoipa")]
pub mod utoipa;
