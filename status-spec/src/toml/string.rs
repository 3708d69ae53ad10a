//! Strings, on one or several lines.

use std::borrow::Cow;

use super::bytes::{CARRIAGE_RETURN, LINE_FEED, SPACE, TEXT, is_control};
use super::quotes::{BASIC, LITERAL, closing_quotes};
use super::reader::Reader;
use crate::text::quoted;

impl<'a> Reader<'a> {
    /// Reads a string, which starts at a quote.
    pub(super) fn string(&mut self) -> Cow<'a, str> {
        if self.is_next(BASIC) {
            self.string_of_lines(BASIC)
        } else if self.is_next(LITERAL) {
            self.string_of_lines(LITERAL)
        } else {
            self.string_of_one_line()
        }
    }

    /// Reads a string between single quotes or double quotes.
    pub(super) fn string_of_one_line(&mut self) -> Cow<'a, str> {
        let quote = if self.peek() == Some(b'"') { "\"" } else { "'" };
        let start = self.at;
        self.at += 1;
        let mut text = Text::new(self.at);
        loop {
            self.skip(TEXT);
            match self.peek() {
                Some(b'\\') if quote == "\"" => self.escape(&mut text),
                Some(b'\\') => self.at += 1,
                Some(b'\n') | None => break,
                Some(b'\r') if self.is_next("\r\n") => break,
                Some(byte) if is_control(byte) => self.control_character(),
                Some(_) if self.is_next(quote) => {
                    let text = text.finish(self);
                    self.at += 1;
                    return text;
                }
                Some(_) => self.at += 1,
            }
        }
        let diagnostic = self
            .syntax_error(start..self.at, "unterminated string")
            .label(format!("expected `{quote}` before the end of the line"))
            .help(format!("write a multi-line string between `{quote}{quote}{quote}`"));
        self.fail_in_string(diagnostic);
        text.finish(self)
    }

    fn string_of_lines(&mut self, quotes: &'static str) -> Cow<'a, str> {
        let start = self.at;
        self.at += quotes.len();
        // A line break right after the quotes is not part of the text.
        if !self.eat("\r\n") {
            self.eat("\n");
        }
        let mut text = Text::new(self.at);
        loop {
            self.skip(TEXT | LINE_FEED);
            match self.peek() {
                Some(b'\\') if quotes == BASIC => self.escape_of_lines(&mut text),
                Some(b'\\') => self.at += 1,
                Some(b'\r') if self.is_next("\r\n") => {
                    text.replace(self, 2, '\n');
                }
                Some(b'\r') => self.bare_carriage_return(),
                Some(byte) if is_control(byte) => self.control_character(),
                Some(_) if self.is_next(quotes) => {
                    // Up to two more quotes belong to the text.
                    let length = closing_quotes(self.rest(), quotes);
                    self.at += length - quotes.len();
                    let text = text.finish(self);
                    self.at += quotes.len();
                    return text;
                }
                Some(_) => self.at += 1,
                None => break,
            }
        }
        let diagnostic = self
            .syntax_error(start..start + quotes.len(), "unterminated string")
            .label("the string starts here")
            .help(format!("close it with `{quotes}`"));
        self.fail_in_string(diagnostic);
        text.finish(self)
    }

    /// Reads an escape sequence. In a multi-line string, it may be the end of a line.
    fn escape_of_lines(&mut self, text: &mut Text) {
        let spaces = self.end_of(self.at + 1, SPACE);
        let line_break = self.get(spaces..self.end());
        if line_break.starts_with('\n') || line_break.starts_with("\r\n") {
            let rest = self.end_of(spaces, SPACE | LINE_FEED | CARRIAGE_RETURN);
            text.leave_out(self, rest - self.at);
        } else {
            self.escape(text);
        }
    }

    fn escape(&mut self, text: &mut Text) {
        let Some(letter) = self.get(self.at + 1..self.end()).chars().next() else {
            self.at += 1;
            return;
        };
        let replacement = match letter {
            '"' | '\\' => letter,
            'b' => '\u{8}',
            'e' => '\u{1b}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'x' => return self.escaped_number(2, text),
            'u' => return self.escaped_number(4, text),
            'U' => return self.escaped_number(8, text),
            // More likely, the string is not closed on its line.
            '\n' | '\r' => {
                self.at += 1;
                return;
            }
            _ => {
                let escape = self.at..self.at + 1 + letter.len_utf8();
                let title = format!("unknown escape sequence {}", quoted(self.get(escape.clone())));
                let diagnostic = self
                    .syntax_error(escape.clone(), title)
                    .label("unknown escape sequence")
                    .help("write `\\\\` for a backslash, or put the string in single quotes");
                self.fail_in_string(diagnostic);
                self.at = escape.end;
                return;
            }
        };
        text.replace(self, 2, replacement);
    }

    /// Reads `\u` and the digits after it.
    fn escaped_number(&mut self, count: usize, text: &mut Text) {
        let start = self.at + 2;
        let digits = self.get(start..self.end()).as_bytes();
        let (mut length, mut number) = (0, 0);
        while length < count
            && let Some(digit) = digits.get(length).and_then(|byte| char::from(*byte).to_digit(16))
        {
            number = number * 16 + digit;
            length += 1;
        }
        if length == count
            && let Some(letter) = char::from_u32(number)
        {
            text.replace(self, 2 + count, letter);
            return;
        }
        let diagnostic = self
            .syntax_error(self.at..start + length, "invalid Unicode escape")
            .label(format!("expected {count} hexadecimal digits of a Unicode character"));
        self.fail_in_string(diagnostic);
        self.at = start + length;
    }

    fn control_character(&mut self) {
        let number = self.peek().unwrap_or_default();
        let diagnostic = self
            .here(format!("control character U+{number:04X} in a string"))
            .label("control character")
            .help(format!("to keep it, write `\\u{number:04x}`"));
        self.fail_in_string(diagnostic);
        self.at += 1;
    }
}

/// The text of a string: borrowed up to the first escape sequence.
struct Text {
    /// The text before `from`, after a replacement.
    changed: Option<String>,
    /// The start of the rest, which is still unchanged.
    from: usize,
}

impl Text {
    const fn new(from: usize) -> Self {
        Self { changed: None, from }
    }

    /// Replaces the next few bytes with a character.
    fn replace(&mut self, reader: &mut Reader<'_>, length: usize, letter: char) {
        self.leave_out(reader, length);
        self.changed.get_or_insert_default().push(letter);
    }

    /// Skips the next few bytes.
    fn leave_out(&mut self, reader: &mut Reader<'_>, length: usize) {
        let before = reader.get(self.from..reader.at);
        self.changed.get_or_insert_default().push_str(before);
        reader.at += length;
        self.from = reader.at;
    }

    fn finish<'a>(self, reader: &Reader<'a>) -> Cow<'a, str> {
        let rest = reader.get(self.from..reader.at);
        self.changed.map_or(Cow::Borrowed(rest), |changed| Cow::Owned(changed + rest))
    }
}
