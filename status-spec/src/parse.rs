//! From the text of a file to its tree: the whole file at once, or where that fails section by section, so that
//! a syntax error hides no more than its own section.

mod convert;
mod merge;
mod scan;
mod section;
mod syntax;

use toml::de::DeTable;

use crate::report::Findings;
use crate::tree::{Form, Table};
use crate::{FileId, Span};

/// A tree, and what may be missing from it.
pub(crate) struct Parsed<'a> {
    pub(crate) root: Table<'a>,
    /// The words of table headers that could not be read.
    pub(crate) lost: Vec<Vec<String>>,
}

/// Parses a file. What does not parse is reported; the rest is in the tree.
pub(crate) fn parse<'a>(text: &'a str, file: FileId, findings: &mut Findings) -> Parsed<'a> {
    let place = Place { file, offset: 0 };
    let (document, errors) = DeTable::parse_recoverable(text);
    let Some(first) = syntax::earliest(&errors, |_| true) else {
        let span = Span { file, start: 0, end: 0 };
        return Parsed {
            root: place.table(document.into_inner(), span, Form::Header, text),
            lost: Vec::new(),
        };
    };
    let mut sectioned = Findings::default();
    let parsed = section::parse(text, file, &mut sectioned);
    // What only the whole file shows must not get lost; a key that TOML does not allow is in the tree.
    if sectioned.is_empty() && !syntax::is_bad_key(first) {
        sectioned.push(syntax::describe(first, text, place));
    }
    findings.append(sectioned);
    parsed
}

/// Where a stretch of text that is parsed by itself lies.
#[derive(Clone, Copy)]
struct Place {
    file: FileId,
    offset: usize,
}

impl Place {
    const fn span(self, range: core::ops::Range<usize>) -> Span {
        Span { file: self.file, start: self.offset + range.start, end: self.offset + range.end }
    }
}
