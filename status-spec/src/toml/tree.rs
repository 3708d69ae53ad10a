//! A TOML document as a tree with places. It borrows from the text if possible.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::sort::sort_by_key;
use crate::{Date, Span};

/// A table.
pub(crate) struct Table<'a> {
    /// Its header, its braces, or its key if it has neither.
    pub(crate) span: Span,
    pub(crate) form: Form,
    /// `true` if its section has a syntax error. Then it contains the readable part.
    pub(crate) is_broken: bool,
    /// The table under a duplicate of the same header, which is reported. Its keys are not reported as
    /// missing.
    pub(crate) again: Option<Box<Self>>,
    pub(crate) entries: Entries<'a>,
    /// The positions of keys in `entries`, a cache of [`position`](Self::position).
    #[expect(clippy::box_collection, reason = "few tables have it, and there may be millions of tables")]
    positions: Option<Box<HashMap<String, usize>>>,
}

/// Keys and their values, in any order.
pub(crate) type Entries<'a> = Vec<(Cow<'a, str>, Entry<'a>)>;

/// The form of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Implicit: `a`, if there is only `[a.b]`.
    Implied,
    /// `[a]`
    Header,
    /// `a.b = 1`
    Dotted,
    /// `a = { b = 1 }`
    Inline,
}

/// A key and its value.
pub(crate) struct Entry<'a> {
    pub(crate) key: Span,
    pub(crate) value: Value<'a>,
}

/// A value.
pub(crate) struct Value<'a> {
    pub(crate) span: Span,
    pub(crate) kind: Kind<'a>,
}

/// The kind of a value.
pub(crate) enum Kind<'a> {
    String(Cow<'a, str>),
    /// The number, or the nearest one that fits, because no valid number of a spec is that wide.
    Integer(i128),
    Float,
    Boolean(bool),
    Datetime(Datetime),
    Array(Vec<Value<'a>>),
    /// `[[a]]`
    Tables(Vec<Table<'a>>),
    Table(Box<Table<'a>>),
}

/// A date, a time, or both.
#[derive(Clone, Copy)]
pub(crate) struct Datetime {
    pub(crate) date: Option<Date>,
    pub(crate) has_time: bool,
}

impl<'a> Table<'a> {
    pub(crate) const fn new(span: Span, form: Form) -> Self {
        Self { span, form, is_broken: false, again: None, entries: Vec::new(), positions: None }
    }

    /// Adds a key. There may be millions of tables with a single key, so the initial capacity is one.
    pub(crate) fn push(&mut self, key: Cow<'a, str>, entry: Entry<'a>) {
        if self.entries.is_empty() {
            self.entries.reserve_exact(1);
        }
        self.entries.push((key, entry));
    }

    /// The entry of a key, for few look-ups.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, entry)| entry)
    }

    /// The position of a key in `entries`, for many look-ups in a table that only grows.
    pub(crate) fn position(&mut self, key: &str) -> Option<usize> {
        if self.entries.len() < FEW {
            return self.entries.iter().position(|(name, _)| name == key);
        }
        let positions = self.positions.get_or_insert_default();
        while let Some((name, _)) = self.entries.get(positions.len()) {
            positions.insert(name.to_string(), positions.len());
        }
        positions.get(key).copied()
    }

    /// The entries in the order of the file.
    pub(crate) fn into_written_order(self) -> Entries<'a> {
        in_written_order(self.entries)
    }
}

/// Up to this many entries, a linear search is faster than an index.
const FEW: usize = 16;

/// The same entries in the order of the file.
pub(crate) fn in_written_order(mut entries: Entries<'_>) -> Entries<'_> {
    sort_by_key(&mut entries, |(_, entry)| entry.key.start);
    entries
}

impl Entry<'_> {
    /// The entry without borrows from the text.
    pub(crate) fn into_owned(self) -> Entry<'static> {
        Entry { key: self.key, value: self.value.into_owned() }
    }
}

impl Value<'_> {
    fn into_owned(self) -> Value<'static> {
        let kind = match self.kind {
            Kind::String(text) => Kind::String(Cow::Owned(text.into_owned())),
            Kind::Integer(number) => Kind::Integer(number),
            Kind::Float => Kind::Float,
            Kind::Boolean(boolean) => Kind::Boolean(boolean),
            Kind::Datetime(datetime) => Kind::Datetime(datetime),
            Kind::Array(values) => {
                let mut owned = Vec::with_capacity(values.len());
                for value in values {
                    owned.push(value.into_owned());
                }
                Kind::Array(owned)
            }
            // Kept values are never tables, so the content is not needed.
            Kind::Tables(_) => Kind::Tables(Vec::new()),
            Kind::Table(table) => Kind::Table(Box::new(Table::new(table.span, table.form))),
        };
        Value { span: self.span, kind }
    }
}

impl Kind<'_> {
    /// The kind in words, with an article.
    pub(crate) const fn in_words(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::Float => "a float",
            Self::Boolean(_) => "a boolean",
            Self::Datetime(Datetime { date: Some(_), has_time: false }) => "a date",
            Self::Datetime(Datetime { date: None, .. }) => "a time",
            Self::Datetime(_) => "a date with a time",
            Self::Array(_) => "a list",
            Self::Tables(_) => "a list of tables",
            Self::Table(_) => "a table",
        }
    }
}
