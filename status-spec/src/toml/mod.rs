//! A reader of TOML 1.1 that keeps going after syntax errors.
//!
//! A syntax error hides no more than its own section, which starts at a table header on a line of its own. The other
//! sections are read as if the broken one were not there. What can be read of the broken one is kept and marked as
//! broken: a code whose number and name are still known is worth keeping.
//!
//! The reader is our own because everyone who depends on `status-core` builds it, because a reader of whole files knows
//! nothing of sections, and because the best error message is known while reading. `against_toml` compares it with the
//! crate `toml`, and `official` runs the official test suite.

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
mod quotes;
mod reader;
mod section;
mod string;
mod time;
pub(crate) mod tree;
mod value;

use crate::FileId;
use crate::diagnostic::Findings;

use self::reader::Reader;
use self::section::Section;
use self::tree::{Form, Table};

/// A tree, and the headers that are missing from it.
pub(crate) struct Parsed<'a> {
    pub(crate) root: Table<'a>,
    /// The words of table headers that could not be read.
    pub(crate) lost: Vec<Vec<String>>,
}

/// Parses a file. Syntax errors and duplicate keys are reported; everything else is in the tree.
pub(crate) fn parse<'a>(text: &'a str, file: FileId, findings: &mut Findings) -> Parsed<'a> {
    let mut reader = Reader::new(text, file);
    let mut root = reader.table(0..0, Form::Header);
    let mut lost = Vec::new();
    let mut section = Section::first(&reader);
    loop {
        reader.skip_blank();
        let start = reader.at;
        match reader.peek() {
            None if reader.error.is_none() => break,
            Some(b'[') => {
                if let Some(header) = reader.header() {
                    let next = Section::new(header);
                    core::mem::replace(&mut section, next).close(&mut reader, &mut root, findings);
                }
            }
            _ => reader.statement(&mut section.table),
        }
        if reader.error.is_some() {
            let end = header::next(&reader, reader.end_of_line(start));
            findings.extend(reader.take_error(end));
            section = section.salvage(&mut reader, start..end, &mut root, &mut lost);
        }
    }
    section.close(&mut reader, &mut root, findings);
    Parsed { root, lost }
}
