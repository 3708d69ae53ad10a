//! Tests that need all of the crates: see `tests/`.
//!
//! The library declares two families, so that tests have some of another crate.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

/// The codes of a company: those of HTTP, and more.
#[status_core::codes("specs/app.toml")]
#[repr(u16)]
pub enum AppStatus {}

/// The codes of gRPC, which have no classes.
#[status_core::codes("specs/grpc.toml")]
#[repr(i32)]
pub enum GrpcCode {}
