//! Tests that need all of the crates: see `tests/`.
//!
//! The library declares two families, so that tests have some of another crate.

/// The codes of a company: those of HTTP, and more.
#[status_core::codes("fixtures/app.toml")]
#[repr(u16)]
pub enum AppStatus {}

/// The codes of gRPC, which have no classes.
#[status_core::codes("fixtures/grpc.toml")]
#[repr(i32)]
pub enum GrpcCode {}
