//! The table of a field, a class or a code, with the values of its keys.

use crate::toml::tree::Entry;
use crate::{Date, Span, Spanned};

/// The declaration or change of a field, a class or a code in one file.
pub(crate) struct Declaration {
    /// The key of the table.
    pub(crate) key: Spanned<String>,
    /// The header, or the key if there is none.
    pub(crate) header: Span,
    /// `true` if its section has a syntax error. Then nothing else in it is reported.
    pub(crate) is_broken: bool,
    pub(crate) keys: Keys,
    /// The entries under other keys: values of fields, or errors.
    pub(crate) rest: Vec<(String, Entry<'static>)>,
}

/// The known keys of a table, and their values.
#[derive(Default)]
pub(crate) struct Keys(Vec<(&'static str, Given)>);

/// The value of a key.
pub(super) struct Given {
    /// The place of the key; `None` if it is in a duplicate table.
    pub(super) key: Option<Span>,
    /// The place of the value.
    pub(super) span: Span,
    /// `None` if the value has an error, which has been reported.
    pub(super) datum: Option<Datum>,
    /// The string, if the value is a string with an error.
    pub(super) rejected: Option<String>,
}

/// A value by its type.
pub(super) enum Datum {
    Boolean(bool),
    Word(&'static str),
    Text(String),
    Texts(Vec<Spanned<String>>),
    Code(Literal),
    Range([Spanned<Literal>; 2]),
    Parts(Vec<u32>),
    Date(Date),
}

/// A code as a value, before the notation is known.
#[derive(Clone)]
pub(crate) enum Literal {
    Integer(i128),
    Text(String),
    /// A description of a value of another type.
    Other(&'static str),
}

impl Keys {
    pub(super) fn push(&mut self, key: &'static str, given: Given) {
        self.0.push((key, given));
    }

    fn get(&self, key: &str) -> Option<&Given> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, given)| given)
    }

    /// A value that is present and valid.
    fn datum(&self, key: &str) -> Option<(&Datum, Span)> {
        let given = self.get(key)?;
        Some((given.datum.as_ref()?, given.span))
    }

    /// Returns `true` if a key is present, even if its value has an error.
    pub(crate) fn is_given(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Returns `true` if a key is present, and its value has an error.
    pub(crate) fn is_rejected(&self, key: &str) -> bool {
        self.get(key).is_some_and(|given| given.datum.is_none())
    }

    /// The keys whose values have errors.
    pub(crate) fn rejected(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter(|(_, given)| given.datum.is_none()).map(|(key, _)| *key)
    }

    /// The string under a key whose value has an error.
    pub(crate) fn rejected_text(&self, key: &str) -> Option<Spanned<&str>> {
        let given = self.get(key)?;
        given.rejected.as_deref().map(|value| Spanned { value, span: given.span })
    }

    /// The place of a key.
    pub(crate) fn place(&self, key: &str) -> Option<Span> {
        self.get(key).and_then(|given| given.key)
    }

    pub(crate) fn boolean(&self, key: &str) -> Option<bool> {
        match self.datum(key)? {
            (Datum::Boolean(boolean), _) => Some(*boolean),
            _ => None,
        }
    }

    pub(crate) fn word(&self, key: &str) -> Option<&'static str> {
        match self.datum(key)? {
            (Datum::Word(word), _) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn text(&self, key: &str) -> Option<Spanned<String>> {
        match self.datum(key)? {
            (Datum::Text(text), span) => Some(Spanned { value: text.clone(), span }),
            _ => None,
        }
    }

    pub(crate) fn texts(&self, key: &str) -> Option<&[Spanned<String>]> {
        match self.datum(key)? {
            (Datum::Texts(texts), _) => Some(texts),
            _ => None,
        }
    }

    pub(crate) fn code(&self, key: &str) -> Option<Spanned<Literal>> {
        match self.datum(key)? {
            (Datum::Code(literal), span) => Some(Spanned { value: literal.clone(), span }),
            _ => None,
        }
    }

    pub(crate) fn range(&self, key: &str) -> Option<Spanned<&[Spanned<Literal>; 2]>> {
        match self.datum(key)? {
            (Datum::Range(ends), span) => Some(Spanned { value: ends, span }),
            _ => None,
        }
    }

    pub(crate) fn parts(&self, key: &str) -> Option<&[u32]> {
        match self.datum(key)? {
            (Datum::Parts(parts), _) => Some(parts),
            _ => None,
        }
    }

    pub(crate) fn date(&self, key: &str) -> Option<Date> {
        match self.datum(key)? {
            (Datum::Date(date), _) => Some(*date),
            _ => None,
        }
    }
}
