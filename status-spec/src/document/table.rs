//! The table of a field, a class or a code. Each known key is read once, and the other entries are kept.

use super::declaration::{Declaration, Keys};
use super::message::Subject;
use super::value;
use crate::diagnostic::{Diagnostic, Errors};
use crate::text::all;
use crate::toml::tree::{Entry, Kind, Table, in_written_order};
use crate::{Rule, Span, Spanned, keys};

/// Reads the keys of a table.
pub(super) fn read(
    key: Spanned<String>,
    table: Table<'_>,
    kind: keys::Table,
    errors: &mut Errors,
) -> Declaration {
    let is_broken = table.is_broken;
    let mut keys = Keys::default();
    let mut rest = Vec::new();
    errors.quietly(is_broken, |errors| {
        for (key, entry) in in_written_order(table.entries) {
            match kind.key(&key) {
                Some(row) => keys.push(row.name, value::read(row, Some(entry.key), entry.value, errors)),
                None => rest.push((key.into_owned(), entry.into_owned())),
            }
        }
    });
    if let Some(again) = table.again {
        // The duplicate has been reported.
        errors.quietly(true, |errors| {
            for (key, entry) in again.entries {
                if let Some(row) = kind.key(&key)
                    && !keys.is_given(row.name)
                {
                    keys.push(row.name, value::read(row, None, entry.value, errors));
                }
            }
        });
    }
    Declaration { key, header: table.span, is_broken, keys, rest }
}

/// The table of one item.
pub(super) fn of_item<'a>(subject: Subject<'_>, entry: Entry<'a>, errors: &mut Errors) -> Option<Table<'a>> {
    match entry.value.kind {
        Kind::Table(table) => Some(*table),
        kind => {
            errors.push(not_a_table(subject, entry.value.span, kind.in_words()));
            None
        }
    }
}

fn not_a_table(subject: Subject<'_>, span: Span, found: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(Rule::WrongType, span, format!("{subject} must be a table"))
        .label(format!("expected a table, found {found}"));
    let path = subject.path();
    // A key that needs quotes is invalid anyway.
    if all(&path, |byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        diagnostic.help(format!("write `[{path}]`, with its keys below it"))
    } else {
        diagnostic
    }
}
