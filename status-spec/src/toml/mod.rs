//! A reader of TOML 1.1 that keeps going after syntax errors.
//!
//! A syntax error hides no more than its own section, which starts at a table header on a line of its own.
//! The other sections are read as if the broken one were not there. What can be read of the broken one is
//! kept and marked as broken: a code whose number and name are still known is worth keeping.
//!
//! The reader is our own because everyone who depends on `status-core` builds it, because a reader of whole
//! files knows nothing of sections, and because the best error message is known while reading. `against_toml`
//! compares it with the crate `toml`, and `official` runs the official test suite.

#[cfg(test)]
mod against_toml;
mod brackets;
mod duplicate;
mod header;
mod insert;
mod key;
mod number;
#[cfg(test)]
mod official;
mod parse;
mod quotes;
mod reader;
mod section;
mod string;
mod time;
pub(crate) mod tree;
mod value;

pub(crate) use parse::{Parsed, parse};
