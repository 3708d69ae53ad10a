//! Code that the benches share.

pub mod case;
pub mod families;
pub mod from_problem;
#[cfg(feature = "layer")]
pub mod layer;
pub mod package;
pub mod peers;
pub mod problems;
pub mod sqlstate;
pub mod table;
