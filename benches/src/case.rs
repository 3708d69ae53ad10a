//! The cases of the benches of problems and of the layer.

/// An operation, the implementation, and a function that runs it this many times.
pub type Case = (&'static str, &'static str, fn(usize));

/// An operation, a peer, and the largest accepted ratio of our time to that of the peer.
pub type Comparison = (&'static str, &'static str, Option<f64>);

/// `status-core`.
pub const OURS: &str = "status-core";
