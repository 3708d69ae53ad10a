//! The parts of a file that were parsed apart, put together again; what is declared twice shows here.

use std::borrow::Cow;

use toml::de::Error;

use super::section::Header;
use super::{Place, syntax};
use crate::report::{Diagnostic, Findings};
use crate::suggest::quoted;
use crate::tree::{Entry, Form, Kind, Table, Value};
use crate::{Rule, Span};

/// What stands under one header.
pub(super) struct Part<'a> {
    /// `None` for what stands before the first.
    pub(super) header: Option<Header>,
    pub(super) table: Table<'a>,
}

/// Adds a part to the tree. Without `findings` what is there twice is left out in silence.
pub(super) fn insert<'a>(root: &mut Table<'a>, part: Part<'a>, findings: Option<&mut Findings>) {
    let Part { header, mut table } = part;
    let mut doubles = Vec::new();
    match header {
        None => {
            root.broken |= table.broken;
            fill(root, table, &mut doubles);
        }
        Some(Header { span, path, is_list }) => {
            table.span = span;
            if let Some(((key, place), parents)) = path.split_last()
                && let Some(parent) = descend(root, parents, &mut doubles)
            {
                let mut header = "[".to_owned();
                for (key, _) in parents {
                    header.push_str(key);
                    header.push('.');
                }
                header.push_str(key);
                header.push(']');
                add(parent, (key.clone(), *place), table, is_list, &header, &mut doubles);
            }
        }
    }
    if let Some(findings) = findings {
        for Double { key, first, again } in &doubles {
            findings.push(twice(key, *first, *again));
        }
    }
}

/// Reports the keys that one part has twice. The tree has the first of each.
pub(super) fn report_duplicates(
    errors: &[Error],
    table: &Table<'_>,
    text: &str,
    place: Place,
    findings: &mut Findings,
) {
    for error in errors {
        let Some(range) = error.span() else { continue };
        let again = place.span(range.clone());
        let key = syntax::key(text.get(range).unwrap_or_default());
        // To look for each of too many would take time that grows with the square.
        let first = if findings.is_full() { None } else { first_of(table, &key, again) };
        let first = first.unwrap_or(again);
        findings.push(twice(&key, first, again));
    }
}

fn twice(key: &str, first: Span, again: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(Rule::DuplicateKey, again, format!("{} is written twice", quoted(key)))
        .label("written again here");
    if first == again { diagnostic } else { diagnostic.also(first, "first declared here") }
}

/// A key that is there already.
struct Double {
    key: String,
    first: Span,
    again: Span,
}

fn descend<'t, 'a>(
    root: &'t mut Table<'a>,
    path: &[(String, Span)],
    doubles: &mut Vec<Double>,
) -> Option<&'t mut Table<'a>> {
    let mut table = root;
    for (key, place) in path {
        let implied = || Entry {
            key: *place,
            value: Value { span: *place, kind: Kind::Table(Box::new(Table::new(*place, Form::Implied))) },
        };
        let position = table.position(key).unwrap_or(table.entries.len());
        if position == table.entries.len() {
            table.entries.push((Cow::Owned(key.clone()), implied()));
        }
        let (_, entry) = table.entries.get_mut(position)?;
        let first = entry.key;
        table = match &mut entry.value.kind {
            Kind::Table(child) if child.form != Form::Inline => child,
            Kind::Tables(children) => children.last_mut()?,
            _ => {
                doubles.push(Double { key: key.clone(), first, again: *place });
                return None;
            }
        };
    }
    Some(table)
}

fn add<'a>(
    parent: &mut Table<'a>,
    (key, place): (String, Span),
    table: Table<'a>,
    is_list: bool,
    header: &str,
    doubles: &mut Vec<Double>,
) {
    let span = table.span;
    let position = parent.position(&key);
    match position.and_then(|position| parent.entries.get_mut(position)) {
        None => {
            let kind = if is_list { Kind::Tables(vec![table]) } else { Kind::Table(Box::new(table)) };
            parent.entries.push((Cow::Owned(key), Entry { key: place, value: Value { span, kind } }));
        }
        Some((_, entry)) => {
            let double = Double { key: header.to_owned(), first: entry.key, again: place };
            match &mut entry.value.kind {
                Kind::Tables(tables) if is_list => tables.push(table),
                // `[a]` after `[a.b]`
                Kind::Table(implied) if implied.form == Form::Implied && !is_list => {
                    implied.span = span;
                    implied.form = Form::Header;
                    implied.broken = table.broken;
                    entry.value.span = span;
                    entry.key = place;
                    fill(implied, table, doubles);
                }
                Kind::Table(first) if !is_list && first.form == Form::Header => {
                    doubles.push(double);
                    first.again.get_or_insert_with(|| Box::new(table));
                }
                _ => doubles.push(double),
            }
        }
    }
}

fn fill<'a>(table: &mut Table<'a>, more: Table<'a>, doubles: &mut Vec<Double>) {
    for (key, entry) in more.entries {
        let position = table.position(&key);
        match position.and_then(|position| table.entries.get(position)) {
            None => table.entries.push((key, entry)),
            Some((_, first)) => {
                doubles.push(Double { key: key.into_owned(), first: first.key, again: entry.key });
            }
        }
    }
}

/// The key of this name that stands last before a place, in the innermost inline table around it if there is one.
fn first_of(table: &Table<'_>, key: &str, again: Span) -> Option<Span> {
    let mut last = table.get(key).map(|entry| entry.key).filter(|first| first.start < again.start);
    for (_, entry) in &table.entries {
        let Kind::Table(child) = &entry.value.kind else { continue };
        if child.form == Form::Inline && child.span.start < again.start && again.end <= child.span.end {
            return first_of(child, key, again);
        }
        if child.form == Form::Dotted
            && let Some(first) = first_of(child, key, again)
            && last.is_none_or(|last| last.start < first.start)
        {
            last = Some(first);
        }
    }
    last
}
