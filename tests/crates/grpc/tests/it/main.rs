//! Errors over gRPC, compared with other implementations.

mod bytes;
mod fields;
mod hostile;
mod log;
mod messages;
mod python;
mod service;

#[path = "../../../../tests/round_trip/mod.rs"]
mod round_trip;

#[path = "../../../../../fuzz/src/grpc.rs"]
mod judge;
