//! The codes of the shipped registries, for fields of type `code`.

use super::notation;
use crate::diagnostic::Errors;
use crate::toml::tree::Kind;
use crate::{FileId, Notation, Registry, document};

/// The shipped registries, each parsed on first use.
#[derive(Default)]
pub(super) struct Registries {
    codes: Vec<(String, Notation, Vec<i128>)>,
}

/// The code of a value.
pub(super) enum Found {
    Code(i128),
    /// The registry has no such code.
    Unknown,
    /// A value with the wrong type for the registry.
    NotACode,
}

impl Registries {
    /// The code of a registry for a value: an integer, or a string if codes are not integers.
    pub(super) fn find(&mut self, name: &str, value: &Kind<'_>) -> Found {
        let position = self.codes.iter().position(|(registry, ..)| registry == name);
        let position = position.unwrap_or_else(|| {
            let (notation, numbers) = codes(name);
            self.codes.push((name.to_owned(), notation, numbers));
            self.codes.len() - 1
        });
        let Some((_, notation, numbers)) = self.codes.get(position) else { return Found::Unknown };
        let number = match (notation, value) {
            (Notation::Decimal | Notation::Hexadecimal { .. }, Kind::Integer(number)) => Ok(*number),
            (Notation::Decimal, _) | (_, Kind::Integer(_)) => return Found::NotACode,
            (_, Kind::String(text)) => notation.read(text),
            _ => return Found::NotACode,
        };
        match number {
            Ok(number) if numbers.contains(&number) => Found::Code(number),
            _ => Found::Unknown,
        }
    }
}

/// The notation of a registry, and its own codes.
fn codes(name: &str) -> (Notation, Vec<i128>) {
    let Some(registry) = Registry::named(name) else { return (Notation::Decimal, Vec::new()) };
    let mut errors = Errors::default();
    let document = document::parse(registry.text, FileId(0), &mut errors);
    let notation = notation::own(&document, registry.repr, &mut errors).unwrap_or_default();
    let numbers = document.codes.iter().filter_map(|code| notation.read(&code.key.value).ok()).collect();
    (notation, numbers)
}
