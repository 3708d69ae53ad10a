//! A problem as `application/problem+json`.

use core::any::type_name;
use core::fmt;
use std::borrow::Cow;

use serde_core::de::{Error, MapAccess, Unexpected, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Problem;
use super::members::{Json, Members};
use super::parts::{ABOUT_BLANK, Parts, Rules};
use super::texts::{Span, Texts};
use crate::{Received, StatusCode};

/// Writes the members that RFC 9457 defines, except for the type `about:blank`, and then the extensions.
/// Headers are not part of the body.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(type_uri) = self.parts.type_uri() {
            map.serialize_entry("type", type_uri)?;
        }
        if let Some(title) = self.title() {
            map.serialize_entry("title", title)?;
        }
        if let Some(status) = self.status() {
            map.serialize_entry("status", &status.number())?;
        }
        if let Some(detail) = self.detail() {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = self.instance() {
            map.serialize_entry("instance", instance)?;
        }
        let parts = &*self.parts;
        for (position, (name, json)) in parts.extensions.iter(&parts.texts).enumerate() {
            // Write the stored JSON if the format supports it, and otherwise the value.
            match serde_json::from_str::<&RawValue>(json) {
                Ok(json) if is_of_serde_json::<S::Error>() => map.serialize_entry(name, json)?,
                _ => map.serialize_entry(name, &parts.extensions.values(&parts.texts)[position])?,
            }
        }
        map.end()
    }
}

impl Problem {
    /// The problem as JSON: the same output as `serde_json`, but faster.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let parts = &*self.parts;
        // Exact if nothing is escaped, so that `Bytes` can take the buffer without another allocation.
        let mut json = Vec::with_capacity(parts.json_length());
        json.push(b'{');
        member(&mut json, br#""type":""#, parts.type_uri());
        member(&mut json, br#""title":""#, parts.title());
        if let Some(status) = parts.status {
            json.extend_from_slice(br#""status":"#);
            number(&mut json, status.number());
            json.push(b',');
        }
        member(&mut json, br#""detail":""#, parts.detail());
        member(&mut json, br#""instance":""#, parts.instance());
        for (name, value) in parts.extensions.iter(&parts.texts) {
            json.push(b'"');
            text(&mut json, name, *b"\":");
            json.extend_from_slice(value.as_bytes());
            json.push(b',');
        }
        json.pop_if(|last| *last == b',');
        json.push(b'}');
        json
    }
}

impl Parts {
    /// The length of the problem as JSON in bytes, if nothing is escaped and the status has three digits.
    fn json_length(&self) -> usize {
        let text = |name: &str, value: Option<&str>| {
            value.map_or(0, |value| name.len() + value.len() + r#""":"","#.len())
        };
        let status = self.status.map_or(0, |_| r#""status":000,"#.len());
        let extension = |(name, value): (&str, &str)| name.len() + value.len() + r#""":,"#.len();
        let members = text("type", self.type_uri())
            + text("title", self.title())
            + status
            + text("detail", self.detail())
            + text("instance", self.instance())
            + self.extensions.iter(&self.texts).map(extension).sum::<usize>();
        // The brace at the end takes the place of the last comma.
        1 + members.max(1)
    }
}

/// Adds a member, if it has a value. The name ends with the quotation mark of the value.
fn member(json: &mut Vec<u8>, name: &[u8], value: Option<&str>) {
    if let Some(value) = value {
        json.extend_from_slice(name);
        text(json, value, *b"\",");
    }
}

/// Adds the rest of a string after its first quotation mark. The end begins with the last one.
fn text(json: &mut Vec<u8>, text: &str, end: [u8; 2]) {
    if has_escape(text.as_bytes()) {
        json.pop();
        // Writing to a `Vec` cannot fail.
        let _ = serde_json::to_writer(&mut *json, text);
        json.push(end[1]);
    } else {
        json.extend_from_slice(text.as_bytes());
        json.extend_from_slice(&end);
    }
}

/// Adds a status code, which has three digits in HTTP.
fn number(json: &mut Vec<u8>, number: u16) {
    let digit = |value: u16| b'0' + u8::try_from(value % 10).unwrap_or_default();
    if let 100..=999 = number {
        json.extend_from_slice(&[digit(number / 100), digit(number / 10), digit(number)]);
    } else {
        let _ = serde_json::to_writer(json, &number);
    }
}

/// Returns `true` if JSON escapes a byte of the text: a quotation mark, a backslash or a control character
/// (RFC 8259, Section 7).
fn has_escape(text: &[u8]) -> bool {
    let Some(last) = text.last_chunk() else {
        return text.iter().any(|byte| matches!(byte, b'"' | b'\\' | ..b' '));
    };
    // The last eight bytes may overlap the chunk before them.
    let chunks = text.as_chunks().0.iter().chain([last]);
    chunks.fold(0, |found, chunk| found | escapes_in(*chunk)) != 0
}

/// A number that is not 0 if JSON escapes one of eight bytes. Its lowest bit that is set is in the first such
/// byte.
///
/// The subtraction sets the highest bit of a byte that is smaller than what is subtracted. It may borrow from
/// the next byte, but only where a byte was found already.
pub(super) const fn escapes_in(bytes: [u8; 8]) -> u64 {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST_BITS: u64 = EACH << 7;

    let bytes = u64::from_le_bytes(bytes);
    let quotes = bytes ^ (EACH * b'"' as u64);
    let backslashes = bytes ^ (EACH * b'\\' as u64);
    let controls = bytes.wrapping_sub(EACH * b' ' as u64) & !bytes;
    let quotes = quotes.wrapping_sub(EACH) & !quotes;
    let backslashes = backslashes.wrapping_sub(EACH) & !backslashes;
    (controls | quotes | backslashes) & HIGHEST_BITS
}

/// Reads any object. Members of the wrong type are ignored (RFC 9457, Section 3.1).
///
/// Members that cannot be represented are ignored too: numbers that are too large for an `f64`, escapes that
/// are not a character, and values nested more than 127 deep. If several members have the same name, the last
/// valid one counts.
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if is_of_serde_json::<D::Error>() {
            deserializer.deserialize_newtype_struct(RAW_VALUE, ProblemVisitor)
        } else {
            deserializer.deserialize_map(ProblemVisitor)
        }
    }
}

/// The struct name that requests the raw JSON from `serde_json`, as its `RawValue` does.
///
/// Otherwise, one member that cannot be represented would make reading the whole problem fail. Any other
/// deserializer ignores the name and reads the members, so only this leniency depends on it.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

struct ProblemVisitor;

impl<'de> Visitor<'de> for ProblemVisitor {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with problem details")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Problem, D::Error> {
        deserializer.deserialize_map(self)
    }

    /// Visits the raw JSON, or else the members.
    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Problem, M::Error> {
        let mut problem = Problem::from_parts(Parts::default());
        let mut next = members.next_key::<BorrowedText<'de>>()?;
        if next.as_ref().is_some_and(|name| name.0 == RAW_VALUE) {
            let text = members.next_value::<BorrowedText<'de>>()?.0;
            problem.parts.read_all(&text).ok_or_else(|| M::Error::invalid_type(kind(&text), &self))?;
        } else {
            while let Some(name) = next {
                let value: Value = members.next_value()?;
                problem.parts.read_value(&name.0, &value);
                next = members.next_key()?;
            }
        }
        problem.parts.normalize();
        Ok(problem)
    }
}

impl Problem {
    /// The problem that an object in JSON is; `None` if the text is something else. Reads it as the
    /// implementation of `Deserialize` does.
    pub(super) fn of_json(object: &str) -> Option<Self> {
        let mut problem = Self::from_parts(Parts::default());
        problem.parts.read_all(object)?;
        problem.parts.normalize();
        Some(problem)
    }
}

impl Parts {
    /// Removes members that mean the same as a missing member.
    fn normalize(&mut self) {
        self.type_uri.take_if(|type_uri| self.texts.get(*type_uri) == ABOUT_BLANK);
        self.detail.take_if(|detail| detail.is_empty());
        if let Some(status) = self.status {
            self.rules = Rules::of_status(status);
        }
    }

    /// Sets the members of an object in JSON; `None` if it is not an object.
    fn read_all(&mut self, object: &str) -> Option<()> {
        let mut members = Members::of(object)?;
        let whole;
        (self.texts, whole) = Texts::of(object);
        for (name, json) in members.by_ref() {
            let span = whole.part(&json.range());
            if !name.has_escape() {
                self.read(name.inside(), whole.part(&name.inside_range()), json, span);
            } else if let Some(text) = name.string() {
                let name = self.texts.add(&text);
                self.read(&text, name, json, span);
            }
        }
        members.is_whole().then_some(())
    }

    /// Sets a member of another format.
    fn read_value(&mut self, name: &str, value: &Value) {
        let json = value.to_string();
        let (name_span, span) = (self.texts.add(name), self.texts.add(&json));
        self.read(name, name_span, Json::of(&json), span);
    }

    /// Sets a member, if its value is valid.
    fn read(&mut self, name: &str, name_span: Span, json: Json<'_>, span: Span) {
        let member = match name {
            "type" => &mut self.type_uri,
            "title" => &mut self.title,
            "detail" => &mut self.detail,
            "instance" => &mut self.instance,
            "status" => {
                self.status = status(json.as_str()).or(self.status);
                return;
            }
            _ => {
                if json.can_be_kept() {
                    self.extensions.set(&self.texts, name_span, span);
                }
                return;
            }
        };
        if json.has_escape() {
            if let Some(text) = json.string() {
                *member = Some(self.texts.add(&text));
            }
        } else if json.is_string() {
            *member = Some(span.part(&(1..json.as_str().len() - 1)));
        }
    }
}

/// The status code of a JSON number. JSON does not have integers: `404.0` is the same number as `404`.
fn status(json: &str) -> Option<Received<StatusCode>> {
    if let Ok(number) = json.parse() {
        return Some(Received::new(number));
    }
    let number: f64 = serde_json::from_str(json).ok()?;
    // The cast is exact: a number that is not an integer from 0 to 65,535 does not survive the round trip.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::float_cmp, reason = "checked")]
    (f64::from(number as u16) == number).then_some(Received::new(number as u16))
}

/// A text that is borrowed from the input if possible.
struct BorrowedText<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for BorrowedText<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = BorrowedText<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(BorrowedText(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(BorrowedText(Cow::Owned(text)))
    }
}

/// The kind of a JSON value other than an object.
fn kind(json: &str) -> Unexpected<'_> {
    match json.as_bytes() {
        [b'"', ..] => Unexpected::Other("string"),
        [b'[', ..] => Unexpected::Seq,
        [b't' | b'f', ..] => Unexpected::Other("boolean"),
        [b'n', ..] => Unexpected::Unit,
        _ => Unexpected::Other("number"),
    }
}

/// Returns `true` if the error type is that of `serde_json`, so the format supports raw JSON.
///
/// Serde's errors need not be `'static`, so this compares names. If it fails, extensions still have the same
/// values.
fn is_of_serde_json<E>() -> bool {
    type_name::<E>() == type_name::<serde_json::Error>()
}

#[cfg(test)]
mod tests;
