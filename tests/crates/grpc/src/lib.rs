//! A service of gRPC that fails in every way, for the tests: without generated code, so that nothing but Rust is needed.

pub mod codec;
pub mod error;
pub mod service;
