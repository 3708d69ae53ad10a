//! Numbers that do not fit the type.

#[status_core::codes("./too_small.toml")]
#[repr(u8)]
enum Small {}

/// A family with an invalid type, for which the numbers are not reported.
#[status_core::codes("./too_small.toml")]
#[repr(i128)]
enum Wide {}

fn main() {
    let _ = (Small::Last, Small::Above, Wide::Below, Wide::Above);
}
