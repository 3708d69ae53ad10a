//! The comparison of two versions of a spec.

mod classes;
mod codes;
mod names;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};
use status_spec::{Field, FieldType, Notation, Spec};

use super::{Change, Kind, Subject};
use crate::display;

/// Lists the changes: first of the spec, the fields and the classes, then of the codes by number.
pub(super) fn compare(old: &Spec, new: &Spec) -> Vec<Change> {
    let mut comparison = Comparison { old, new, changes: Vec::new() };
    comparison.registry();
    comparison.fields();
    comparison.classes();
    comparison.codes();
    comparison.changes
}

struct Comparison<'a> {
    old: &'a Spec,
    new: &'a Spec,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn push(&mut self, kind: Kind, subject: &Subject, what: impl Into<String>) {
        self.push_values(kind, subject, what, None, None);
    }

    fn push_values(
        &mut self,
        kind: Kind,
        subject: &Subject,
        what: impl Into<String>,
        old: Option<Json>,
        new: Option<Json>,
    ) {
        self.changes.push(Change { kind, subject: subject.clone(), what: what.into(), old, new });
    }

    fn registry(&mut self) {
        match (self.old.extends_http, self.new.extends_http) {
            (true, false) => self.push(Kind::HttpLost, &Subject::Family, "no longer extends `http`"),
            (false, true) => self.push(Kind::HttpGained, &Subject::Family, "extends `http` now"),
            _ => {}
        }
        let (before, after) = (&self.old.notation, &self.new.notation);
        if before != after {
            let (before, after) = (notation(before), notation(after));
            let what = format!("has another notation: {before} is now {after}");
            let (before, after) = (Some(json!(before)), Some(json!(after)));
            self.push_values(Kind::NotationChanged, &Subject::Family, what, before, after);
        }
    }

    fn fields(&mut self) {
        let (old, new) = (by_key(&self.old.fields, field_key), by_key(&self.new.fields, field_key));
        for key in keys(&old, &new) {
            let subject = Subject::Field(key.to_owned());
            match (old.get(key), new.get(key)) {
                (Some(_), None) => self.push(Kind::FieldRemoved, &subject, "is removed"),
                (None, Some(_)) => self.push(Kind::FieldAdded, &subject, "is added"),
                (Some(old), Some(new)) => {
                    if old.kind != new.kind {
                        let (before, after) = (field_type(old), field_type(new));
                        let what = format!("has another type: `{before}` is now `{after}`");
                        self.push_values(
                            Kind::FieldTypeChanged,
                            &subject,
                            what,
                            Some(json!(before)),
                            Some(json!(after)),
                        );
                    }
                    self.text(
                        &subject,
                        "description",
                        old.description.as_deref(),
                        new.description.as_deref(),
                    );
                }
                (None, None) => {}
            }
        }
    }

    fn text(&mut self, subject: &Subject, noun: &str, old: Option<&str>, new: Option<&str>) {
        if old == new {
            return;
        }
        let what = match (old, new) {
            (None, _) => format!("has a {noun} now"),
            (_, None) => format!("no longer has a {noun}"),
            _ => format!("has another {noun}"),
        };
        let json = |text: Option<&str>| text.map(|text| json!(text));
        self.push_values(Kind::TextChanged, subject, what, json(old), json(new));
    }
}

/// A notation in words, with its parameters.
fn notation(notation: &Notation) -> String {
    match notation {
        Notation::Alphanumeric { width } => format!("alphanumeric of {width} characters"),
        Notation::Dotted { parts, pad } => {
            let padded = if *pad { ", padded" } else { "" };
            format!("dotted with parts {parts:?}{padded}")
        }
        notation => notation.name().to_owned(),
    }
}

fn field_type(field: &Field) -> String {
    match &field.kind {
        FieldType::Code { of } => format!("code of {of}"),
        kind => display::field_type(kind).to_owned(),
    }
}

fn field_key(field: &Field) -> &str {
    &field.key.value
}

fn by_key<T>(items: &[T], key: fn(&T) -> &str) -> BTreeMap<&str, &T> {
    items.iter().map(|item| (key(item), item)).collect()
}

fn keys<'a, T>(old: &BTreeMap<&'a str, T>, new: &BTreeMap<&'a str, T>) -> BTreeSet<&'a str> {
    old.keys().chain(new.keys()).copied().collect()
}
