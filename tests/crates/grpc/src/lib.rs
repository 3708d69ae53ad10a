//! A gRPC service for tests that returns every kind of error. It has no generated code, so it only needs
//! Rust.

pub mod codec;
pub mod error;
pub mod service;
