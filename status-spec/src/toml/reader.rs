//! A cursor over a text that keeps the first error.

use core::ops::Range;

use super::brackets::{self, Bracket};
use super::duplicate::Duplicate;
use super::tree::{Form, Table};
use crate::diagnostic::Diagnostic;
use crate::limits::MAX_NESTING;
use crate::{FileId, Rule, Span};

/// Reads a text from start to end. Only the first error is kept: everything read after it is a guess.
pub(super) struct Reader<'a> {
    text: &'a str,
    file: FileId,
    pub(super) at: usize,
    end: usize,
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
            end: text.len(),
            error: None,
            duplicates: Vec::new(),
            brackets: Vec::new(),
            open_at_error: Vec::new(),
            depth: 0,
        }
    }

    /// Reads a part of the same text, as if it were the end.
    pub(super) fn within(&self, range: Range<usize>) -> Self {
        Self { at: range.start, end: range.end, ..Self::new(self.text, self.file) }
    }

    /// The next byte. TOML syntax is ASCII, so a byte is enough.
    pub(super) fn peek(&self) -> Option<u8> {
        self.rest().bytes().next()
    }

    /// The remaining text.
    pub(super) fn rest(&self) -> &'a str {
        self.get(self.at..self.end)
    }

    pub(super) fn get(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    pub(super) const fn is_at_end(&self) -> bool {
        self.at >= self.end
    }

    /// The end of the text.
    pub(super) const fn end(&self) -> usize {
        self.end
    }

    pub(super) const fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: range.start, end: range.end }
    }

    /// An empty table.
    pub(super) const fn table(&self, range: Range<usize>, form: Form) -> Table<'a> {
        Table::new(self.span(range), form)
    }

    /// Reads this text, if it is next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is_next = self.rest().starts_with(text);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Reads all bytes of a kind.
    pub(super) fn eat_while(&mut self, is_one: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        // Without an iterator: macros are built without optimization, and this reads most of a spec.
        let mut length = 0;
        while length < bytes.len() && is_one(bytes[length]) {
            length += 1;
        }
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    pub(super) fn skip_spaces(&mut self) {
        self.eat_while(|byte| byte == b' ' || byte == b'\t');
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
                    b',' if !self.get(self.at..self.end_of_line(self.at)).contains('=') => {
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
        self.get(from..self.end).find('\n').map_or(self.end, |length| from + length + 1)
    }

    fn comment(&mut self) {
        loop {
            self.eat_while(|byte| !is_control(byte));
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
            Some('\r') if self.rest().starts_with("\r\n") => 0,
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
        let unclosed = open.iter().rev().find(|bracket| {
            let start = bracket.start();
            start < end && !brackets::are_closed(self.get(start..end))
        });
        Some(unclosed.map_or(error, |bracket| self.unclosed(*bracket)))
    }

    fn unclosed(&self, bracket: Bracket) -> Diagnostic {
        let (start, noun) = (bracket.start(), bracket.noun());
        self.syntax_error(start..start + 1, format!("unclosed {noun}"))
            .label(format!("the {noun} starts here"))
            .help(format!("close it with `{}`", bracket.closing()))
    }
}

/// Returns `true` if a byte is a control character that TOML only allows as an escape sequence.
pub(super) const fn is_control(byte: u8) -> bool {
    byte.is_ascii_control() && byte != b'\t'
}
