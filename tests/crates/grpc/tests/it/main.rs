//! Errors over gRPC, compared with other implementations.

mod bytes;
mod fields;
mod hostile;
mod log;
mod messages;
mod python;
mod service;
mod surroundings;

#[path = "../../../../tests/round_trip/mod.rs"]
mod round_trip;

#[path = "../../../../../fuzz/src/grpc.rs"]
mod judge;

/// For a macro that finds the crate through its own.
pub use status_core as renamed;
