//! Two versions of a spec side by side.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};
use status_spec::name::normalized;
use status_spec::{Class, Code, Field, Spec, State, Value};

use super::{Change, Kind, Subject};
use crate::shown::{self, harmless};

/// Everything that changed: what concerns the registry, the fields and the classes first, then the codes by their numbers.
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

impl<'a> Comparison<'a> {
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
            (true, false) => self.push(Kind::HttpLost, &Subject::Registry, "no longer extends `http`"),
            (false, true) => self.push(Kind::HttpGained, &Subject::Registry, "extends `http` now"),
            _ => {}
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

    fn classes(&mut self) {
        if self.old.classes.is_empty() && !self.new.classes.is_empty() {
            let count = self.new.classes.len();
            let what = if count == 1 {
                "1 class is declared".to_owned()
            } else {
                format!("{count} classes are declared")
            };
            self.push(Kind::ClassesAdded, &Subject::Registry, what);
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
            let in_words = |ends: Option<(i128, i128)>| {
                ends.map_or_else(|| "no range".to_owned(), |(first, last)| format!("{first} to {last}"))
            };
            let what = format!("holds other numbers: {} is now {}", in_words(before), in_words(after));
            let json = |ends: Option<(i128, i128)>| {
                ends.map(|(first, last)| json!([shown::json_number(first), shown::json_number(last)]))
            };
            self.push_values(kind, subject, what, json(before), json(after));
        }
        let fallback = |class: &Class| class.fallback.as_ref().map(|number| number.value);
        let (before, after) = (fallback(old), fallback(new));
        if before != after {
            let (kind, what) = match (before, after) {
                (Some(before), Some(after)) => {
                    (Kind::FallbackChanged, format!("has another fallback: {before} is now {after}"))
                }
                (Some(before), None) => (Kind::FallbackChanged, format!("has lost its fallback {before}")),
                (None, after) => {
                    (Kind::FallbackAdded, format!("has the fallback {}", after.unwrap_or_default()))
                }
            };
            self.push_values(
                kind,
                subject,
                what,
                before.map(shown::json_number),
                after.map(shown::json_number),
            );
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
                (Some(before), Some(after)) if before != after => (
                    Kind::PredicateChanged,
                    format!("answers `{method}()` with {after}, and no longer with {before}"),
                ),
                (Some(_), None) => (Kind::PredicateRemoved, format!("has no `{method}()` any more")),
                (None, Some(_)) => (Kind::PredicateAdded, format!("has `{method}()` now")),
                _ => continue,
            };
            self.push_values(kind, subject, what, before.map(Json::Bool), after.map(Json::Bool));
        }
    }

    fn codes(&mut self) {
        let (old, new) = (by_number(self.old), by_number(self.new));
        let numbers: BTreeSet<i128> = old.keys().chain(new.keys()).copied().collect();
        for number in numbers {
            let subject = Subject::Code(number);
            match (old.get(&number), new.get(&number)) {
                (Some(old), None) => {
                    let heir = self
                        .new
                        .codes
                        .iter()
                        .find(|code| variants(code).contains(old.variant.value.as_str()));
                    let heir = heir.map(|code| {
                        format!("; the name `{}` is now that of {}", old.variant.value, code.number.value)
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
        // If the family had no classes, that it has some is said already.
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
                |code: &Code| shown::state_in_words(code.state).unwrap_or_else(|| "active".to_owned());
            let (before, after) = (in_words(old), in_words(new));
            let what = format!("is in another state: {before} is now {after}");
            self.push_values(kind, subject, what, Some(json!(before)), Some(json!(after)));
        }
        self.values(subject, old, new);
        self.text(subject, "description", old.description.as_deref(), new.description.as_deref());
        let references = |code: &Code| (!code.references.is_empty()).then(|| code.references.join("; "));
        self.text(subject, "reference", references(old).as_deref(), references(new).as_deref());
        self.text(subject, "registered text", old.registered.as_deref(), new.registered.as_deref());
    }

    /// The reason, the variant, the aliases and the former names. One cause is one change.
    fn names(&mut self, subject: &Subject, old: &'a Code, new: &'a Code) {
        let (before, after) = (names(old), names(new));
        let kept = variants(new);
        let mut is_reported = false;
        if old.reason != new.reason {
            let is_kept = after.contains_key(&normalized(&old.reason));
            let (kind, what) = if is_kept {
                (Kind::ReasonChanged, format!("has another reason: `{}` is now `{}`", old.reason, new.reason))
            } else {
                is_reported = true;
                let what = format!("means something else: `{}` is now `{}`", old.reason, new.reason);
                (Kind::NumberReused, what)
            };
            self.push_values(kind, subject, what, Some(json!(old.reason)), Some(json!(new.reason)));
        }
        // What follows from a reason that is gone is gone with it.
        let follows = status_spec::name::variant(&old.reason).as_ref() == Some(&old.variant.value);
        let is_kept = kept.contains(old.variant.value.as_str());
        let is_said = is_reported && follows;
        if !is_kept && !is_said {
            let what = format!("has another variant: `{}` is now `{}`", old.variant.value, new.variant.value);
            let (before, after) = (json!(old.variant.value), json!(new.variant.value));
            self.push_values(Kind::VariantRenamed, subject, what, Some(before), Some(after));
        }
        for name in old.aliases.iter().chain(&old.former) {
            if !kept.contains(name.variant.as_str()) {
                let text = &name.text.value;
                self.push_values(
                    Kind::NameRemoved,
                    subject,
                    format!("lost the name `{text}`"),
                    Some(json!(text)),
                    None,
                );
            }
        }
        for (name, (place, text)) in &after {
            match before.get(name) {
                None if *place != Place::Reason => {
                    let what = format!("has a further name: `{text}`");
                    self.push_values(Kind::NameAdded, subject, what, None, Some(json!(text)));
                }
                // That the reason took the place of another is said above.
                Some((earlier, _))
                    if earlier != place && *place != Place::Reason && *earlier != Place::Reason =>
                {
                    let what =
                        format!("has `{text}` {} and no longer {}", place.in_words(), earlier.in_words());
                    self.push_values(
                        Kind::NameDeprecated,
                        subject,
                        what,
                        Some(json!(earlier.key())),
                        Some(json!(place.key())),
                    );
                }
                _ => {}
            }
        }
    }

    fn values(&mut self, subject: &Subject, old: &Code, new: &Code) {
        for (position, field) in self.old.fields.iter().enumerate() {
            let later = self.new.fields.iter().position(|other| other.key.value == field.key.value);
            // A field that is gone, or of another type, is a change of its own.
            let Some(later) = later.filter(|later| self.new.fields[*later].kind == field.kind) else {
                continue;
            };
            let value = |code: &Code, position| {
                shown::json_value(field, code.values.get(position).and_then(Option::as_ref))
            };
            let (before, after) = (value(old, position), value(new, later));
            if before == after {
                continue;
            }
            let key = &field.key.value;
            let (kind, what) = if before.is_null() {
                (Kind::ValueAdded, format!("has a value in `{key}` now: {after}"))
            } else if after.is_null() {
                (Kind::ValueChanged, format!("has no value in `{key}` any more: it was {before}"))
            } else {
                (Kind::ValueChanged, format!("has another value in `{key}`: {before} is now {after}"))
            };
            self.push_values(kind, subject, harmless(&what), Some(before), Some(after));
        }
    }

    fn text(&mut self, subject: &Subject, noun: &str, old: Option<&str>, new: Option<&str>) {
        if old == new {
            return;
        }
        let what = match (old, new) {
            (None, _) => format!("has a {noun} now"),
            (_, None) => format!("has no {noun} any more"),
            _ => format!("has another {noun}"),
        };
        let json = |text: Option<&str>| text.map(|text| json!(text));
        self.push_values(Kind::TextChanged, subject, what, json(old), json(new));
    }
}

/// Where a name of a code stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Reason,
    Alias,
    Former,
}

impl Place {
    const fn key(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Alias => "aliases",
            Self::Former => "former",
        }
    }

    const fn in_words(self) -> &'static str {
        match self {
            Self::Reason => "as its reason",
            Self::Alias => "as an alias",
            Self::Former => "as a former name",
        }
    }
}

/// The names of a code: two are the same when their letters and digits are.
fn names(code: &Code) -> BTreeMap<String, (Place, &str)> {
    let mut names = BTreeMap::new();
    for (place, list) in [(Place::Former, &code.former), (Place::Alias, &code.aliases)] {
        for name in list {
            names.insert(normalized(&name.text.value), (place, name.text.value.as_str()));
        }
    }
    names.insert(normalized(&code.reason), (Place::Reason, code.reason.as_str()));
    names
}

/// What a program can write for a code: the variant, and the constants.
fn variants(code: &Code) -> BTreeSet<&str> {
    let others = code.former.iter().chain(&code.aliases).map(|name| name.variant.as_str());
    others.chain([code.variant.value.as_str()]).collect()
}

/// Whether the classes have a method for a field: one of them sets it, and none of the codes deviates.
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

fn field_type(field: &Field) -> String {
    match &field.kind {
        status_spec::FieldType::Code { of } => format!("code of {of}"),
        kind => shown::field_type(kind).to_owned(),
    }
}

fn quoted_or_none(key: Option<&str>) -> String {
    key.map_or_else(|| "none".to_owned(), |key| format!("`{key}`"))
}

fn field_key(field: &Field) -> &str {
    &field.key.value
}

fn class_key(class: &Class) -> &str {
    &class.key.value
}

fn by_key<T>(items: &[T], key: fn(&T) -> &str) -> BTreeMap<&str, &T> {
    items.iter().map(|item| (key(item), item)).collect()
}

fn by_number(spec: &Spec) -> BTreeMap<i128, &Code> {
    spec.codes.iter().map(|code| (code.number.value, code)).collect()
}

fn keys<'a, T>(old: &BTreeMap<&'a str, T>, new: &BTreeMap<&'a str, T>) -> BTreeSet<&'a str> {
    old.keys().chain(new.keys()).copied().collect()
}
