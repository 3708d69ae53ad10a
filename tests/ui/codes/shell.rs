//! Items that `#[codes]` rejects.

use status_core::codes;

#[codes("./small.toml")]
enum Variants {
    One = 1,
    Two,
}

#[codes("./small.toml")]
struct Structure;

#[codes("./small.toml")]
struct Tuple(u16);

#[codes("./small.toml")]
union Union {
    number: u16,
}

#[codes("./small.toml")]
fn function() {}

#[codes("./small.toml")]
mod module {}

#[codes("./small.toml")]
const CONSTANT: u16 = 1;

#[codes("./small.toml")]
impl Structure {}

#[codes("./small.toml")]
enum Generic<T> {}

#[codes("./small.toml")]
enum Lifetime<'a> {}

#[codes("./small.toml")]
enum Constant<const N: usize> {}

#[codes("./small.toml")]
enum Where
where
    u16: Copy, {}

#[status_core::codes("./small.toml")]
#[status_core::codes("./small.toml")]
#[repr(u16)]
pub enum Twice {}

fn main() {
    // The codes of the spec still exist.
    let _ = (Variants::from_u16(1), Generic::One, Lifetime::One, Constant::One, Where::One);
}
