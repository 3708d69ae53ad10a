//! The feature `serde`: a code is its number.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Error, IntoDeserializer, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Code, Received, StatusCode};

/// As the code's number.
impl<C: Code> Serialize for Received<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.number().serialize(serializer)
    }
}

/// From any number that fits, and in human-readable formats from any text that `FromStr` takes.
impl<'de, C: Code> Deserialize<'de> for Received<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(NumberOrText::<C>(PhantomData))
        } else {
            // Such a format may not say what comes next, so it is asked for the number.
            C::Number::deserialize(deserializer).map(Self::new)
        }
    }
}

/// A code as its number.
///
/// # Errors
///
/// Those of the format.
pub fn serialize<C: Code, S: Serializer>(code: C, serializer: S) -> Result<S::Ok, S::Error> {
    code.number().serialize(serializer)
}

/// A code from what [`Received`] is read from, if the family has it.
///
/// # Errors
///
/// Those of the format, and that the number is no code.
pub fn deserialize<'de, C: Code, D: Deserializer<'de>>(deserializer: D) -> Result<C, D::Error> {
    Received::deserialize(deserializer)?.known().map_err(Error::custom)
}

/// Reads a code in a format for humans.
struct NumberOrText<C>(PhantomData<C>);

impl<C: Code> NumberOrText<C> {
    /// A number of any width.
    fn number<'de, N, E>(number: N) -> Result<Received<C>, E>
    where
        N: IntoDeserializer<'de, E> + fmt::Display + Copy,
        E: Error,
    {
        C::Number::deserialize(number.into_deserializer())
            .map(Received::new)
            .map_err(|_| E::custom(format_args!("unknown status code {number}")))
    }
}

impl<C: Code> Visitor<'_> for NumberOrText<C> {
    type Value = Received<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code: its number or a name")
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

    fn visit_str<E: Error>(self, text: &str) -> Result<Received<C>, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
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
