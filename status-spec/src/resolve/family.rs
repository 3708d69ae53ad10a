//! The family of a file: all declarations of the file and its bases.

use super::collections::{Codes, Keyed, Named, Slot};
use super::scope::Scope;
use crate::taint::Taint;
use crate::{Class, Code, Field, Notation, Span, Spanned, Value};

/// All declarations of a file and its bases.
#[derive(Default)]
pub(crate) struct Family {
    pub(crate) scope: Scope,
    pub(crate) notation: Notation,
    /// The inherited fields first.
    pub(crate) fields: Named<Field>,
    /// The inherited classes first.
    pub(crate) classes: Named<ClassEntry>,
    pub(crate) codes: Codes,
    pub(crate) taint: Taint,
    pub(crate) extends_http: bool,
}

/// The values, each with the place of its field's key, which is unique per field.
pub(crate) type Values = Vec<(Span, Value)>;

/// A class and its provenance.
#[derive(Clone)]
pub(crate) struct ClassEntry {
    /// The class. Its values are filled in when the family is complete.
    pub(crate) class: Class,
    /// The places of its declaration and its changes, in order.
    pub(crate) layers: Vec<Span>,
    /// The places of the ends of its range.
    pub(crate) ends: Option<[Span; 2]>,
    pub(crate) values: Values,
}

/// A code and its provenance.
#[derive(Clone)]
pub(crate) struct CodeEntry {
    /// The code. Its class and values are filled in when the family is complete. If its name is unknown, the
    /// variant is empty.
    pub(crate) code: Code,
    /// The key of its table, as first written.
    pub(crate) key: String,
    /// The places of its declaration and its changes, in order.
    pub(crate) layers: Vec<Span>,
    /// The place of the reason.
    pub(crate) reason: Option<Span>,
    /// `true` if the variant comes from `name` and not from the reason.
    pub(crate) is_named: bool,
    /// The class from its key `class`.
    pub(crate) class: Option<Spanned<String>>,
    pub(crate) values: Values,
}

impl Keyed for Field {
    fn key(&self) -> &Spanned<String> {
        &self.key
    }
}

impl Keyed for ClassEntry {
    fn key(&self) -> &Spanned<String> {
        &self.class.key
    }
}

impl Family {
    /// The place to report that something about a code is missing.
    pub(crate) fn head_of_code(&self, code: &Slot<CodeEntry>) -> Span {
        code.header.unwrap_or_else(|| self.scope.place(code.item.code.number.span, code.via))
    }

    /// The place to report that something about a class is missing.
    pub(crate) fn head_of_class(&self, class: &Slot<ClassEntry>) -> Span {
        class.header.unwrap_or_else(|| self.scope.place(class.item.class.key.span, class.via))
    }

    /// A number in the notation of this family.
    pub(crate) fn spelling(&self, number: i128) -> String {
        self.notation.write(number)
    }
}

impl CodeEntry {
    /// The variant, if it is known.
    pub(crate) fn variant(&self) -> Option<&Spanned<String>> {
        Some(&self.code.variant).filter(|variant| !variant.value.is_empty())
    }
}

impl ClassEntry {
    /// The key.
    pub(crate) fn key(&self) -> &str {
        &self.class.key.value
    }
}
