//! Table headers, and lines that were meant as a header.

use super::key::{Key, Letters};
use super::reader::Reader;
use crate::Span;
use crate::text::all;

/// A table header, such as `[code.404]`.
pub(super) struct Header<'a> {
    pub(super) span: Span,
    /// Its last key, and the keys before it.
    pub(super) last: Key<'a>,
    pub(super) parents: Vec<Key<'a>>,
    /// `[[code.404]]`
    pub(super) is_list: bool,
}

impl<'a> Reader<'a> {
    /// Reads a line that is a header. Keys may contain characters that TOML does not allow, so the section is
    /// not lost: such a key is also invalid in a spec, and reported there.
    pub(super) fn header(&mut self) -> Option<Header<'a>> {
        let start = self.at;
        let is_list = self.eat("[[");
        if !is_list {
            self.eat("[");
        }
        let closing = if is_list { "]]" } else { "]" };
        let (parents, last) = self.path(Letters::All)?;
        if self.error.is_none() && !self.eat(closing) {
            let diagnostic = self.here("unclosed table header").label(format!("expected `{closing}`"));
            self.fail(diagnostic);
        }
        let span = self.span(start..self.at);
        if self.error.is_none() {
            self.skip_end_of_line();
        }
        self.error.is_none().then_some(Header { span, last, parents, is_list })
    }
}

/// The start of the next header at or after the start of a line, or the end of the text.
pub(super) fn next(reader: &Reader<'_>, from: usize) -> usize {
    let mut line = from;
    while line < reader.end() {
        let mut ahead = reader.within(line..reader.end());
        ahead.skip_spaces();
        if ahead.peek() == Some(b'[') && ahead.header().is_some() {
            break;
        }
        line = reader.end_of_line(line);
    }
    line
}

/// Returns `true` if an invalid line may have been meant as a header.
pub(super) fn is_meant(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('[') || (line.ends_with(']') && !line.as_bytes().contains(&b'='))
}

/// The header that a line would be with correct brackets.
pub(super) fn without_brackets<'a>(reader: &Reader<'a>, start: usize) -> Option<Header<'a>> {
    let line = reader.get(start..reader.end_of_line(start)).trim_end();
    let span = reader.span(start..start + line.len());
    let (mut from, mut end) = (0, line.len());
    while from < end && is_bracket(line.as_bytes()[from]) {
        from += 1;
    }
    while from < end && is_bracket(line.as_bytes()[end - 1]) {
        end -= 1;
    }
    // A header rarely has quotes, but a multi-line list has lines like this.
    let is_plain = |byte| !is_bracket(byte) && byte != b'"' && byte != b'\'';
    if !all(line.get(from..end)?, is_plain) {
        return None;
    }
    let mut inside = reader.within(start + from..start + end);
    let (mut parents, (last, _)) = inside.path(Letters::All)?;
    for (_, place) in &mut parents {
        *place = span;
    }
    let is_whole = inside.error.is_none() && inside.is_at_end();
    is_whole.then_some(Header { span, last: (last, span), parents, is_list: false })
}

/// The words of a line that may have been meant as a header.
pub(super) fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in line.chars() {
        match letter {
            '[' | ']' => {}
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => word.push(letter),
            _ if word.is_empty() => {}
            _ => words.push(core::mem::take(&mut word)),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

const fn is_bracket(byte: u8) -> bool {
    byte == b'[' || byte == b']'
}
