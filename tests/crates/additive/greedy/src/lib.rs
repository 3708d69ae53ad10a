//! Enables every feature of `status-core`, for the whole dependency graph.

pub use status_core::Problem;
