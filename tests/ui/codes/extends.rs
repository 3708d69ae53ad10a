//! Errors in an extended file, and conflicts between two files.

#[status_core::codes("./extends.toml")]
#[repr(u8)]
pub enum Status {}

fn main() {
    let _ = (Status::One, Status::Two, Status::Three);
}
