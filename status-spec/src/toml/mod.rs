//! A reader of TOML 1.1 that keeps going after syntax errors.
//!
//! A syntax error affects only its own section, which starts at a line with a table header. The other
//! sections are read normally. The readable parts of the broken section are kept and marked as broken: a code
//! whose number and name are still known is worth keeping.
//!
//! We wrote our own reader because every user of `status-core` builds it, because other readers do not
//! recover at sections, and because good error messages need knowledge that exists only while reading.
//! `against_toml` compares it with the crate `toml`, and `official` runs the official test suite.

#[cfg(test)]
mod against_toml;
mod brackets;
mod bytes;
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
