//! Errors over gRPC, compared with other implementations.

mod bytes;
mod fields;
mod hostile;
mod log;
mod messages;
mod python;
mod service;

#[path = "../../../../../fuzz/src/grpc.rs"]
mod judge;
