//! The JSON types of extension members.

use core::marker::PhantomData;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The JSON type of an extension member, derived from the Rust type of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array of values.
    Array,
    /// An object whose member names are not known.
    Object,
    /// Any value: the Rust type decides by its own `Serialize`.
    Any,
}

impl JsonType {
    /// Every type.
    pub const ALL: &[Self] =
        &[Self::Boolean, Self::Integer, Self::Number, Self::String, Self::Array, Self::Object, Self::Any];

    /// The name, as JSON Schema spells it; `any` for [`JsonType::Any`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
            Self::Any => "any",
        }
    }
}

/// For generated code: `JsonTypeOf::<T>::TYPE` and `JsonTypeOf::<T>::IS_REQUIRED`, for any `T` and without a
/// bound.
///
/// Each type listed below has an inherent constant, which the compiler prefers to the constants of the
/// traits.
pub struct JsonTypeOf<T: ?Sized>(PhantomData<T>);

/// For generated code: the constant of a type that is not listed.
pub trait AnyJsonType {
    /// The fallback.
    const TYPE: JsonType = JsonType::Any;
}

impl<T: ?Sized> AnyJsonType for JsonTypeOf<T> {}

/// For generated code: the constant of a type that is not an `Option`.
pub trait RequiredField {
    /// The fallback.
    const IS_REQUIRED: bool = true;
}

impl<T: ?Sized> RequiredField for JsonTypeOf<T> {}

impl<T> JsonTypeOf<Option<T>> {
    /// `None` is not sent.
    pub const IS_REQUIRED: bool = false;
}

impl<T> JsonTypeOf<&Option<T>> {
    /// `None` is not sent.
    pub const IS_REQUIRED: bool = false;
}

macro_rules! json_types {
    ($(($($generics:tt)*) $type:ty = $json:ident;)+) => {$(
        impl<$($generics)*> JsonTypeOf<$type> {
            #[doc = "The JSON type."]
            pub const TYPE: JsonType = JsonType::$json;
        }

        impl<$($generics)*> JsonTypeOf<Option<$type>> {
            #[doc = "The JSON type."]
            pub const TYPE: JsonType = JsonType::$json;
        }
    )+};
}

json_types! {
    () bool = Boolean;
    () u8 = Integer;
    () u16 = Integer;
    () u32 = Integer;
    () u64 = Integer;
    () u128 = Integer;
    () usize = Integer;
    () i8 = Integer;
    () i16 = Integer;
    () i32 = Integer;
    () i64 = Integer;
    () i128 = Integer;
    () isize = Integer;
    () f32 = Number;
    () f64 = Number;
    () char = String;
    () String = String;
    () crate::Violations = Array;
    () Box<str> = String;
    ('a) &'a str = String;
    ('a) Cow<'a, str> = String;
    (T) Vec<T> = Array;
    (T) Box<[T]> = Array;
    (T) BTreeSet<T> = Array;
    (T, S) HashSet<T, S> = Array;
    ('a, T) &'a [T] = Array;
    (K, V) BTreeMap<K, V> = Object;
    (K, V, S) HashMap<K, V, S> = Object;
}

#[cfg(test)]
mod tests {
    use std::boxed::Box;
    use std::collections::HashMap;
    use std::string::String;
    use std::vec::Vec;

    use super::{AnyJsonType as _, JsonType, JsonTypeOf, RequiredField as _};

    struct Own;

    const fn of_generic<T>() -> JsonType {
        JsonTypeOf::<T>::TYPE
    }

    #[test]
    fn known_and_unknown_types() {
        assert_eq!(JsonTypeOf::<u64>::TYPE, JsonType::Integer);
        assert_eq!(JsonTypeOf::<Option<f32>>::TYPE, JsonType::Number);
        assert_eq!(JsonTypeOf::<&str>::TYPE, JsonType::String);
        assert_eq!(JsonTypeOf::<String>::TYPE, JsonType::String);
        assert_eq!(JsonTypeOf::<Vec<Own>>::TYPE, JsonType::Array);
        assert_eq!(JsonTypeOf::<Option<HashMap<String, u8>>>::TYPE, JsonType::Object);
        assert_eq!(JsonTypeOf::<Own>::TYPE, JsonType::Any);
        assert_eq!(JsonTypeOf::<Box<Own>>::TYPE, JsonType::Any);
        // The concrete type of a type parameter is not known where the constant is evaluated.
        assert_eq!(of_generic::<u64>(), JsonType::Any);
    }

    #[test]
    fn an_option_is_not_required() {
        const { assert!(JsonTypeOf::<u64>::IS_REQUIRED && JsonTypeOf::<Own>::IS_REQUIRED) };
        const { assert!(!JsonTypeOf::<Option<Own>>::IS_REQUIRED && !JsonTypeOf::<&Option<u8>>::IS_REQUIRED) };
    }

    #[test]
    fn names_are_those_of_json_schema() {
        let names: Vec<_> = JsonType::ALL.iter().map(|json_type| json_type.name()).collect();
        assert_eq!(names, ["boolean", "integer", "number", "string", "array", "object", "any"]);
    }
}
