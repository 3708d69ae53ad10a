//! The texts of a problem in one buffer.

use core::fmt::{Display, Write as _};
use core::ops::Range;
use std::io;

use serde_core::Serialize;
use serde_json::Serializer;

use super::finite::Finite;

/// The texts of a problem, one after another, in one allocation.
///
/// A replaced text stays in the buffer.
#[derive(Clone, Default)]
pub(super) struct Texts(String);

/// The place of a text.
#[derive(Clone, Copy)]
pub(super) struct Span {
    start: usize,
    end: usize,
}

impl Texts {
    /// A buffer with one text, and the place of the text.
    pub(super) fn of(text: &str) -> (Self, Span) {
        (Self(text.to_owned()), Span { start: 0, end: text.len() })
    }

    /// The text at a place.
    pub(super) fn get(&self, span: Span) -> &str {
        self.0.get(span.start..span.end).unwrap_or_default()
    }

    /// Adds a text.
    pub(super) fn add(&mut self, text: &str) -> Span {
        self.make_room(text.len());
        self.add_with(|texts| texts.push_str(text))
    }

    /// Adds the `Display` text of a value. If formatting fails, the text ends there.
    pub(super) fn display(&mut self, value: &(impl Display + ?Sized)) -> Span {
        self.make_room(0);
        self.add_with(|texts| {
            let _ = write!(texts, "{value}");
        })
    }

    /// Adds a value as JSON.
    ///
    /// # Errors
    ///
    /// Returns the error of `serde_json` if the value cannot be written. Then nothing is added.
    pub(super) fn serialize(&mut self, value: &(impl Serialize + ?Sized)) -> serde_json::Result<Span> {
        self.make_room(0);
        let start = self.0.len();
        let result = value.serialize(Finite(&mut Serializer::new(Writer(&mut self.0))));
        let span = Span { start, end: self.0.len() };
        if result.is_err() {
            self.remove(span);
        }
        result.map(|()| span)
    }

    /// Removes the last text.
    pub(super) fn remove(&mut self, last: Span) {
        self.0.truncate(last.start);
    }

    /// Allocates the buffer: as much as the texts of most problems need, and at least this number of bytes.
    #[inline]
    fn make_room(&mut self, bytes: usize) {
        if self.0.capacity() == 0 {
            self.0 = String::with_capacity(bytes.max(192));
        }
    }

    fn add_with(&mut self, add: impl FnOnce(&mut String)) -> Span {
        let start = self.0.len();
        add(&mut self.0);
        Span { start, end: self.0.len() }
    }
}

impl Span {
    /// The place of a part of the text.
    pub(super) const fn part(self, range: &Range<usize>) -> Self {
        Self { start: self.start + range.start, end: self.start + range.end }
    }

    /// Returns `true` if the text is empty.
    pub(super) const fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// Writes JSON to a text. Every piece is valid UTF-8.
struct Writer<'a>(&'a mut String);

impl io::Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.push_str(str::from_utf8(bytes).map_err(io::Error::other)?);
        Ok(bytes.len())
    }

    /// Without the loop of the default method.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write(bytes).map(drop)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
