//! Traits that the macro already implements.

use std::fmt::Debug;

use status_core::codes;

#[codes("./small.toml")]
#[derive(Clone, Copy)]
enum Below {}

#[codes("./small.toml")]
#[derive(::core::fmt::Debug, std::hash::Hash, PartialEq)]
enum ByPath {}

#[codes("./small.toml")]
#[derive(status_core::HasStatus)]
enum Ours {}

fn main() {
    fn shown(_: impl Debug) {}
    shown((Below::One, ByPath::One, Ours::One));
}
