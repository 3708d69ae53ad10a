//! Code that the benches share.

pub mod case;
pub mod families;
#[cfg(feature = "layer")]
pub mod layer;
pub mod package;
pub mod peers;
pub mod problems;
pub mod table;
