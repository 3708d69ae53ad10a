//! Code that the benches share.

pub mod families;
pub mod package;
pub mod peers;
pub mod problems;
pub mod table;
