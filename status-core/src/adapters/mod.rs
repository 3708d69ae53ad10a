//! How codes and problems fit into other crates: one file per feature.
//!
//! Each defines the `macro_rules!` that implement the adapter for a type of another crate. They stand here, and not in the procedural macros,
//! because here the features of this crate are seen as they are.

#[cfg(feature = "actix")]
pub(crate) mod actix;
#[cfg(feature = "axum")]
pub(crate) mod axum;
#[cfg(feature = "http")]
pub(crate) mod http;
mod missing;
#[cfg(feature = "serde")]
pub(crate) mod serde;
#[cfg(feature = "utoipa")]
pub(crate) mod utoipa;
