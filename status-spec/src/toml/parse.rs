//! From the text of a file to its tree.

use super::header;
use super::reader::Reader;
use super::section::Section;
use super::tree::{Form, Table};
use crate::FileId;
use crate::diagnostic::Errors;

/// A tree, and the headers that are missing from it.
pub(crate) struct Parsed<'a> {
    pub(crate) root: Table<'a>,
    /// The words of table headers that could not be read.
    pub(crate) lost: Vec<Vec<String>>,
}

/// Parses a file. Reports syntax errors and duplicate keys; everything else is in the tree.
pub(crate) fn parse<'a>(text: &'a str, file: FileId, errors: &mut Errors) -> Parsed<'a> {
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
                    core::mem::replace(&mut section, next).close(&mut reader, &mut root, errors);
                }
            }
            _ => reader.statement(&mut section.table),
        }
        if reader.error.is_some() {
            let end = header::next(&reader, reader.end_of_line(start));
            if let Some(error) = reader.take_error(end) {
                errors.push(error);
            }
            section = section.salvage(&mut reader, start..end, &mut root, &mut lost);
        }
    }
    section.close(&mut reader, &mut root, errors);
    Parsed { root, lost }
}
