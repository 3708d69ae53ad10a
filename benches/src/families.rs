//! Families with other shapes than HTTP's.

/// 20 codes over 32 bits: found by binary search.
#[status_core::codes("specs/sparse.toml")]
#[repr(u32)]
pub enum Sparse {}

/// The reason codes of MQTT 5.0: a `u8`.
#[status_core::codes("specs/mqtt.toml")]
#[repr(u8)]
pub enum Mqtt {}
