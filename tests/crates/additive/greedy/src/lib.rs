//! Turns on every feature of `status-core`, for everybody in the graph.

pub use status_core::Problem;
