//! Values: lists and inline tables, and what is none of a kind.

use super::brackets::Bracket;
use super::reader::Reader;
use crate::report::Diagnostic;
use crate::tree::{Form, Kind, Value};

/// At most so many tables and lists stand within one another.
pub(super) const DEEPEST: usize = 80;

impl<'a> Reader<'a> {
    /// Reads a value; `None` if there is none. Of one that does not parse this is what can be told of it.
    pub(super) fn value(&mut self) -> Option<Value<'a>> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'"' | b'\'') => Kind::String(self.string()),
            Some(b'[') => self.list(),
            Some(b'{') => self.inline_table(),
            Some(b'\n' | b'\r' | b'#') | None => return self.missing_value(),
            Some(sign @ (b',' | b'=' | b']' | b'}')) => return self.unexpected(sign),
            Some(_) => self.scalar(),
        };
        Some(Value { span: self.span(start..self.at), kind })
    }

    pub(super) fn too_deep(&mut self) {
        let diagnostic = self.here("too deep nesting").label(format!("the limit is {DEEPEST}"));
        self.fail(diagnostic);
    }

    /// Reads something that is neither a string nor has brackets.
    fn scalar(&mut self) -> Kind<'a> {
        let word = self.word(",;]}=");
        let kind = match word {
            "true" => Some(Kind::Boolean(true)),
            "false" => Some(Kind::Boolean(false)),
            _ => self.date_or_time(word).or_else(|| self.number(word)),
        };
        // Without brackets around it, a text may have been meant that goes on to the end of the line.
        let word = if kind.is_none() && self.brackets.is_empty() { self.word("") } else { word };
        let start = self.at;
        self.at += word.len();
        kind.unwrap_or_else(|| {
            let diagnostic = unquoted(word, self.error(start..self.at, "invalid value"));
            self.fail(diagnostic);
            Kind::String(word.into())
        })
    }

    /// What stands there up to a comment, a quote, the end of the line, or one of some more signs.
    fn word(&self, ends: &str) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|sign| "\n#\"'".contains(sign) || ends.contains(sign));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default().trim_end()
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

    /// Reads items with commas between, and the brackets around them.
    fn bracketed(&mut self, bracket: Bracket, item: &mut dyn FnMut(&mut Self)) {
        if self.depth == DEEPEST {
            return self.too_deep();
        }
        self.depth += 1;
        self.brackets.push(bracket);
        self.at += 1;
        let closing = bracket.closing();
        loop {
            self.skip_blank();
            if self.fault.is_some() || self.eat(closing) {
                break;
            }
            if self.peek() == Some(b',') {
                let diagnostic = self.here("extra comma").label(bracket.content());
                self.fail(diagnostic);
                break;
            }
            item(self);
            self.skip_blank();
            if self.fault.is_some() || self.eat(closing) {
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
        if self.peek() == Some(b'\r') && !self.rest().starts_with("\r\n") {
            self.bare_carriage_return();
            return None;
        }
        let diagnostic = self.error(self.at..self.at, "missing value").label("expected a value");
        self.fail(diagnostic.help("write one, or leave the key out where there is nothing to say"));
        None
    }

    fn unexpected(&mut self, sign: u8) -> Option<Value<'a>> {
        let title = match sign {
            b'=' => "extra `=`",
            b',' => "extra comma",
            _ => "unexpected closing bracket",
        };
        let diagnostic = self.here(title).label("expected a value");
        self.fail(diagnostic);
        None
    }
}

/// Says of a value without quotes what it was probably meant to be.
fn unquoted(found: &str, diagnostic: Diagnostic) -> Diagnostic {
    let word = found.to_ascii_lowercase();
    if word == "true" || word == "false" {
        return diagnostic.label("expected `true` or `false`").help(format!("write `{word}`"));
    }
    let diagnostic = diagnostic.label("expected a string, a number, a boolean, a date or a list");
    match word.as_str() {
        "null" | "nil" | "none" => diagnostic.help("leave the key out where there is nothing to say"),
        "yes" | "on" => diagnostic.help("write `true`"),
        "no" | "off" => diagnostic.help("write `false`"),
        _ if found.contains(['“', '”', '„']) => {
            diagnostic.help("these are typographic quotes; write `\"`")
        }
        _ if !found.is_empty()
            && found.bytes().all(|sign| sign.is_ascii_digit() || sign == b'-')
            && found.matches('-').count() == 2 =>
        {
            diagnostic.help("a date has two digits for the month and for the day, as in `2026-01-02`")
        }
        _ if found.split_whitespace().all(|word| word.parse::<f64>().is_ok()) => {
            diagnostic.help("separate the values of a list by commas")
        }
        _ if found.len() <= 40 && !found.contains(|letter: char| letter.is_control() || letter == '\\') => {
            diagnostic.help(format!("write a text in quotes: `\"{found}\"`"))
        }
        _ => diagnostic.help("write a text in quotes"),
    }
}
