//! The path of the spec. The enum still exists, so its uses do not cause more errors.

use status_core::codes;

#[codes]
enum Missing {}

#[codes()]
enum Nothing {}

#[codes(class = Classes)]
enum OnlyClass {}

#[codes("")]
enum Empty {}

#[codes("/etc/codes.toml")]
enum Absolute {}

#[codes(404)]
enum Number {}

#[codes(b"./small.toml")]
enum Bytes {}

#[codes('c')]
enum Character {}

#[codes("./small.toml"suffix)]
enum Suffix {}

#[codes(codes.toml)]
enum Bare {}

#[codes(path = "./small.toml")]
enum Key {}

#[codes = "./small.toml"]
enum Value {}

#[codes(concat!("./", "small.toml"))]
enum Call {}

fn main() {
    let _ = (Missing::ALL, Nothing::ALL, OnlyClass::ALL, Empty::ALL, Absolute::ALL, Number::ALL, Bytes::ALL);
    let _ = (Character::ALL, Suffix::ALL, Bare::ALL, Key::ALL, Call::ALL);
}
