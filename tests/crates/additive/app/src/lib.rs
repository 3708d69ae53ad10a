//! Has both in one graph.

pub use greedy::Problem;
pub use modest::{Code, Lost};
