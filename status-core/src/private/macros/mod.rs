//! The part of a family that is the same for every family. `#[codes]` generates the enums and their tables,
//! and calls these macros.
//!
//! They are `macro_rules!` macros and not part of the procedural macro, because they are easier to read, and
//! because they can see which features of this crate are enabled. A procedural macro sees only the features
//! of its own build.

mod class;
mod code;
mod conversions;
mod declared;
#[cfg(feature = "problem")]
mod fallbacks;
mod http;
