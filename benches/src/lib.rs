//! What the benches share.

pub mod families;
pub mod peers;
pub mod table;
