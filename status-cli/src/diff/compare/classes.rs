//! The changes of classes.

use serde_json::{Value as Json, json};
use status_spec::{Class, Notation, Spec, Value};

use super::{Comparison, Kind, Subject, by_key, keys};
use crate::notation::json_code;

impl Comparison<'_> {
    pub(super) fn classes(&mut self) {
        if self.old.classes.is_empty() && !self.new.classes.is_empty() {
            let count = self.new.classes.len();
            let what =
                if count == 1 { "has 1 class now".to_owned() } else { format!("has {count} classes now") };
            self.push(Kind::ClassesAdded, &Subject::Family, what);
            return;
        }
        let (old, new) = (by_key(&self.old.classes, class_key), by_key(&self.new.classes, class_key));
        for key in keys(&old, &new) {
            let subject = Subject::Class(key.to_owned());
            match (old.get(key), new.get(key)) {
                (Some(_), None) => self.push(Kind::ClassRemoved, &subject, "is removed"),
                (None, Some(_)) => self.push(Kind::ClassAdded, &subject, "is added"),
                (Some(old), Some(new)) => self.class(&subject, old, new),
                (None, None) => {}
            }
        }
    }

    fn class(&mut self, subject: &Subject, old: &Class, new: &Class) {
        let ends = |class: &Class| class.range.as_ref().map(|range| range.value);
        let (before, after) = (ends(old), ends(new));
        if before != after {
            let is_wider = match (before, after) {
                (None, _) => true,
                (Some((first, last)), Some((new_first, new_last))) => new_first <= first && last <= new_last,
                (Some(_), None) => false,
            };
            let kind = if is_wider { Kind::RangeWidened } else { Kind::RangeChanged };
            let in_words = |notation: &Notation, ends: Option<(i128, i128)>| {
                let range = |(first, last)| format!("{} to {}", notation.write(first), notation.write(last));
                ends.map_or_else(|| "no range".to_owned(), range)
            };
            let (earlier, later) = (&self.old.notation, &self.new.notation);
            let what =
                format!("has another range: {} is now {}", in_words(earlier, before), in_words(later, after));
            let json = |notation: &Notation, ends: Option<(i128, i128)>| {
                ends.map(|(first, last)| json!([json_code(notation, first), json_code(notation, last)]))
            };
            let (before, after) = (json(earlier, before), json(later, after));
            self.push_values(kind, subject, what, before, after);
        }
        let fallback = |class: &Class| class.fallback.as_ref().map(|number| number.value);
        let (before, after) = (fallback(old), fallback(new));
        if before != after {
            let (earlier, later) = (&self.old.notation, &self.new.notation);
            let (kind, what) = match (before, after) {
                (Some(before), Some(after)) => {
                    let (before, after) = (earlier.write(before), later.write(after));
                    (Kind::FallbackChanged, format!("has another fallback: {before} is now {after}"))
                }
                (Some(before), None) => {
                    (Kind::FallbackChanged, format!("lost its fallback {}", earlier.write(before)))
                }
                (None, after) => (
                    Kind::FallbackAdded,
                    format!("has the fallback {}", later.write(after.unwrap_or_default())),
                ),
            };
            let before = before.map(|number| json_code(earlier, number));
            let after = after.map(|number| json_code(later, number));
            self.push_values(kind, subject, what, before, after);
        }
        self.predicates(subject, old, new);
        self.text(subject, "title", Some(&old.title), Some(&new.title));
        self.text(subject, "description", old.description.as_deref(), new.description.as_deref());
    }

    /// The methods such as `is_error()` of a class.
    fn predicates(&mut self, subject: &Subject, old: &Class, new: &Class) {
        for (position, field) in self.old.fields.iter().enumerate() {
            let Some(later) = self.new.fields.iter().position(|other| other.key.value == field.key.value)
            else {
                continue;
            };
            let before = predicate(self.old, position).then(|| holds(old, position));
            let after = predicate(self.new, later).then(|| holds(new, later));
            let method = &field.method;
            let (kind, what) = match (before, after) {
                (Some(before), Some(after)) if before != after => {
                    (Kind::PredicateChanged, format!("returns {after} from `{method}()`, no longer {before}"))
                }
                (Some(_), None) => (Kind::PredicateRemoved, format!("no longer has `{method}()`")),
                (None, Some(_)) => (Kind::PredicateAdded, format!("has `{method}()` now")),
                _ => continue,
            };
            self.push_values(kind, subject, what, before.map(Json::Bool), after.map(Json::Bool));
        }
    }
}

/// Returns `true` if the classes have a method for a field: one of them sets it, and no code differs from its class.
fn predicate(spec: &Spec, position: usize) -> bool {
    spec.classes.iter().any(|class| matches!(class.values.get(position), Some(Some(Value::Bool(_)))))
        && spec.codes.iter().all(|code| {
            let own = matches!(code.values.get(position), Some(Some(Value::Bool(true))));
            code.class
                .and_then(|class| spec.classes.get(class))
                .is_none_or(|class| holds(class, position) == own)
        })
}

fn holds(class: &Class, position: usize) -> bool {
    matches!(class.values.get(position), Some(Some(Value::Bool(true))))
}

fn class_key(class: &Class) -> &str {
    &class.key.value
}
