//! Messages of protocol buffers, and the Rust types of their fields.

use super::error::DecodeError;
use super::memory::Memory;
use super::wire::{Fields, Value, write_bytes, write_integer, write_nested};

/// A message: a list of fields.
pub(super) trait Message: Default {
    /// Merges one field. Unknown numbers are ignored, and repeated fields are merged.
    fn merge_field(&mut self, number: u32, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError>;

    /// Writes all fields that do not have their default value.
    fn write(&self, to: &mut Vec<u8>);

    /// Merges the fields of an encoded message.
    fn merge(&mut self, bytes: &[u8], memory: &mut Memory) -> Result<(), DecodeError> {
        for field in Fields::of(bytes) {
            let (number, value) = field?;
            self.merge_field(number, value, memory)?;
        }
        Ok(())
    }

    /// Decodes a message.
    fn decode(bytes: &[u8], memory: &mut Memory) -> Result<Self, DecodeError> {
        let mut message = Self::default();
        message.merge(bytes, memory)?;
        Ok(message)
    }
}

/// The type of a field.
pub(super) trait Field {
    /// Merges a value from the wire.
    fn merge(&mut self, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError>;

    /// Writes the field, unless it has its default value.
    fn write(&self, number: u8, to: &mut Vec<u8>);
}

impl Field for String {
    fn merge(&mut self, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError> {
        let text = value.text()?;
        memory.take(text.len())?;
        *self = Self::from(text);
        Ok(())
    }

    fn write(&self, number: u8, to: &mut Vec<u8>) {
        if !self.is_empty() {
            write_bytes(number, self.as_bytes(), to);
        }
    }
}

impl Field for i64 {
    fn merge(&mut self, value: Value<'_>, _: &mut Memory) -> Result<(), DecodeError> {
        *self = value.integer()?;
        Ok(())
    }

    fn write(&self, number: u8, to: &mut Vec<u8>) {
        if *self != 0 {
            write_integer(number, *self, to);
        }
    }
}

/// A field with the label `optional`: `Some` even if it is 0.
impl Field for Option<i64> {
    fn merge(&mut self, value: Value<'_>, _: &mut Memory) -> Result<(), DecodeError> {
        *self = Some(value.integer()?);
        Ok(())
    }

    fn write(&self, number: u8, to: &mut Vec<u8>) {
        if let Some(value) = self {
            write_integer(number, *value, to);
        }
    }
}

impl Field for Vec<String> {
    fn merge(&mut self, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError> {
        let mut text = String::new();
        text.merge(value, memory)?;
        memory.push(self, text)
    }

    fn write(&self, number: u8, to: &mut Vec<u8>) {
        for text in self {
            write_bytes(number, text.as_bytes(), to);
        }
    }
}

impl<M: Message> Field for Vec<M> {
    fn merge(&mut self, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError> {
        let message = M::decode(value.bytes()?, memory)?;
        memory.push(self, message)
    }

    fn write(&self, number: u8, to: &mut Vec<u8>) {
        for message in self {
            write_nested(number, to, |to| message.write(to));
        }
    }
}

impl<M: Message> Field for Option<M> {
    fn merge(&mut self, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError> {
        self.get_or_insert_default().merge(value.bytes()?, memory)
    }

    fn write(&self, number: u8, to: &mut Vec<u8>) {
        if let Some(message) = self {
            write_nested(number, to, |to| message.write(to));
        }
    }
}

/// An entry of a map: a message with the key and the value.
impl Message for (String, String) {
    fn merge_field(&mut self, number: u32, value: Value<'_>, memory: &mut Memory) -> Result<(), DecodeError> {
        match number {
            1 => self.0.merge(value, memory),
            2 => self.1.merge(value, memory),
            _ => Ok(()),
        }
    }

    fn write(&self, to: &mut Vec<u8>) {
        Field::write(&self.0, 1, to);
        Field::write(&self.1, 2, to);
    }
}
