//! The keys of `#[problem(…)]`: one row each.

use crate::adapters;

/// The place of an attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
}

/// A key that is not an adapter.
struct Key {
    name: &'static str,
    /// The suggested form.
    form: &'static str,
    /// The places where the key is allowed.
    places: &'static [Place],
}

use Place::{Enum, Field, Struct, Variant};

const KEYS: [Key; 20] = [
    key("crate", "crate = path", &[Enum, Struct]),
    key("base", "base = \"…\"", &[Enum, Struct]),
    key("domain", "domain = \"…\"", &[Enum, Struct]),
    key("documented", "documented", &[Enum, Struct]),
    key("schemas", "schemas", &[Enum, Struct]),
    key("type", "type = \"…\"", &[Struct, Variant]),
    key("title", "title = \"…\"", &[Struct, Variant, Field]),
    key("detail", "detail = \"…\"", &[Struct, Variant, Field]),
    key("instance", "instance = \"…\"", &[Struct, Variant, Field]),
    key("header", "header(\"…\" = …)", &[Enum, Struct, Variant]),
    key("expose", "expose", &[Enum, Struct, Variant]),
    key("hide", "hide", &[Enum, Struct, Variant]),
    key("log", "log = \"…\"", &[Enum, Struct, Variant]),
    key("grpc", "grpc = Name", &[Struct, Variant]),
    key("reason", "reason = \"…\"", &[Struct, Variant]),
    key("other", "other", &[Struct, Variant]),
    key("skip", "skip", &[Variant]),
    key("extension", "extension", &[Field]),
    key("errors", "errors", &[Field]),
    key("default", "default", &[Field]),
];

const fn key(name: &'static str, form: &'static str, places: &'static [Place]) -> Key {
    Key { name, form, places }
}

/// The form of a key that cannot belong to another attribute.
pub(crate) fn form(name: &str) -> Option<&'static str> {
    if name == "crate" || name == "default" { None } else { usage(name).map(|(form, _)| form) }
}

/// Returns `true` if a key is allowed at a place.
#[cfg(feature = "problem")]
pub(crate) fn is_allowed(name: &str, place: Place) -> bool {
    keys(place).any(|key| key == name)
}

/// The keys that are allowed at a place.
#[cfg(feature = "problem")]
pub(crate) fn keys(place: Place) -> impl Iterator<Item = &'static str> {
    let own = KEYS.iter().filter(move |key| key.places.contains(&place)).map(|key| key.name);
    let adapters = adapters::problem_keys().filter(move |_| matches!(place, Enum | Struct));
    own.chain(adapters)
}

/// A key that is allowed at a place.
#[cfg(feature = "problem")]
pub(crate) const fn example(place: Place) -> &'static str {
    match place {
        Enum => "axum",
        Struct | Variant => "title = \"…\"",
        Field => "extension",
    }
}

/// The form of a key, and the places where it is allowed, in words.
pub(crate) fn usage(name: &str) -> Option<(&'static str, &'static str)> {
    if let Some(adapter) = adapters::problem_keys().find(|key| *key == name) {
        return Some((adapter, "the type"));
    }
    let key = KEYS.iter().find(|key| key.name == name)?;
    let places = match key.places {
        [Enum, Struct] => "the type",
        [Enum, Struct, Variant] => "the type or a variant",
        [Struct, Variant, Field] => "a variant, a struct or a field",
        [Variant] => "a variant",
        [Field] => "a field",
        _ => "a variant or a struct",
    };
    Some((key.form, places))
}
