//! The integer type of the numbers.

use status_core::codes;

#[codes("./small.toml")]
#[repr(u128)]
enum TooWide {}

#[codes("./small.toml")]
#[repr(i128)]
enum TooWideAndSigned {}

#[codes("./small.toml")]
#[repr(usize)]
enum Pointer {}

#[codes("./small.toml")]
#[repr(isize)]
enum SignedPointer {}

#[codes("./small.toml")]
#[repr(C)]
enum OfC {}

#[codes("./small.toml")]
#[repr(transparent)]
enum Transparent {}

#[codes("./small.toml")]
#[repr(f32)]
enum Float {}

#[codes("./small.toml")]
#[repr(align(4))]
enum Aligned {}

#[codes("./small.toml")]
#[repr(u8)]
#[repr(u16)]
enum Two {}

#[codes("./small.toml")]
#[repr(u8, u8)]
enum Twice {}

#[codes("./small.toml")]
#[repr(u8, C)]
enum WithC {}

#[codes("./small.toml")]
#[repr]
enum Bare {}

#[codes("./small.toml")]
#[repr = "u8"]
enum Value {}

#[codes("./small.toml")]
#[repr()]
enum Nothing {}

fn main() {
    let _ = (TooWide::One, TooWideAndSigned::One, Pointer::One, SignedPointer::One, OfC::One, Transparent::One);
    let _ = (Float::One, Aligned::One, Two::One, Twice::One, WithC::One, Bare::One, Value::One, Nothing::One);
}
