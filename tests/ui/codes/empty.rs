//! Specs without codes.

use status_core::codes;

#[codes("./empty.toml")]
enum Empty {}

#[codes("./link.toml")]
enum Link {}

fn use_all(empty: Empty, link: Link) {
    let _ = (empty.as_u16(), empty.reason(), link.name(), Link::ALL.len(), Empty::from_u16(1));
}

fn main() {
    let _ = use_all;
}
