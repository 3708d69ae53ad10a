//! The value of a member as the JSON that was read.

use core::fmt;
use std::borrow::Cow;

use serde_core::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// The name by which `serde_json` is asked for the JSON of a value as it is, as its `RawValue` does.
///
/// Parsing the value would fail for the whole problem if a number in it is too large or an escape is not a character. A deserializer that
/// does not know the name reads the value, so nothing depends on it but that leniency and the digits of long numbers.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Reads the value of a member, in whatever format, as JSON.
pub(super) struct RawJson;

impl<'de> DeserializeSeed<'de> for RawJson {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, self)
    }
}

/// Methods for the values that some deserializers visit at once.
macro_rules! values {
    ($($method:ident: $kind:ty),* $(,)?) => {
        $(fn $method<E: Error>(self, value: $kind) -> Result<Cow<'de, str>, E> {
            self.visit_newtype_struct(value.into_deserializer())
        })*
    };
}

impl<'de> Visitor<'de> for RawJson {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of a member")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        Ok(written(&Value::deserialize(deserializer)?))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        self.visit_newtype_struct(deserializer)
    }

    fn visit_none<E: Error>(self) -> Result<Cow<'de, str>, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed("null"))
    }

    values! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_f64: f64,
        visit_str: &str,
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Cow<'de, str>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element()? {
            values.push(value);
        }
        Ok(written(&Value::Array(values)))
    }

    /// Either the JSON, under the name by which it was asked for, or a map.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Cow<'de, str>, A::Error> {
        let mut map = Map::new();
        let mut first = true;
        while let Some(Text(name)) = members.next_key::<Text<'de>>()? {
            if first && name == RAW_VALUE {
                return members.next_value::<Text<'de>>().map(|text| text.0);
            }
            first = false;
            map.insert(name.into_owned(), members.next_value()?);
        }
        Ok(written(&Value::Object(map)))
    }
}

fn written<'de>(value: &Value) -> Cow<'de, str> {
    Cow::Owned(value.to_string())
}

/// A text that is borrowed from the input if possible.
pub(super) struct Text<'de>(pub(super) Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text)))
    }
}

/// The text that a value in JSON is, if it is one that can be kept.
pub(super) fn text(json: &str) -> Option<Cow<'_, str>> {
    match json.strip_prefix('"')?.strip_suffix('"') {
        Some(text) if !text.contains('\\') => Some(Cow::Borrowed(text)),
        _ => serde_json::from_str(json).ok().map(Cow::Owned),
    }
}

/// Whether a value in JSON can be kept: whether [`Value`] holds it.
pub(super) fn can_be_kept(json: &str) -> bool {
    match json.as_bytes() {
        [b'"', ..] => text(json).is_some(),
        [b'[' | b'{', ..] => serde_json::from_str::<Value>(json).is_ok(),
        // A number may be too large only with an exponent, or with so many digits. `true`, `false` and `null` are short.
        _ if json.len() < 300 && !json.contains(['e', 'E']) => true,
        [b'-' | b'0'..=b'9', ..] => serde_json::from_str::<f64>(json).is_ok(),
        _ => true,
    }
}
