//! Inserting entries into tables, which detects duplicates.

use super::duplicate::Duplicate;
use super::header::Header;
use super::key::Key;
use super::tree::{Entry, Form, Kind, Table, Value};

/// Adds a value. In `a.b.c = 1`, the first two keys are the tables that contain it.
pub(super) fn pair<'a>(
    table: &mut Table<'a>,
    tables: &[Key<'a>],
    (key, entry): (std::borrow::Cow<'a, str>, Entry<'a>),
    duplicates: &mut Vec<Duplicate>,
) {
    let Some(parent) = descend(table, tables, Form::Dotted, duplicates) else { return };
    match parent.position(&key).and_then(|position| parent.entries.get(position)) {
        None => parent.push(key, entry),
        Some((_, first)) => {
            duplicates.push(Duplicate { key: key.into_owned(), first: first.key, again: entry.key });
        }
    }
}

/// Adds the table under a header, or the keys before the first header.
pub(super) fn section<'a>(
    root: &mut Table<'a>,
    header: Option<Header<'a>>,
    table: Table<'a>,
    duplicates: &mut Vec<Duplicate>,
) {
    let Some(Header { parents, last: (key, place), is_list, .. }) = header else {
        root.is_broken |= table.is_broken;
        fill(root, table, duplicates);
        return;
    };
    let Some(parent) = descend(root, &parents, Form::Implied, duplicates) else { return };
    let span = table.span;
    let Some((_, entry)) = parent.position(&key).and_then(|position| parent.entries.get_mut(position)) else {
        let kind = if is_list { Kind::Tables(vec![table]) } else { Kind::Table(Box::new(table)) };
        parent.push(key, Entry { key: place, value: Value { span, kind } });
        return;
    };
    let first = entry.key;
    let duplicate = || Duplicate { key: written(&parents, &key), first, again: place };
    match &mut entry.value.kind {
        Kind::Tables(tables) if is_list => tables.push(table),
        // `[a]` after `[a.b]`
        Kind::Table(implied) if implied.form == Form::Implied && !is_list => {
            implied.span = span;
            implied.form = Form::Header;
            implied.is_broken = table.is_broken;
            entry.value.span = span;
            entry.key = place;
            fill(implied, table, duplicates);
        }
        Kind::Table(first) if !is_list && first.form == Form::Header => {
            duplicates.push(duplicate());
            first.again.get_or_insert_with(|| Box::new(table));
        }
        _ => duplicates.push(duplicate()),
    }
}

/// Finds or creates the table at a path of keys; `form` is the form in which the keys are written.
fn descend<'t, 'a>(
    root: &'t mut Table<'a>,
    path: &[Key<'a>],
    form: Form,
    duplicates: &mut Vec<Duplicate>,
) -> Option<&'t mut Table<'a>> {
    let mut table = root;
    for (key, place) in path {
        let position = table.position(key).unwrap_or(table.entries.len());
        if position == table.entries.len() {
            let kind = Kind::Table(Box::new(Table::new(*place, form)));
            table.push(key.clone(), Entry { key: *place, value: Value { span: *place, kind } });
        }
        let (_, entry) = table.entries.get_mut(position)?;
        let first = entry.key;
        table = match &mut entry.value.kind {
            Kind::Table(child)
                if child.form == form || (form == Form::Implied && child.form != Form::Inline) =>
            {
                child
            }
            Kind::Tables(children) if form == Form::Implied => children.last_mut()?,
            _ => {
                duplicates.push(Duplicate { key: key.to_string(), first, again: *place });
                return None;
            }
        };
    }
    Some(table)
}

fn fill<'a>(table: &mut Table<'a>, more: Table<'a>, duplicates: &mut Vec<Duplicate>) {
    for (key, entry) in more.entries {
        pair(table, &[], (key, entry), duplicates);
    }
}

/// A header as written.
fn written(parents: &[Key<'_>], last: &str) -> String {
    let mut header = String::from("[");
    for (key, _) in parents {
        header.push_str(key);
        header.push('.');
    }
    header.push_str(last);
    header.push(']');
    header
}
