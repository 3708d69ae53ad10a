//! A cursor over a text that keeps the first error.

use core::ops::Range;

use super::brackets::{self, Bracket};
use super::bytes::{self, COMMENT, SPACE};
use super::duplicate::Duplicate;
use super::tree::{Form, Table};
use crate::diagnostic::Diagnostic;
use crate::limits::MAX_NESTING;
use crate::{FileId, Rule, Span};

/// Reads a text from start to end. Only the first error is kept: everything read after it is a guess.
pub(super) struct Reader<'a> {
    /// The text up to the end.
    text: &'a str,
    file: FileId,
    pub(super) at: usize,
    pub(super) error: Option<Diagnostic>,
    /// The duplicate keys.
    pub(super) duplicates: Vec<Duplicate>,
    /// The open brackets.
    pub(super) brackets: Vec<Bracket>,
    /// The brackets that were open at the error, if an unclosed one may be the cause.
    open_at_error: Vec<Bracket>,
    /// The number of tables and lists around the current position.
    pub(super) depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(text: &'a str, file: FileId) -> Self {
        Self {
            text,
            file,
            at: 0,
            error: None,
            duplicates: Vec::new(),
            brackets: Vec::new(),
            open_at_error: Vec::new(),
            depth: 0,
        }
    }

    /// Reads a part of the same text, as if it were the end.
    pub(super) fn within(&self, range: Range<usize>) -> Self {
        Self { at: range.start, ..Self::new(self.get(0..range.end), self.file) }
    }

    /// The next byte. TOML syntax is ASCII, so a byte is enough.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The remaining text.
    pub(super) fn rest(&self) -> &'a str {
        self.get(self.at..self.end())
    }

    pub(super) fn get(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    pub(super) const fn is_at_end(&self) -> bool {
        self.at >= self.end()
    }

    /// The end of the text.
    pub(super) const fn end(&self) -> usize {
        self.text.len()
    }

    pub(super) const fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: range.start, end: range.end }
    }

    /// An empty table.
    pub(super) const fn table(&self, range: Range<usize>, form: Form) -> Table<'a> {
        Table::new(self.span(range), form)
    }

    /// Returns `true` if this text is next.
    pub(super) fn is_next(&self, text: &str) -> bool {
        self.text.as_bytes().get(self.at..self.at + text.len()) == Some(text.as_bytes())
    }

    /// Reads this text, if it is next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is_next = self.is_next(text);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Skips all bytes of these kinds.
    pub(super) fn skip(&mut self, kinds: u8) {
        self.at = self.end_of(self.at, kinds);
    }

    /// The position of the first byte from a position that is of none of these kinds.
    pub(super) fn end_of(&self, mut at: usize, kinds: u8) -> usize {
        let bytes = self.text.as_bytes();
        // Without an iterator: macros are built without optimization, and this reads most of a spec.
        while at < bytes.len() && bytes::is(bytes[at], kinds) {
            at += 1;
        }
        at
    }

    pub(super) fn skip_spaces(&mut self) {
        self.skip(SPACE);
    }

    /// Skips spaces, line breaks and comments.
    pub(super) fn skip_blank(&mut self) {
        loop {
            self.skip_spaces();
            match self.peek() {
                Some(b'#') => self.comment(),
                Some(b'\n' | b'\r') => self.line_break(),
                _ => return,
            }
            if self.error.is_some() {
                return;
            }
        }
    }

    /// Reads to the end of a line, which may only have a comment.
    pub(super) fn skip_end_of_line(&mut self) {
        self.skip_spaces();
        match self.peek() {
            None => {}
            Some(b'#') => self.comment(),
            Some(b'\n' | b'\r') => self.line_break(),
            Some(byte) => {
                let diagnostic =
                    self.here("expected the end of the line").label("expected a line break or a comment");
                let diagnostic = match byte {
                    b',' if !self.get(self.at..self.end_of_line(self.at)).as_bytes().contains(&b'=') => {
                        diagnostic.help("put several values in brackets: `[\"one\", \"two\"]`")
                    }
                    b',' | b';' => diagnostic.help("put each key on its own line, without a separator"),
                    _ if self.get(self.at.saturating_sub(1)..self.at) == "'" => {
                        diagnostic.help("put a string that contains `'` between `\"`")
                    }
                    b'/' => diagnostic.help("a comment starts with `#`"),
                    _ => diagnostic,
                };
                self.fail(diagnostic);
            }
        }
    }

    /// The end of a line, after its line break.
    pub(super) fn end_of_line(&self, from: usize) -> usize {
        self.get(from..self.end()).find('\n').map_or(self.text.len(), |length| from + length + 1)
    }

    fn comment(&mut self) {
        loop {
            self.skip(COMMENT);
            match self.peek() {
                None | Some(b'\n' | b'\r') => return,
                Some(_) => {
                    let diagnostic = self.here("control character in a comment").label("control character");
                    self.fail(diagnostic);
                    self.at += 1;
                }
            }
        }
    }

    fn line_break(&mut self) {
        if !self.eat("\r\n") && !self.eat("\n") {
            self.bare_carriage_return();
        }
    }

    pub(super) fn bare_carriage_return(&mut self) {
        let diagnostic = self
            .here("bare carriage return")
            .label("expected a line feed after it")
            .help("end lines with LF or CRLF");
        self.fail(diagnostic);
        self.at += 1;
    }

    pub(super) fn too_deep(&mut self) {
        let diagnostic = self.here("nesting is too deep").label(format!("the limit is {MAX_NESTING}"));
        self.fail(diagnostic);
    }

    /// A syntax error about a part of the text.
    pub(super) fn syntax_error(&self, range: Range<usize>, title: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Rule::Syntax, self.span(range), title)
    }

    /// A syntax error about the next character, or about the end of the line if there is none.
    pub(super) fn here(&self, title: impl Into<String>) -> Diagnostic {
        let next = self.rest().chars().next();
        let length = match next {
            Some('\r') if self.is_next("\r\n") => 0,
            Some('\n') | None => 0,
            Some(character) => character.len_utf8(),
        };
        self.syntax_error(self.at..self.at + length, title)
    }

    /// Keeps an error if it is the first.
    pub(super) fn fail(&mut self, diagnostic: Diagnostic) {
        if self.error.is_none() {
            self.error = Some(diagnostic);
            self.open_at_error = self.brackets.clone();
        }
    }

    /// Keeps an error in a string if it is the first. An unclosed bracket cannot be its cause.
    pub(super) fn fail_in_string(&mut self, diagnostic: Diagnostic) {
        if self.error.is_none() {
            self.error = Some(diagnostic);
            self.open_at_error = Vec::new();
        }
    }

    /// The error. If an enclosing bracket is not closed before `end`, the error is the innermost unclosed
    /// bracket.
    pub(super) fn take_error(&mut self, end: usize) -> Option<Diagnostic> {
        self.brackets.clear();
        self.depth = 0;
        let error = self.error.take()?;
        let open = core::mem::take(&mut self.open_at_error);
        // A bracket after `end` belongs to a header.
        for bracket in open.iter().rev() {
            let start = bracket.start();
            if start < end && !brackets::are_closed(self.get(start..end)) {
                return Some(self.unclosed(*bracket));
            }
        }
        Some(error)
    }

    fn unclosed(&self, bracket: Bracket) -> Diagnostic {
        let (start, noun) = (bracket.start(), bracket.noun());
        self.syntax_error(start..start + 1, format!("unclosed {noun}"))
            .label(format!("the {noun} starts here"))
            .help(format!("close it with `{}`", bracket.closing()))
    }
}
