//! A TOML document as a tree with a place for everything. It borrows from the text what it can.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::sort::sort_by_key;
use crate::{Date, Span};

/// A table.
pub(crate) struct Table<'a> {
    /// Its header, the braces around it, or where it has neither its key.
    pub(crate) span: Span,
    pub(crate) form: Form,
    /// Whether it stands in a section that does not parse: then this is what is left of it.
    pub(crate) broken: bool,
    /// What the same header says when it is written again, which is reported: nothing is missing that stands there.
    pub(crate) again: Option<Box<Self>>,
    pub(crate) entries: Entries<'a>,
    /// Where in `entries` the keys are, as far as [`position`](Self::position) needed to know.
    #[expect(clippy::box_collection, reason = "few tables have it, and there may be millions of tables")]
    positions: Option<Box<HashMap<String, usize>>>,
}

/// Keys and their values, in any order.
pub(crate) type Entries<'a> = Vec<(Cow<'a, str>, Entry<'a>)>;

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Not at all: `a` where there is only `[a.b]`.
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

/// What a value is.
pub(crate) enum Kind<'a> {
    String(Cow<'a, str>),
    /// The nearest that fits, if it does not: no number of a spec is that wide.
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
        Self { span, form, broken: false, again: None, entries: Vec::new(), positions: None }
    }

    /// Adds a key. Of the tables with one there may be millions, so there is no room for more at first.
    pub(crate) fn push(&mut self, key: Cow<'a, str>, entry: Entry<'a>) {
        if self.entries.is_empty() {
            self.entries.reserve_exact(1);
        }
        self.entries.push((key, entry));
    }

    /// A key that is looked for once or twice.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, entry)| entry)
    }

    /// Where in `entries` a key is, in a table that only grows: for many keys that are looked for.
    pub(crate) fn position(&mut self, key: &str) -> Option<usize> {
        if self.entries.len() < FEW {
            return self.entries.iter().position(|(name, _)| name == key);
        }
        let positions = self.positions.get_or_insert_default();
        for (position, (name, _)) in self.entries.iter().enumerate().skip(positions.len()) {
            positions.insert(name.to_string(), position);
        }
        positions.get(key).copied()
    }

    /// The entries in the order in which they are written.
    pub(crate) fn into_written_order(self) -> Entries<'a> {
        in_written_order(self.entries)
    }
}

/// So many are looked through faster than they are remembered.
const FEW: usize = 16;

/// The same entries in the order in which they are written.
pub(crate) fn in_written_order(mut entries: Entries<'_>) -> Entries<'_> {
    sort_by_key(&mut entries, |(_, entry)| (entry.key.start, 0, 0));
    entries
}

impl Entry<'_> {
    /// The same, for longer than the text.
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
            Kind::Array(values) => Kind::Array(values.into_iter().map(Value::into_owned).collect()),
            // No value that is kept is a table: what stands in it is of no use.
            Kind::Tables(_) => Kind::Tables(Vec::new()),
            Kind::Table(table) => Kind::Table(Box::new(Table::new(table.span, table.form))),
        };
        Value { span: self.span, kind }
    }
}

impl Kind<'_> {
    /// What it is, in words, with its article.
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
