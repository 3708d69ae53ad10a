//! From the text of a file to its tree: TOML 1.1, as far as a syntax error leaves it readable.
//!
//! A syntax error hides no more than its own section, which starts at a line that is a table header and nothing else. The sections around it are
//! read as if it were not there; of the section itself what is left is kept, marked as broken: a code whose number and name are still known is
//! worth keeping.
//!
//! It is our own because everybody who depends on `status-core` builds it, because a reader of whole files knows nothing of sections, and
//! because what was expected where is best known while it is read. `against_toml` holds it to what the crate `toml` reads of the same texts.

#[cfg(test)]
mod against_toml;
mod brackets;
mod header;
mod insert;
mod key;
mod number;
mod reader;
mod string;
mod time;
mod value;

use core::ops::Range;

use self::header::Header;
use self::reader::Reader;
use crate::FileId;
use crate::report::Findings;
use crate::tree::{Form, Table};

/// A tree, and what may be missing from it.
pub(crate) struct Parsed<'a> {
    pub(crate) root: Table<'a>,
    /// The words of table headers that could not be read.
    pub(crate) lost: Vec<Vec<String>>,
}

/// Parses a file. What does not parse is reported; the rest is in the tree.
pub(crate) fn parse<'a>(text: &'a str, file: FileId, findings: &mut Findings) -> Parsed<'a> {
    let mut reader = Reader::new(text, file);
    let mut parsed = Parsed { root: reader.table(0..0, Form::Header), lost: Vec::new() };
    let mut section = Section { header: None, table: reader.table(0..0, Form::Header) };
    loop {
        reader.skip_blank();
        let start = reader.at;
        match reader.peek() {
            None if reader.fault.is_none() => break,
            Some(b'[') => {
                if let Some(header) = reader.header() {
                    let next = Section::new(header);
                    core::mem::replace(&mut section, next).close(&mut reader, &mut parsed, findings);
                }
            }
            _ => reader.statement(&mut section.table),
        }
        if reader.fault.is_some() {
            let end = header::next(&reader, reader.end_of_line(start));
            findings.extend(reader.take_fault(end));
            section = section.salvage(&mut reader, start..end, &mut parsed);
        }
    }
    section.close(&mut reader, &mut parsed, findings);
    parsed
}

/// A table header, and what stands under it.
struct Section<'a> {
    /// `None` for what stands before the first.
    header: Option<Header<'a>>,
    table: Table<'a>,
}

impl<'a> Section<'a> {
    const fn new(header: Header<'a>) -> Self {
        let table = Table::new(header.span, Form::Header);
        Self { header: Some(header), table }
    }

    /// Puts what was read into the tree. What a section that does not parse has twice is not said.
    fn close(self, reader: &mut Reader<'a>, parsed: &mut Parsed<'a>, findings: &mut Findings) {
        let is_broken = self.table.broken;
        insert::section(&mut parsed.root, self, &mut reader.duplicates);
        for duplicate in reader.duplicates.drain(..) {
            if !is_broken {
                findings.push(duplicate.describe());
            }
        }
    }

    /// Reads on, line by line and in silence, in a section that does not parse, from a line where it does not. There
    /// may be headers within it that lack a bracket: gives back the section of the last.
    fn salvage(mut self, reader: &mut Reader<'a>, lines: Range<usize>, parsed: &mut Parsed<'a>) -> Self {
        let mut silent = reader.within(lines.clone());
        // Where it is a header that is broken, the section before it is whole.
        self.table.broken = !header::is_meant(silent.get(lines.start..silent.end_of_line(lines.start)));
        while !silent.is_at_end() {
            let start = silent.at;
            let end = silent.end_of_line(start);
            let line = silent.get(start..end);
            if header::is_meant(line) {
                silent.at = end;
                if let Some(header) = header::without_brackets(&silent, start) {
                    insert::section(&mut parsed.root, self, &mut Vec::new());
                    self = Self::new(header);
                } else {
                    parsed.lost.push(header::words(line));
                }
                self.table.broken = true;
            } else if start == lines.start {
                // What can be told of this line is in the table.
                silent.at = end;
            } else {
                silent.statement(&mut self.table);
                if silent.fault.is_some() {
                    silent.at = end;
                }
            }
            silent.fault = None;
            silent.skip_blank();
            silent.fault = None;
        }
        reader.at = lines.end;
        reader.duplicates.clear();
        self
    }
}
