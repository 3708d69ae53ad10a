//! Tables inside the table of an item. No key of an item is a table, so the header has an extra dot:
//! `[code.4.04]` is an invalid number, and `[class.client.error]` an invalid key.

use crate::Span;
use crate::toml::tree::{Entry, Form, Kind, Table};

/// A table inside the table of an item.
pub(crate) struct Nested {
    /// Its path, starting with the key of the item.
    pub(crate) path: String,
    /// The place of that path.
    pub(crate) span: Span,
}

/// Removes the tables that have their own header, and those whose key was meant as a header according to
/// `is_one`.
pub(super) fn take(key: &str, table: &mut Table<'_>, text: &str, is_one: fn(&str) -> bool) -> Vec<Nested> {
    let mut nested = Vec::new();
    if table.entries.iter().any(|(_, entry)| matches!(entry.value.kind, Kind::Table(_))) {
        table.entries.retain(|(name, entry)| {
            let count = nested.len();
            collect(&format!("{key}.{name}"), name, entry, text, is_one, &mut nested);
            nested.len() == count
        });
    }
    nested
}

/// Returns `true` if a table is more than a path to the tables inside it.
pub(super) const fn is_own(table: &Table<'_>) -> bool {
    matches!(table.form, Form::Header | Form::Inline) || !table.entries.is_empty()
}

/// Adds the innermost ones first.
fn collect(
    path: &str,
    name: &str,
    entry: &Entry<'_>,
    text: &str,
    is_one: fn(&str) -> bool,
    nested: &mut Vec<Nested>,
) {
    let Kind::Table(table) = &entry.value.kind else { return };
    let count = nested.len();
    for (name, entry) in &table.entries {
        collect(&format!("{path}.{name}"), name, entry, text, is_one, nested);
    }
    let is_innermost = nested.len() == count;
    if table.form == Form::Header || (table.form == Form::Dotted && is_one(name) && is_innermost) {
        nested.push(Nested { path: path.to_owned(), span: keys_of_header(text, table.span, entry.key) });
    }
}

/// The keys of a header except the first: `4.04` for `[code.4.04]`.
fn keys_of_header(text: &str, header: Span, last: Span) -> Span {
    let before = text.get(header.start..last.start).unwrap_or_default();
    let second = before.find('.').map(|point| before.get(point + 1..).unwrap_or_default());
    let start = second.map_or(last.start, |rest| last.start - rest.trim_start().len());
    Span { start, ..last }
}
