//! Keys, and the lines that set them.

use std::borrow::Cow;

use super::insert;
use super::reader::{Reader, is_control};
use super::value::DEEPEST;
use crate::Span;
use crate::tree::{Entry, Table};

/// One of the keys between points, and where it stands.
pub(super) type Key<'a> = (Cow<'a, str>, Span);

/// What may stand in a key without quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// What TOML allows.
    Allowed,
    /// Any.
    All,
}

impl<'a> Reader<'a> {
    /// Reads a line such as `reason = "Not Found"`.
    pub(super) fn statement(&mut self, table: &mut Table<'a>) {
        self.pair(table);
        if self.fault.is_none() {
            self.skip_end_of_line();
        }
    }

    /// Reads a key and its value.
    pub(super) fn pair(&mut self, table: &mut Table<'a>) {
        let mut path = self.path(Letters::Allowed);
        if self.fault.is_some() {
            return;
        }
        if !self.eat("=") {
            let diagnostic = self.here("missing `=` after a key").label("expected `=`");
            let is_colon = self.peek() == Some(b':');
            self.fail(if is_colon { diagnostic.help("TOML sets a key with `=`") } else { diagnostic });
            return;
        }
        self.skip_spaces();
        self.depth += path.len();
        let value = self.value();
        self.depth -= path.len();
        if let (Some(value), Some((key, place))) = (value, path.pop()) {
            insert::pair(table, &path, (key, Entry { key: place, value }), &mut self.duplicates);
        }
    }

    /// Reads keys with points between, and the spaces after them.
    pub(super) fn path(&mut self, letters: Letters) -> Vec<Key<'a>> {
        let mut path = Vec::new();
        loop {
            self.skip_spaces();
            if self.depth + path.len() == DEEPEST {
                self.too_deep();
                return path;
            }
            path.extend(self.key(letters));
            self.skip_spaces();
            if self.fault.is_some() || !self.eat(".") {
                return path;
            }
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
        let key = self.eat_while(|sign| !is_control(sign) && !b" \t.=[]{},#\"'".contains(&sign));
        if key.is_empty() {
            let diagnostic = self.here("missing key").label("expected a key");
            self.fail(diagnostic);
            return None;
        }
        if letters == Letters::Allowed
            && let Some(bad) = key.find(|letter| !is_allowed(letter))
        {
            self.bad_key(start + bad, key.get(bad..).unwrap_or_default());
        }
        Some(key)
    }

    fn bad_key(&mut self, start: usize, rest: &str) {
        let length = rest.find(is_allowed).unwrap_or(rest.len());
        let diagnostic = self
            .error(start..start + length, "invalid character in a key")
            .label("expected letters, digits, `-` or `_`");
        self.fail(if rest.starts_with("//") || rest.starts_with("/*") {
            diagnostic.help("a comment begins with `#`")
        } else if rest.starts_with(':') {
            diagnostic.help("TOML sets a key with `=`")
        } else if rest.starts_with(['“', '”', '„']) {
            diagnostic.help("these are typographic quotes, and a key needs none")
        } else {
            diagnostic
        });
    }
}

const fn is_allowed(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}
