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
    /// A fixed number or a group, which no known field is.
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

    /// The integer of a field of 32 bits. What does not fit is cut off, as protobuf prescribes.
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
        let (number, wire_type) = self.key()?;
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

    fn key(&mut self) -> Result<(u32, u8), DecodeError> {
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

    /// Skips the fields of a group, which ends with a key of its own number. Groups can be nested, so the open ones are remembered.
    fn skip_group(&mut self, number: u32) -> Result<(), DecodeError> {
        let mut open = [0; MAX_DEPTH];
        open[0] = number;
        let mut depth = 1;
        while depth > 0 {
            match self.key()? {
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

/// The most groups that may be open at once.
const MAX_DEPTH: usize = 64;

const VARINT: u8 = 0;
const FIXED64: u8 = 1;
const LENGTH_DELIMITED: u8 = 2;
const START_GROUP: u8 = 3;
const END_GROUP: u8 = 4;
const FIXED32: u8 = 5;

/// Writes a field with an integer.
pub(super) fn write_integer(number: u32, value: i64, to: &mut Vec<u8>) {
    write_varint(key(number, VARINT), to);
    write_varint(value.cast_unsigned(), to);
}

/// Writes a field with bytes.
pub(super) fn write_bytes(number: u32, value: &[u8], to: &mut Vec<u8>) {
    write_varint(key(number, LENGTH_DELIMITED), to);
    write_varint(value.len() as u64, to);
    to.extend_from_slice(value);
}

/// Writes a field with the content that a function writes.
pub(super) fn write_nested(number: u32, to: &mut Vec<u8>, content: impl FnOnce(&mut Vec<u8>)) {
    write_varint(key(number, LENGTH_DELIMITED), to);
    let start = to.len();
    content(to);
    // The length goes in front of the content, but is known only now. To move the content is simpler than to measure it first.
    let end = to.len();
    write_varint((end - start) as u64, to);
    let added = to.len() - end;
    to[start..].rotate_right(added);
}

fn key(number: u32, wire_type: u8) -> u64 {
    u64::from(number << 3 | u32::from(wire_type))
}

fn write_varint(mut number: u64, to: &mut Vec<u8>) {
    loop {
        let bits = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            return to.push(bits);
        }
        to.push(bits | 0x80);
    }
}
