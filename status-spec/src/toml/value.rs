//! Values, and the lines that contain them.

use super::brackets::Bracket;
use super::insert;
use super::key::{Letters, is_typographic_quote};
use super::reader::Reader;
use super::tree::{Entry, Form, Kind, Table, Value};
use crate::diagnostic::Diagnostic;
use crate::limits::MAX_NESTING;
use crate::text::{all, is_unsafe_to_show};

impl<'a> Reader<'a> {
    /// Reads a line such as `reason = "Not Found"`.
    pub(super) fn statement(&mut self, table: &mut Table<'a>) {
        self.pair(table);
        if self.error.is_none() {
            self.skip_end_of_line();
        }
    }

    /// Reads a key and its value.
    pub(super) fn pair(&mut self, table: &mut Table<'a>) {
        let Some((parents, (key, place))) = self.path(Letters::Allowed) else { return };
        if self.error.is_some() {
            return;
        }
        if !self.eat("=") {
            let diagnostic = self.here("missing `=` after a key").label("expected `=`");
            let is_colon = self.peek() == Some(b':');
            self.fail(if is_colon { diagnostic.help("TOML sets a key with `=`") } else { diagnostic });
            return;
        }
        self.skip_spaces();
        let depth = self.depth;
        self.depth += parents.len() + 1;
        let value = self.value();
        self.depth = depth;
        if let Some(value) = value {
            insert::pair(table, &parents, (key, Entry { key: place, value }), &mut self.duplicates);
        }
    }

    /// Reads a value; `None` if there is none. An invalid value is kept as far as it is readable.
    pub(super) fn value(&mut self) -> Option<Value<'a>> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'"' | b'\'') => Kind::String(self.string()),
            Some(b'[') => self.list(),
            Some(b'{') => self.inline_table(),
            Some(b'\n' | b'\r' | b'#') | None => return self.missing_value(),
            Some(byte @ (b',' | b'=' | b']' | b'}')) => return self.unexpected(byte),
            Some(_) => self.scalar(),
        };
        Some(Value { span: self.span(start..self.at), kind })
    }

    /// Reads a value without quotes and brackets.
    fn scalar(&mut self) -> Kind<'a> {
        let word = self.word(b",;]}=");
        let kind = match word {
            "true" => Some(Kind::Boolean(true)),
            "false" => Some(Kind::Boolean(false)),
            _ => self.date_or_time(word).or_else(|| self.number(word)),
        };
        // Outside of brackets, it may have been meant as text up to the end of the line.
        let word = if kind.is_none() && self.brackets.is_empty() { self.word(b"") } else { word };
        let start = self.at;
        self.at += word.len();
        kind.unwrap_or_else(|| {
            let diagnostic = unquoted(word, self.syntax_error(start..self.at, "invalid value"));
            self.fail(diagnostic);
            Kind::String(word.into())
        })
    }

    /// The text up to a comment, a quote, the end of the line, or one of these other characters.
    fn word(&self, ends: &[u8]) -> &'a str {
        let rest = self.rest();
        let mut length = 0;
        for byte in rest.as_bytes() {
            if b"\n#\"'".contains(byte) || ends.contains(byte) {
                break;
            }
            length += 1;
        }
        rest.get(..length).unwrap_or_default().trim_end()
    }

    fn list(&mut self) -> Kind<'a> {
        let mut values = Vec::new();
        self.bracketed(Bracket::List(self.at), &mut |reader| {
            if let Some(value) = reader.value() {
                values.push(value);
            }
        });
        Kind::Array(values)
    }

    fn inline_table(&mut self) -> Kind<'a> {
        let start = self.at;
        let mut table = self.table(start..start, Form::Inline);
        self.bracketed(Bracket::Table(start), &mut |reader| reader.pair(&mut table));
        table.span = self.span(start..self.at);
        Kind::Table(Box::new(table))
    }

    /// Reads comma-separated items, and the brackets around them.
    fn bracketed(&mut self, bracket: Bracket, item: &mut dyn FnMut(&mut Self)) {
        if self.depth == MAX_NESTING {
            return self.too_deep();
        }
        self.depth += 1;
        self.brackets.push(bracket);
        self.at += 1;
        let closing = bracket.closing();
        loop {
            self.skip_blank();
            if self.error.is_some() || self.eat(closing) {
                break;
            }
            if self.peek() == Some(b',') {
                let diagnostic = self.here("extra comma").label(bracket.expected());
                self.fail(diagnostic);
                break;
            }
            item(self);
            self.skip_blank();
            if self.error.is_some() || self.eat(closing) {
                break;
            }
            if !self.eat(",") {
                let diagnostic = self.here("missing comma").label("expected `,`");
                self.fail(diagnostic);
                break;
            }
        }
        self.brackets.pop();
        self.depth -= 1;
    }

    fn missing_value(&mut self) -> Option<Value<'a>> {
        if self.peek() == Some(b'\r') && !self.is_next("\r\n") {
            self.bare_carriage_return();
            return None;
        }
        let diagnostic = self.syntax_error(self.at..self.at, "missing value").label("expected a value");
        self.fail(diagnostic.help("write a value, or remove the key"));
        None
    }

    fn unexpected(&mut self, byte: u8) -> Option<Value<'a>> {
        let title = match byte {
            b'=' => "extra `=`",
            b',' => "extra comma",
            _ => "unexpected closing bracket",
        };
        let diagnostic = self.here(title).label("expected a value");
        self.fail(diagnostic);
        None
    }
}

fn are_numbers(text: &str) -> bool {
    for word in text.split_whitespace() {
        if word.parse::<f64>().is_err() {
            return false;
        }
    }
    true
}

/// Suggests the probable meaning of a value without quotes.
fn unquoted(found: &str, diagnostic: Diagnostic) -> Diagnostic {
    let word = found.to_ascii_lowercase();
    if word == "true" || word == "false" {
        return diagnostic.label("expected `true` or `false`").help(format!("write `{word}`"));
    }
    let diagnostic = diagnostic.label("expected a string, a number, a boolean, a date or a list");
    match word.as_str() {
        "null" | "nil" | "none" => diagnostic.help("write a value, or remove the key"),
        "yes" | "on" => diagnostic.help("write `true`"),
        "no" | "off" => diagnostic.help("write `false`"),
        _ if found.chars().any(is_typographic_quote) => {
            diagnostic.help("these are typographic quotes; write `\"`")
        }
        _ if !found.is_empty()
            && all(found, |byte| byte.is_ascii_digit() || byte == b'-')
            && found.split('-').count() == 3 =>
        {
            diagnostic.help("write two digits for the month and for the day, as in `2026-01-02`")
        }
        _ if are_numbers(found) => diagnostic.help("separate the values of a list with commas"),
        _ if found.len() <= 40
            && !found.chars().any(|letter| is_unsafe_to_show(letter) || letter == '\\') =>
        {
            diagnostic.help(format!("put text in quotes: `\"{found}\"`"))
        }
        _ => diagnostic.help("put text in quotes"),
    }
}
