//! Displaying a number in the notation of its family.

use core::fmt::{self, Write};

use super::Notation;
use crate::code::Code;

/// A number, displayed in the notation of its family. It need not be a code.
pub struct Spelled<C: Code>(pub C::Number);

impl<C: Code> fmt::Display for Spelled<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let notation = C::LOOKUP.notation;
        if notation == Notation::Decimal {
            return self.0.fmt(f);
        }
        // The text is padded as a whole. A text that is too long for the buffer needs no padding.
        let mut buffer = Buffer { bytes: [0; 64], length: 0 };
        match notation.write(self.0.into(), &mut buffer) {
            Ok(()) => f.pad(buffer.text()),
            Err(fmt::Error) => notation.write(self.0.into(), f),
        }
    }
}

/// Displays the line of a code as [`pad`](fmt::Formatter::pad) does, without a call if there is no padding.
#[inline]
pub fn display(line: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() { f.write_str(line) } else { f.pad(line) }
}

/// A text on the stack.
struct Buffer {
    bytes: [u8; 64],
    length: usize,
}

impl Buffer {
    fn text(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
