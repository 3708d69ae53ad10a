//! The feature `serde`: a code is serialized as its number. In a human-readable format, a code of a family
//! whose codes are not decimal numbers is serialized as its text.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::__private::{Notation, Spelled};
use crate::{Code, Received, StatusCode};

/// Serialized as the number. In a human-readable format, a code of a family whose codes are not decimal
/// numbers is its text.
impl<C: Code> Serialize for Received<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_text::<C>(&serializer) {
            serializer.collect_str(&Spelled::<C>(self.number()))
        } else {
            self.number().serialize(serializer)
        }
    }
}

/// Returns `true` if codes are serialized as text.
fn is_text<C: Code>(serializer: &impl Serializer) -> bool {
    C::LOOKUP.notation != Notation::Decimal && serializer.is_human_readable()
}

/// Deserialized from any number that fits, and in human-readable formats also from any text that `FromStr`
/// accepts.
///
/// A family in which the text of a code may look like another number, such as an alphanumeric family, does
/// not accept numbers.
///
/// JSON does not distinguish `404.0` from `404`, so in a human-readable format the number may have a fraction
/// of zero. XML does not distinguish a number from a text, nor a text from an element that contains it, so
/// `<code>404</code>` is a code.
impl<'de, C: Code> Deserialize<'de> for Received<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            if C::LOOKUP.notation.is_numeric() {
                deserializer.deserialize_any(NumberOrText(PhantomData))
            } else {
                deserializer.deserialize_str(Text(PhantomData))
            }
        } else {
            // These formats may not be self-describing, so ask for the number.
            C::Number::deserialize(deserializer).map(Self::new)
        }
    }
}

/// Serializes a code like [`Received`].
///
/// # Errors
///
/// The errors of the format.
pub fn serialize<C: Code, S: Serializer>(code: C, serializer: S) -> Result<S::Ok, S::Error> {
    if is_text::<C>(&serializer) {
        serializer.serialize_str(code.as_str())
    } else {
        code.number().serialize(serializer)
    }
}

/// Deserializes a code of the family from everything that [`Received`] accepts.
///
/// # Errors
///
/// The errors of the format, and an unknown code.
pub fn deserialize<'de, C: Code, D: Deserializer<'de>>(deserializer: D) -> Result<C, D::Error> {
    Received::deserialize(deserializer)?.known().map_err(Error::custom)
}

/// Visits a code in a human-readable format.
struct NumberOrText<C>(PhantomData<C>);

impl<C: Code> NumberOrText<C> {
    /// A number that may be wider than the integer type of the family.
    fn number<E: Error>(number: impl TryInto<i128> + fmt::Display + Copy) -> Result<Received<C>, E> {
        let fitting = number.try_into().ok().and_then(|number: i128| C::Number::try_from(number).ok());
        fitting
            .map(Received::new)
            .ok_or_else(|| E::custom(format_args!("{number} is not a code of `{}`", C::FAMILY)))
    }
}

impl<'de, C: Code> Visitor<'de> for NumberOrText<C> {
    type Value = Received<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a code of `{}`: its number or a name", C::FAMILY)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Received<C>, E> {
        Self::number(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Received<C>, E> {
        Self::number(number)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Received<C>, E> {
        Self::number(number)
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Received<C>, E> {
        Self::number(number)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::float_cmp,
        reason = "checked"
    )]
    fn visit_f64<E: Error>(self, number: f64) -> Result<Received<C>, E> {
        let whole = number as i64;
        // Beyond this range, a float cannot represent every whole number.
        let is_exact = number.abs() < MAX_SAFE_INTEGER && whole as f64 == number;
        if is_exact { Self::number(whole) } else { Err(E::invalid_value(Unexpected::Float(number), &self)) }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Received<C>, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    /// An XML element, which the format presents as a map: uses its text and ignores its attributes.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Received<C>, A::Error> {
        let mut code = None;
        while let Some(key) = map.next_key::<XmlKey>()? {
            match key {
                XmlKey::Text if code.is_none() => code = Some(map.next_value_seed(Text(PhantomData))?),
                XmlKey::Attribute => _ = map.next_value::<IgnoredAny>()?,
                XmlKey::Text | XmlKey::Other => return Err(A::Error::invalid_type(Unexpected::Map, &self)),
            }
        }
        code.ok_or_else(|| A::Error::invalid_type(Unexpected::Map, &self))
    }
}

/// 2^53: a float can represent every whole number below it.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_992.0;

/// The text of an XML element.
struct Text<C>(PhantomData<C>);

impl<'de, C: Code> DeserializeSeed<'de> for Text<C> {
    type Value = Received<C>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Received<C>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<C: Code> Visitor<'_> for Text<C> {
    type Value = Received<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if C::LOOKUP.notation.is_numeric() {
            NumberOrText::<C>(PhantomData).expecting(f)
        } else {
            write!(f, "a code of `{}` as text, or a name", C::FAMILY)
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Received<C>, E> {
        // White space from indentation.
        let trimmed = text.trim_matches([' ', '\t', '\r', '\n']);
        trimmed.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// A key of an XML element, under the names that `quick-xml` and `serde-xml-rs` use.
enum XmlKey {
    Text,
    Attribute,
    Other,
}

impl<'de> Deserialize<'de> for XmlKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(XmlKeyVisitor)
    }
}

struct XmlKeyVisitor;

impl Visitor<'_> for XmlKeyVisitor {
    type Value = XmlKey;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<XmlKey, E> {
        Ok(match name {
            "$text" | "$value" | "#text" => XmlKey::Text,
            name if name.starts_with('@') => XmlKey::Attribute,
            _ => XmlKey::Other,
        })
    }
}

/// `#[codes(…, serde)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($(#[$attribute:meta])* $code:ident) => {
        $(#[$attribute])*
        impl $crate::__private::serde::Serialize for $code {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                __serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__adapters::serde::serialize(*self, __serializer)
            }
        }

        $(#[$attribute])*
        impl<'de> $crate::__private::serde::Deserialize<'de> for $code {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                __deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__adapters::serde::deserialize(__deserializer)
            }
        }
    };
}

crate::__serde!(StatusCode);
