//! Keys.

use std::borrow::Cow;

use super::bytes::{ALLOWED_KEY, KEY, is};
use super::reader::Reader;
use crate::Span;
use crate::limits::MAX_NESTING;

/// One of the dotted keys, and its place.
pub(super) type Key<'a> = (Cow<'a, str>, Span);

/// The allowed characters of a key without quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// The characters that TOML allows.
    Allowed,
    /// Any characters.
    All,
}

impl<'a> Reader<'a> {
    /// Reads dotted keys, and the spaces after them. Returns the last key, and the keys before it; `None` if a
    /// key is missing.
    pub(super) fn path(&mut self, letters: Letters) -> Option<(Vec<Key<'a>>, Key<'a>)> {
        let mut parents = Vec::new();
        loop {
            self.skip_spaces();
            if self.depth + parents.len() == MAX_NESTING {
                self.too_deep();
                return None;
            }
            let key = self.key(letters)?;
            self.skip_spaces();
            if self.error.is_some() || !self.eat(".") {
                return Some((parents, key));
            }
            parents.push(key);
        }
    }

    fn key(&mut self, letters: Letters) -> Option<Key<'a>> {
        let start = self.at;
        let key = match self.peek() {
            Some(b'"' | b'\'') => self.string_of_one_line(),
            _ => Cow::Borrowed(self.bare_key(letters)?),
        };
        Some((key, self.span(start..self.at)))
    }

    fn bare_key(&mut self, letters: Letters) -> Option<&'a str> {
        let start = self.at;
        let bad = self.end_of(start, ALLOWED_KEY);
        self.at = self.end_of(bad, KEY);
        if self.at == start {
            let diagnostic = self.here("missing key").label("expected a key");
            self.fail(diagnostic);
            return None;
        }
        if letters == Letters::Allowed && bad < self.at {
            self.bad_key(bad, self.get(bad..self.at));
        }
        Some(self.get(start..self.at))
    }

    fn bad_key(&mut self, start: usize, rest: &str) {
        let mut end = start;
        for byte in rest.as_bytes() {
            if is(*byte, ALLOWED_KEY) {
                break;
            }
            end += 1;
        }
        let diagnostic = self
            .syntax_error(start..end, "invalid character in a key")
            .label("expected letters, digits, `-` or `_`");
        self.fail(if rest.starts_with("//") || rest.starts_with("/*") {
            diagnostic.help("a comment starts with `#`")
        } else if rest.starts_with(':') {
            diagnostic.help("TOML sets a key with `=`")
        } else if rest.chars().next().is_some_and(is_typographic_quote) {
            diagnostic.help("a key needs no quotes, and these are typographic ones")
        } else {
            diagnostic
        });
    }
}

pub(super) const fn is_typographic_quote(letter: char) -> bool {
    matches!(letter, '“' | '”' | '„')
}
