//! The table of a field, a class or a code. Each known key is read once, and the other entries are kept.

use super::declaration::{Declaration, Keys};
use super::message::Subject;
use super::value;
use crate::diagnostic::{Diagnostic, Errors};
use crate::text::all;
use crate::toml::tree::{Entries, Entry, Kind, Table, in_written_order};
use crate::{Rule, Span, Spanned, keys};

/// Reads the keys of a table.
pub(super) fn read(
    key: Spanned<String>,
    mut table: Table<'_>,
    kind: keys::Table,
    errors: &mut Errors,
) -> Declaration {
    let is_broken = table.is_broken;
    let mut again = table.again.take().map(|again| again.entries).unwrap_or_default();
    let mut keys = Keys::default();
    errors.quietly(is_broken, |errors| {
        for row in kind.keys() {
            if let Some(entry) = remove(&mut table.entries, row.name) {
                keys.push(row.name, value::read(row, Some(entry.key), entry.value, errors));
            } else if let Some(entry) = remove(&mut again, row.name) {
                // The duplicate has been reported.
                let given = errors.quietly(true, |errors| value::read(row, None, entry.value, errors));
                keys.push(row.name, given);
            }
        }
    });
    let mut rest = Vec::with_capacity(table.entries.len());
    for (key, entry) in in_written_order(table.entries) {
        rest.push((key.into_owned(), entry.into_owned()));
    }
    Declaration { key, header: table.span, is_broken, keys, rest }
}

fn remove<'a>(entries: &mut Entries<'a>, key: &str) -> Option<Entry<'a>> {
    let position = entries.iter().position(|(name, _)| name == key)?;
    Some(entries.swap_remove(position).1)
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
