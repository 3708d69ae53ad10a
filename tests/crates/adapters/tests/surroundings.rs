//! Errors with adapters in hostile surroundings.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    clippy::wrong_self_convention,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are the test"
)]

#[path = "../../../tests/constants/names.rs"]
mod names;
#[macro_use]
#[path = "../../surroundings.rs"]
mod errors;

/// For a macro that finds the crate through its own.
pub use status_core as renamed;

surroundings!(actix, axum, http, utoipa);
