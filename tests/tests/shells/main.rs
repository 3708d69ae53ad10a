//! The attributes of an enum under `#[codes]`, and the places where it may be declared.
#![allow(dead_code, clippy::non_minimal_cfg, reason = "only the declarations matter")]

mod paths;

use status_core as renamed;
use status_core::codes;

/// Documentation is kept.
#[codes("./beside.toml", crate = renamed)]
#[allow(dead_code)]
#[cfg(all())]
#[non_exhaustive]
#[must_use]
#[repr(i8)]
pub(crate) enum Kept {}

#[codes("./beside.toml")]
#[cfg(any())]
enum Gone {}

/// There is only one documentation.
#[codes("./beside.toml")]
#[cfg(not(any()))]
enum Gone {}

trait Local {
    fn number() -> u16;
}

impl Local for () {
    fn number() -> u16 {
        #[codes("./beside.toml", crate = ::status_core, class = AnyName)]
        enum Inside {}

        Inside::One.as_u16()
    }
}

macro_rules! family {
    ($(#[$attribute:meta])* $name:ident, $path:expr) => {
        #[codes($path)]
        $(#[$attribute])*
        enum $name {}
    };
}

family!(
    #[repr(u64)]
    FromAMacro,
    "./beside.toml"
);

/// An enum with a name that generated code uses.
mod shadowed {
    #![allow(dead_code, non_camel_case_types)]

    mod core {}
    mod std {}
    mod status_core {}
    struct Option;
    struct Result;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct str;
    struct u8;
    struct u16;
    struct usize;
    struct bool;
    struct i128;
    trait Copy {}
    trait From {}

    #[::status_core::codes("./beside.toml")]
    pub enum Shadowed {}
}

/// A raw identifier.
#[codes("./beside.toml")]
#[allow(non_camel_case_types)]
enum r#type {}

#[test]
fn every_enum_has_its_code() {
    assert_eq!(r#type::One.to_string(), "1 One");
    assert_eq!(Kept::One.as_i8(), 1);
    assert_eq!(Gone::One.as_u16(), 1);
    assert_eq!(<() as Local>::number(), 1);
    assert_eq!(FromAMacro::One.as_u64(), 1);
    assert_eq!(shadowed::Shadowed::One.as_u16(), 1);
}
