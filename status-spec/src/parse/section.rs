//! A file that does not parse, section by section.
//!
//! A section starts at a line whose first sign is `[` and which alone is a table header. Each is parsed by
//! itself, and what parses goes into the tree. In one that does not, what is left of it does, marked as broken:
//! a code whose number and name are still known is worth keeping.

use core::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::merge::{self, Part};
use super::{Parsed, Place, scan, syntax};
use crate::report::Findings;
use crate::tree::{Form, Table};
use crate::{FileId, Span};

pub(super) fn parse<'a>(text: &'a str, file: FileId, findings: &mut Findings) -> Parsed<'a> {
    let start = Span { file, start: 0, end: 0 };
    let mut parsed = Parsed { root: Table::new(start, Form::Header), lost: Vec::new() };
    let mut unclosed = Vec::new();
    let sections = sections(text, file);
    let mut next = 0;
    while let Some(Section { header, body }) = sections.get(next).cloned() {
        next += 1;
        let mut body = body;
        let (mut document, mut errors) = document(text, &body);
        if let Some(end) = end_of_open_string(text, &body, &mut unclosed) {
            // Lines that look like headers stand in a string: the section goes on behind them.
            let inside = sections.iter().skip(next).take_while(|section| section.body.start <= end).count();
            if let Some(last) = sections.get(next + inside - 1) {
                let longer = body.start..last.body.end;
                let joined = self::document(text, &longer);
                if syntax::first(&joined.1).is_none() {
                    (document, errors) = joined;
                    body = longer;
                    next += inside;
                }
            }
        }
        let stretch = text.get(body.clone()).unwrap_or_default();
        let place = Place { file, offset: body.start };
        if let Some(error) = syntax::first(&errors) {
            findings.push(syntax::describe(error, stretch, place));
            salvage(text, Section { header, body }, file, &mut parsed);
            continue;
        }
        let table = place.table(document, start, Form::Header, stretch);
        merge::report_duplicates(&errors, &table, stretch, place, findings);
        merge::insert(&mut parsed.root, Part { header, table }, Some(findings));
    }
    parsed
}

/// A header, and the lines that belong to it.
#[derive(Clone)]
struct Section {
    /// `None` for what stands before the first.
    header: Option<Header>,
    body: Range<usize>,
}

/// A table header, such as `[code.404]`.
#[derive(Clone, Debug)]
pub(super) struct Header {
    pub(super) span: Span,
    pub(super) path: Vec<(String, Span)>,
    /// `[[code.404]]`
    pub(super) is_list: bool,
}

fn sections(text: &str, file: FileId) -> Vec<Section> {
    let header = |line: &str, offset| {
        let may_be_one = line.trim_start().starts_with('[');
        may_be_one.then(|| header(line, Place { file, offset })).flatten()
    };
    split(text, 0..text.len(), None, header)
}

/// Cuts a range of the text at the lines that are headers.
fn split(
    text: &str,
    range: Range<usize>,
    first: Option<Header>,
    mut header: impl FnMut(&str, usize) -> Option<Header>,
) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut current = Section { header: first, body: range.clone() };
    let mut at = range.start;
    for line in text.get(range.clone()).unwrap_or_default().split_inclusive('\n') {
        let next = at + line.len();
        if let Some(header) = header(line, at) {
            current.body.end = at;
            sections.push(current);
            current = Section { header: Some(header), body: next..range.end };
        }
        at = next;
    }
    sections.push(current);
    sections
}

/// The header that a line is. Signs that TOML does not allow in a key are no reason to lose the section: the
/// key is wrong for a spec too, and is reported as such.
fn header(line: &str, place: Place) -> Option<Header> {
    let (document, errors) = DeTable::parse_recoverable(line);
    if !errors.iter().all(syntax::is_bad_key) {
        return None;
    }
    let start = line.find('[')?;
    let mut path = Vec::new();
    let mut table = document.into_inner();
    loop {
        let (key, value) = table.into_iter().next()?;
        path.push(name(key, place));
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(child) if span.start != start => table = child,
            value => return Some(Header { span: place.span(span), path, is_list: !value.is_table() }),
        }
    }
}

fn name(key: Spanned<DeString<'_>>, place: Place) -> (String, Span) {
    let span = place.span(key.span());
    (key.into_inner().into_owned(), span)
}

fn document<'a>(text: &'a str, range: &Range<usize>) -> (DeTable<'a>, Vec<toml::de::Error>) {
    let (document, errors) = DeTable::parse_recoverable(text.get(range.clone()).unwrap_or_default());
    (document.into_inner(), errors)
}

/// Where the string ends that a section leaves open. Quotes that were once looked for in vain are not again:
/// the time must not grow with the square of the file.
fn end_of_open_string(text: &str, body: &Range<usize>, unclosed: &mut Vec<&'static str>) -> Option<usize> {
    let (_, quotes) = scan::scan(text.get(body.clone()).unwrap_or_default()).string?;
    if unclosed.contains(&quotes) {
        return None;
    }
    let end = scan::end_of_string(text, body.end, quotes);
    if end.is_none() {
        unclosed.push(quotes);
    }
    end
}

/// Keeps what is left of a section that does not parse, and of headers within it that lack a bracket.
fn salvage<'a>(text: &'a str, section: Section, file: FileId, parsed: &mut Parsed<'a>) {
    let Section { header: first, body } = section;
    let pieces = split(text, body, first, |line, offset| {
        let indent = line.len() - line.trim_start().len();
        let line = line.trim();
        if !line.starts_with('[') && (!line.ends_with(']') || line.contains('=')) {
            return None;
        }
        let place = Place { file, offset: offset + indent };
        let span = place.span(0..line.len());
        // Nobody puts the keys of a header in quotes, but a list over several lines has lines like these.
        let unbracketed = Some(without_brackets(line)).filter(|line| !line.contains(['"', '\'']));
        let Some(mut header) = unbracketed.and_then(|line| header(&format!("[{line}]"), place)) else {
            parsed.lost.push(words(line));
            return None;
        };
        for (_, place) in &mut header.path {
            *place = span;
        }
        Some(Header { span, is_list: false, ..header })
    });
    for Section { header, body } in pieces {
        let stretch = text.get(body.clone()).unwrap_or_default();
        let place = Place { file, offset: body.start };
        let (document, _) = document(text, &body);
        let mut table = place.table(document, Span { file, start: 0, end: 0 }, Form::Header, stretch);
        table.broken = true;
        // What the parser makes of a header that is none has the words of other lines in it.
        table.entries.retain(|(_, entry)| !entry.value.has_header());
        merge::insert(&mut parsed.root, Part { header, table }, None);
    }
}

fn without_brackets(line: &str) -> String {
    line.replace(['[', ']'], "")
}

fn words(line: &str) -> Vec<String> {
    let line = without_brackets(line);
    let is_apart = |sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_';
    line.split(is_apart).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
}
