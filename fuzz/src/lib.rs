//! The fuzz targets as plain functions. `targets/` passes them to libFuzzer, and `tests/replay.rs` runs them
//! over the corpus.
//!
//! Each takes the bytes of one input, and panics if a property does not hold.

pub mod accept;
pub mod conversions;
pub mod corpus;
pub mod edits;
pub mod expansion;
pub mod grpc;
pub mod mutate;
pub mod responses;
pub mod spec;

#[path = "../../status-spec/tests/sound/mod.rs"]
mod sound;
