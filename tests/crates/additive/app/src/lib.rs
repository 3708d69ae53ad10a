//! Depends on both crates.

pub use greedy::Problem;
pub use modest::{Code, Lost};
