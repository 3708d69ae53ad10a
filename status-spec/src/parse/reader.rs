//! A text, and how far it is read.

use core::ops::Range;

use super::brackets::{self, Bracket};
use super::insert::Duplicate;
use crate::report::Diagnostic;
use crate::tree::{Form, Table};
use crate::{FileId, Rule, Span};

/// Reads a text from its beginning to its end. The first thing that is wrong is kept; what is read after it is a guess.
pub(super) struct Reader<'a> {
    text: &'a str,
    file: FileId,
    pub(super) at: usize,
    end: usize,
    pub(super) fault: Option<Diagnostic>,
    /// The keys that are there twice.
    pub(super) duplicates: Vec<Duplicate>,
    /// Those that are open.
    pub(super) brackets: Vec<Bracket>,
    /// Those that were open at the fault, if the fault may be that one of them is not closed.
    open_at_fault: Vec<Bracket>,
    /// How many tables and lists are around what is read.
    pub(super) depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(text: &'a str, file: FileId) -> Self {
        Self {
            text,
            file,
            at: 0,
            end: text.len(),
            fault: None,
            duplicates: Vec::new(),
            brackets: Vec::new(),
            open_at_fault: Vec::new(),
            depth: 0,
        }
    }

    /// Reads a part of the same text, as if nothing came after it.
    pub(super) fn within(&self, range: Range<usize>) -> Self {
        Self { at: range.start, end: range.end, ..Self::new(self.text, self.file) }
    }

    /// The next byte. The signs of TOML are ASCII, so a byte says enough.
    pub(super) fn peek(&self) -> Option<u8> {
        self.rest().bytes().next()
    }

    /// What is yet to be read.
    pub(super) fn rest(&self) -> &'a str {
        self.get(self.at..self.end)
    }

    pub(super) fn get(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    pub(super) const fn is_at_end(&self) -> bool {
        self.at >= self.end
    }

    /// Where the text ends.
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

    /// Reads this text, if it is the next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is_next = self.rest().starts_with(text);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Reads all bytes that are of a kind.
    pub(super) fn eat_while(&mut self, is_one: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.bytes().position(|sign| !is_one(sign)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    pub(super) fn skip_spaces(&mut self) {
        self.eat_while(|sign| sign == b' ' || sign == b'\t');
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
            if self.fault.is_some() {
                return;
            }
        }
    }

    /// Reads to the end of a line, on which nothing more than a comment may stand.
    pub(super) fn skip_end_of_line(&mut self) {
        self.skip_spaces();
        match self.peek() {
            None => {}
            Some(b'#') => self.comment(),
            Some(b'\n' | b'\r') => self.line_break(),
            Some(sign) => {
                let diagnostic =
                    self.here("expected the end of the line").label("expected a line break or a comment");
                let diagnostic = match sign {
                    b',' if !self.get(self.at..self.end_of_line(self.at)).contains('=') => {
                        diagnostic.help("several values stand in brackets: `[\"one\", \"two\"]`")
                    }
                    b',' | b';' => diagnostic.help("keys stand on lines of their own, with nothing between"),
                    _ if self.get(self.at.saturating_sub(1)..self.at) == "'" => {
                        diagnostic.help("a text with a `'` in it stands between `\"`")
                    }
                    b'/' => diagnostic.help("a comment begins with `#`"),
                    _ => diagnostic,
                };
                self.fail(diagnostic);
            }
        }
    }

    /// Where the line ends on which something stands: behind its line break.
    pub(super) fn end_of_line(&self, from: usize) -> usize {
        self.get(from..self.end).find('\n').map_or(self.end, |length| from + length + 1)
    }

    fn comment(&mut self) {
        loop {
            self.eat_while(|sign| !is_control(sign));
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

    /// A syntax error about a stretch of the text.
    pub(super) fn error(&self, range: Range<usize>, title: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Rule::Syntax, self.span(range), title)
    }

    /// A syntax error about the next sign, or about the end of the line where there is none.
    pub(super) fn here(&self, title: impl Into<String>) -> Diagnostic {
        let next = self.rest().chars().next();
        let length = match next {
            Some('\r') if self.rest().starts_with("\r\n") => 0,
            Some('\n') | None => 0,
            Some(sign) => sign.len_utf8(),
        };
        self.error(self.at..self.at + length, title)
    }

    /// Keeps what is wrong, if nothing is wrong so far.
    pub(super) fn fail(&mut self, diagnostic: Diagnostic) {
        if self.fault.is_none() {
            self.fault = Some(diagnostic);
            self.open_at_fault = self.brackets.clone();
        }
    }

    /// Keeps what is wrong within a string: brackets have nothing to do with it.
    pub(super) fn fail_in_string(&mut self, diagnostic: Diagnostic) {
        if self.fault.is_none() {
            self.fault = Some(diagnostic);
            self.open_at_fault = Vec::new();
        }
    }

    /// What is wrong. A fault within brackets is that of the last of them which are not closed before `end`.
    pub(super) fn take_fault(&mut self, end: usize) -> Option<Diagnostic> {
        self.brackets.clear();
        self.depth = 0;
        let fault = self.fault.take()?;
        let open = core::mem::take(&mut self.open_at_fault);
        // What looks like a list and is not before `end` is a header.
        let unclosed = open.iter().rev().find(|bracket| {
            let start = bracket.start();
            start < end && !brackets::are_closed(self.get(start..end))
        });
        Some(unclosed.map_or(fault, |bracket| bracket.describe(self)))
    }
}

/// Whether TOML allows a control character in escapes alone.
pub(super) const fn is_control(sign: u8) -> bool {
    sign.is_ascii_control() && sign != b'\t'
}
