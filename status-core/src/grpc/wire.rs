//! The wire format of protocol buffers: a message is a list of fields, each with a number and a value.
//!
//! Reference: <https://protobuf.dev/programming-guides/encoding/>.

use super::error::DecodeError;

/// The value of a field on the wire.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// An integer.
    Varint(u64),
    /// A string, bytes or a message.
    Bytes(&'a [u8]),
    /// A fixed-width number or a group, which no known field uses.
    Other,
}

impl<'a> Value<'a> {
    /// The bytes of a string or a message.
    pub(super) const fn bytes(self) -> Result<&'a [u8], DecodeError> {
        if let Self::Bytes(bytes) = self { Ok(bytes) } else { Err(DecodeError::WrongWireType) }
    }

    /// The text of a string.
    pub(super) fn text(self) -> Result<&'a str, DecodeError> {
        core::str::from_utf8(self.bytes()?).map_err(|_| DecodeError::InvalidUtf8)
    }

    /// The integer.
    pub(super) const fn integer(self) -> Result<i64, DecodeError> {
        if let Self::Varint(number) = self {
            Ok(number.cast_signed())
        } else {
            Err(DecodeError::WrongWireType)
        }
    }

    /// The integer of a 32-bit field. Excess bits are dropped, as protobuf requires.
    #[expect(clippy::cast_possible_truncation, reason = "prescribed")]
    pub(super) fn integer32(self) -> Result<i32, DecodeError> {
        self.integer().map(|number| number as i32)
    }
}

/// The fields of an encoded message, in order, up to the first error.
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    /// The fields in these bytes.
    pub(super) const fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn field(&mut self) -> Result<(u32, Value<'a>), DecodeError> {
        let (number, wire_type) = self.read_key()?;
        let value = match wire_type {
            START_GROUP => {
                self.skip_group(number)?;
                Value::Other
            }
            END_GROUP => return Err(DecodeError::UnbalancedGroup),
            wire_type => self.value(wire_type)?,
        };
        Ok((number, value))
    }

    fn read_key(&mut self) -> Result<(u32, u8), DecodeError> {
        let key = u32::try_from(self.varint()?).map_err(|_| DecodeError::InvalidKey)?;
        let (number, wire_type) = (key >> 3, (key & 7) as u8);
        if number == 0 { Err(DecodeError::InvalidKey) } else { Ok((number, wire_type)) }
    }

    /// The value of a field that is not a group.
    fn value(&mut self, wire_type: u8) -> Result<Value<'a>, DecodeError> {
        match wire_type {
            VARINT => self.varint().map(Value::Varint),
            LENGTH_DELIMITED => {
                let length = self.varint()?;
                let length = usize::try_from(length).map_err(|_| DecodeError::Truncated)?;
                self.take(length).map(Value::Bytes)
            }
            FIXED64 => self.take(8).map(|_| Value::Other),
            FIXED32 => self.take(4).map(|_| Value::Other),
            _ => Err(DecodeError::InvalidKey),
        }
    }

    /// Skips the fields of a group, which ends with a key of the same number. Groups can be nested, so a
    /// stack holds the open ones.
    fn skip_group(&mut self, number: u32) -> Result<(), DecodeError> {
        let mut open = [0; MAX_DEPTH];
        open[0] = number;
        let mut depth = 1;
        while depth > 0 {
            match self.read_key()? {
                (number, START_GROUP) => {
                    *open.get_mut(depth).ok_or(DecodeError::TooDeep)? = number;
                    depth += 1;
                }
                (number, END_GROUP) => {
                    depth -= 1;
                    if open[depth] != number {
                        return Err(DecodeError::UnbalancedGroup);
                    }
                }
                (_, wire_type) => {
                    self.value(wire_type)?;
                }
            }
        }
        Ok(())
    }

    fn varint(&mut self) -> Result<u64, DecodeError> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.rest.split_first().ok_or(DecodeError::Truncated)?;
            self.rest = rest;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && *byte > 1 {
                return Err(DecodeError::Overflow);
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(DecodeError::Overflow)
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(DecodeError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<(u32, Value<'a>), DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_err() {
            self.rest = &[];
        }
        Some(field)
    }
}

/// The maximum depth of groups.
const MAX_DEPTH: usize = 64;

const VARINT: u8 = 0;
const FIXED64: u8 = 1;
const LENGTH_DELIMITED: u8 = 2;
const START_GROUP: u8 = 3;
const END_GROUP: u8 = 4;
const FIXED32: u8 = 5;

/// Writes a field with an integer.
pub(super) fn write_integer(number: u8, value: i64, to: &mut Vec<u8>) {
    to.push(key(number, VARINT));
    write_varint(value.cast_unsigned(), to);
}

/// Writes a field with bytes.
pub(super) fn write_bytes(number: u8, value: &[u8], to: &mut Vec<u8>) {
    let key = key(number, LENGTH_DELIMITED);
    if let Ok(length @ ..0x80) = u8::try_from(value.len()) {
        // A faster version of the code below.
        to.extend_from_slice(&[key, length]);
    } else {
        to.push(key);
        write_varint(value.len() as u64, to);
    }
    to.extend_from_slice(value);
}

/// Writes a field with a text, unless it is empty.
pub(super) fn write_text(number: u8, text: &str, to: &mut Vec<u8>) {
    if !text.is_empty() {
        write_bytes(number, text.as_bytes(), to);
    }
}

/// Writes a field whose content a function writes.
pub(super) fn write_nested(number: u8, to: &mut Vec<u8>, content: impl FnOnce(&mut Vec<u8>)) {
    to.push(key(number, LENGTH_DELIMITED));
    // The length is only known after the content. Most lengths fit the one byte reserved for it. For longer
    // content, moving it is simpler than measuring it first.
    let start = to.len();
    to.push(0);
    content(to);
    let length = to.len() - start - 1;
    if let Ok(length @ ..0x80) = u8::try_from(length) {
        to[start] = length;
        return;
    }
    let (varint, width) = varint(length as u64);
    let end = to.len();
    to.resize(end + width - 1, 0);
    to.copy_within(start + 1..end, start + width);
    to[start..start + width].copy_from_slice(&varint[..width]);
}

/// The key of a field. It has one byte for a number up to 15, as in all messages here.
const fn key(number: u8, wire_type: u8) -> u8 {
    number << 3 | wire_type
}

#[inline]
fn write_varint(number: u64, to: &mut Vec<u8>) {
    if let Ok(byte @ ..0x80) = u8::try_from(number) {
        return to.push(byte);
    }
    let (varint, width) = varint(number);
    to.extend_from_slice(&varint[..width]);
}

/// A number as bytes, and their count.
const fn varint(mut number: u64) -> ([u8; 10], usize) {
    let mut bytes = [0; 10];
    let mut width = 0;
    loop {
        bytes[width] = (number & 0x7f) as u8 | 0x80;
        number >>= 7;
        width += 1;
        if number == 0 {
            bytes[width - 1] &= 0x7f;
            return (bytes, width);
        }
    }
}
