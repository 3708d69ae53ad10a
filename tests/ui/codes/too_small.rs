//! Numbers that the type does not hold.

#[status_core::codes("./too_small.toml")]
#[repr(u8)]
enum Small {}

/// Whose type is itself in error: then the numbers are no further mistakes.
#[status_core::codes("./too_small.toml")]
#[repr(i128)]
enum Wide {}

fn main() {
    let _ = (Small::Last, Small::Above, Wide::Below, Wide::Above);
}
