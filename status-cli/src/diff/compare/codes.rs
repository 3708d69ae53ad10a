//! The changes of codes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use status_spec::{Code, Spec, State};

use super::names::variants;
use super::{Comparison, Kind, Subject};
use crate::display::{self, harmless};

impl<'a> Comparison<'a> {
    pub(super) fn codes(&mut self) {
        let (old, new) = (by_number(self.old), by_number(self.new));
        let numbers: BTreeSet<i128> = old.keys().chain(new.keys()).copied().collect();
        for number in numbers {
            let notation = if new.contains_key(&number) { &self.new.notation } else { &self.old.notation };
            let subject = Subject::Code(notation.clone(), number);
            match (old.get(&number), new.get(&number)) {
                (Some(old), None) => {
                    let heir = self
                        .new
                        .codes
                        .iter()
                        .find(|code| variants(code).contains(old.variant.value.as_str()));
                    let heir = heir.map(|code| {
                        let number = self.new.notation.write(code.number.value);
                        format!("; `{}` is now the name of {number}", old.variant.value)
                    });
                    let what = format!("is removed: `{}`{}", old.reason, heir.unwrap_or_default());
                    self.push_values(Kind::CodeRemoved, &subject, what, Some(json!(old.reason)), None);
                }
                (None, Some(new)) => {
                    let what = format!("is added: `{}`", new.reason);
                    self.push_values(Kind::CodeAdded, &subject, what, None, Some(json!(new.reason)));
                }
                (Some(old), Some(new)) => self.code(&subject, old, new),
                (None, None) => {}
            }
        }
    }

    fn code(&mut self, subject: &Subject, old: &'a Code, new: &'a Code) {
        self.names(subject, old, new);
        let key = |spec: &'a Spec, code: &Code| {
            code.class.and_then(|class| spec.classes.get(class)).map(|class| class.key.value.as_str())
        };
        // New classes are one change, not one per code.
        let (before, after) = (key(self.old, old), key(self.new, new));
        if let Some(before) = before
            && Some(before) != after
        {
            let what = format!("is in another class: `{before}` is now {}", quoted_or_none(after));
            self.push_values(
                Kind::ClassChanged,
                subject,
                what,
                Some(json!(before)),
                after.map(|key| json!(key)),
            );
        }
        if old.state != new.state {
            let kind = if new.state == State::Unused { Kind::CodeWithdrawn } else { Kind::StateChanged };
            let in_words =
                |code: &Code| display::state_in_words(code.state).unwrap_or_else(|| "active".to_owned());
            let (before, after) = (in_words(old), in_words(new));
            let what = format!("has another state: {before} is now {after}");
            self.push_values(kind, subject, what, Some(json!(before)), Some(json!(after)));
        }
        self.values(subject, old, new);
        self.text(subject, "description", old.description.as_deref(), new.description.as_deref());
        let references = |code: &Code| (!code.references.is_empty()).then(|| code.references.join("; "));
        self.text(subject, "reference", references(old).as_deref(), references(new).as_deref());
        self.text(subject, "registered text", old.registered.as_deref(), new.registered.as_deref());
    }

    fn values(&mut self, subject: &Subject, old: &Code, new: &Code) {
        for (position, field) in self.old.fields.iter().enumerate() {
            let later = self.new.fields.iter().position(|other| other.key.value == field.key.value);
            // A removed field, or another type, is reported separately.
            let Some(later) = later.filter(|later| self.new.fields[*later].kind == field.kind) else {
                continue;
            };
            let value = |code: &Code, position| {
                display::json_value(field, code.values.get(position).and_then(Option::as_ref))
            };
            let (before, after) = (value(old, position), value(new, later));
            if before == after {
                continue;
            }
            let key = &field.key.value;
            let (kind, what) = if before.is_null() {
                (Kind::ValueAdded, format!("has a value in `{key}` now: {after}"))
            } else if after.is_null() {
                (Kind::ValueChanged, format!("no longer has a value in `{key}`: it was {before}"))
            } else {
                (Kind::ValueChanged, format!("has another value in `{key}`: {before} is now {after}"))
            };
            self.push_values(kind, subject, harmless(&what), Some(before), Some(after));
        }
    }
}

fn quoted_or_none(key: Option<&str>) -> String {
    key.map_or_else(|| "none".to_owned(), |key| format!("`{key}`"))
}

fn by_number(spec: &Spec) -> BTreeMap<i128, &Code> {
    spec.codes.iter().map(|code| (code.number.value, code)).collect()
}
