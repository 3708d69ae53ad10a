//! Tests that need all of the crates: see `tests/`.
//!
//! The library declares two families, for tests with families of another crate.

/// The codes of a company, which extend HTTP.
#[status_core::codes("fixtures/app.toml")]
#[repr(u16)]
pub enum AppStatus {}

/// The codes of gRPC, without classes.
#[status_core::codes("fixtures/grpc.toml")]
#[repr(i32)]
pub enum GrpcCode {}
