//! Adapters: how codes and problems fit into other crates. One file per adapter, and one row per adapter in `table.rs`.
//!
//! Each file defines the `macro_rules!` that implement the adapter for a type of another crate. They are here, and not
//! in the procedural macros, because a procedural macro does not see which features of this crate are enabled.

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
