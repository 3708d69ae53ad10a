//! Sections: a table header and the lines below it.

use core::ops::Range;

use super::header::{self, Header};
use super::insert;
use super::reader::Reader;
use super::tree::{Form, Table};
use crate::diagnostic::Errors;

/// A table header and the table below it.
pub(super) struct Section<'a> {
    /// `None` before the first header.
    header: Option<Header<'a>>,
    pub(super) table: Table<'a>,
}

impl<'a> Section<'a> {
    /// The section before the first header.
    pub(super) const fn first(reader: &Reader<'a>) -> Self {
        Self { header: None, table: reader.table(0..0, Form::Header) }
    }

    pub(super) const fn new(header: Header<'a>) -> Self {
        let table = Table::new(header.span, Form::Header);
        Self { header: Some(header), table }
    }

    /// Inserts the section into the tree. Duplicates in a section with a syntax error are not reported.
    pub(super) fn close(self, reader: &mut Reader<'a>, root: &mut Table<'a>, errors: &mut Errors) {
        let is_broken = self.table.is_broken;
        insert::section(root, self.header, self.table, &mut reader.duplicates);
        for duplicate in reader.duplicates.drain(..) {
            if !is_broken {
                errors.push(duplicate.describe());
            }
        }
    }

    /// Continues in a section with a syntax error, line by line and without reports, from the first invalid
    /// line. Some of the lines may be headers with a missing bracket. Returns the section of the last one.
    pub(super) fn salvage(
        mut self,
        reader: &mut Reader<'a>,
        lines: Range<usize>,
        root: &mut Table<'a>,
        lost: &mut Vec<Vec<String>>,
    ) -> Self {
        let mut silent = reader.within(lines.clone());
        // If the line is a broken header, the section before it is complete.
        self.table.is_broken = !header::is_meant(silent.get(lines.start..silent.end_of_line(lines.start)));
        while !silent.is_at_end() {
            let start = silent.at;
            let end = silent.end_of_line(start);
            let line = silent.get(start..end);
            if header::is_meant(line) {
                silent.at = end;
                if let Some(header) = header::without_brackets(&silent, start) {
                    insert::section(root, self.header, self.table, &mut Vec::new());
                    self = Self::new(header);
                } else {
                    lost.push(header::words(line));
                }
                self.table.is_broken = true;
            } else if start == lines.start {
                // The readable part of this line is in the table.
                silent.at = end;
            } else {
                silent.statement(&mut self.table);
                if silent.error.is_some() {
                    silent.at = end;
                }
            }
            silent.error = None;
            silent.skip_blank();
            silent.error = None;
        }
        reader.at = lines.end;
        reader.duplicates.clear();
        self
    }
}
