//! Errors over gRPC, compared with other implementations.

mod bytes;
mod hostile;

#[path = "../../../../../fuzz/src/grpc.rs"]
mod judge;
