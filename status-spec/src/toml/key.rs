//! Keys.

use std::borrow::Cow;

use super::reader::{Reader, is_control};
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
    /// Reads dotted keys, and the spaces after them.
    pub(super) fn path(&mut self, letters: Letters) -> Vec<Key<'a>> {
        let mut path = Vec::new();
        loop {
            self.skip_spaces();
            if self.depth + path.len() == MAX_NESTING {
                self.too_deep();
                return path;
            }
            path.extend(self.key(letters));
            self.skip_spaces();
            if self.error.is_some() || !self.eat(".") {
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
        let key = self.eat_while(|byte| !is_control(byte) && !b" \t.=[]{},#\"'".contains(&byte));
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
            .syntax_error(start..start + length, "invalid character in a key")
            .label("expected letters, digits, `-` or `_`");
        self.fail(if rest.starts_with("//") || rest.starts_with("/*") {
            diagnostic.help("a comment starts with `#`")
        } else if rest.starts_with(':') {
            diagnostic.help("TOML sets a key with `=`")
        } else if rest.starts_with(['“', '”', '„']) {
            diagnostic.help("a key needs no quotes, and these are typographic ones")
        } else {
            diagnostic
        });
    }
}

const fn is_allowed(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}
