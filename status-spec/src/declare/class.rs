//! The classes that a file declares or changes.

use std::rc::Rc;

use super::value::{self, Registries};
use super::{Claim, Relation, relation};
use crate::diagnostic::{Diagnostic, Findings};
use crate::draft::{ClassDraft, Given, Subject};
use crate::family::{ClassEntry, Family, Slot, Values};
use crate::site::Site;
use crate::toml::tree::Entry;
use crate::{Rule, Span, Spanned, Value, name};

/// The keys of a class that are no class's own, for when the fields are known.
pub(crate) struct Unread {
    key: Spanned<String>,
    /// `None` for what is repeated in error: its keys are judged, and then forgotten.
    is_kept: bool,
    is_broken: bool,
    rest: Vec<(String, Entry<'static>)>,
}

/// Declares the classes, all but the values of their fields.
pub(crate) fn declare(classes: Vec<ClassDraft>, family: &mut Family, site: &mut Site<'_>) -> Vec<Unread> {
    let mut unread = Vec::with_capacity(classes.len());
    for class in classes {
        let key = class.key.clone();
        let layers = family.classes.get(&key.value).map(|there| there.item.layers.clone());
        let misspelt = value::misspelt(&class.rest, ClassDraft::KEYS, family);
        // Its range may be what is misspelt, and then any code may be in it.
        family.doubt.classes.everything |= misspelt.contains(&"range");
        let claim = Claim {
            subject: Subject::Class(&key.value),
            key: key.span,
            overrides: &class.overrides,
            place_of_override: class.place_of_override,
            is_in_doubt: class.is_broken || misspelt.contains(&"override"),
            is_base_in_doubt: family.doubt.classes.contains(&key.value),
        };
        let is_kept = match relation(&claim, layers.as_deref(), site) {
            Relation::Repeats => false,
            Relation::Changes => {
                if let Some(there) = family.classes.get_mut(&key.value) {
                    change(there, &class, site);
                }
                true
            }
            Relation::New { .. } => {
                family.classes.push(Slot::own(new(&class), class.header));
                true
            }
        };
        unread.push(Unread { key, is_kept, is_broken: class.is_broken, rest: class.rest });
    }
    unread
}

/// Sets the values of fields.
pub(crate) fn values(
    unread: Vec<Unread>,
    family: &mut Family,
    registries: &mut Registries,
    site: &mut Site<'_>,
) {
    for Unread { key, is_kept, is_broken, rest } in unread {
        let place_of_error = rest.iter().find(|(key, _)| key == "error").map(|(_, entry)| entry.key);
        let mut values =
            family.classes.get(&key.value).map(|class| class.item.values.clone()).unwrap_or_default();
        let before = values.clone();
        let mut unheard = Findings::default();
        let findings = if is_broken { &mut unheard } else { &mut *site.findings };
        value::set(
            &mut values,
            rest,
            ClassDraft::KEYS,
            &Subject::Class(&key.value),
            family,
            registries,
            findings,
        );
        keep_error(&mut values, &before, &key.value, place_of_error, family, site);
        if let Some(class) = family.classes.get_mut(&key.value).filter(|_| is_kept) {
            Rc::make_mut(&mut class.item).values = values;
        }
    }
}

fn new(class: &ClassDraft) -> ClassEntry {
    ClassEntry {
        key: class.key.clone(),
        layers: vec![class.key.span],
        title: class.title.good().map(|title| title.value.clone()),
        description: class.description.good().map(|description| description.value.clone()),
        range: class.range.good().cloned(),
        overlaps: false,
        fallback: class.fallback.good().cloned(),
        values: Vec::new(),
    }
}

fn change(there: &mut Slot<ClassEntry>, class: &ClassDraft, site: &mut Site<'_>) {
    there.header = Some(class.header);
    let is_of_http = is_of_http(&there.item, site);
    let entry = Rc::make_mut(&mut there.item);
    entry.layers.push(class.key.span);
    if let Given::Good(title) = &class.title {
        entry.title = Some(title.value.clone());
    }
    if let Given::Good(description) = &class.description {
        entry.description = Some(description.value.clone());
    }
    if let Given::Good(fallback) = &class.fallback {
        entry.fallback = Some(fallback.clone());
    }
    if let Given::Good(range) = &class.range {
        match &entry.range {
            Some(inherited) if is_of_http && inherited.value != range.value => {
                site.findings.push(
                    Diagnostic::new(
                        Rule::HttpClass,
                        range.span,
                        "a family that extends `http` keeps the ranges of its classes",
                    )
                    .label("this changes an inherited range")
                    .also(inherited.span, "declared here")
                    .help("remove it"),
                );
            }
            _ => entry.range = Some(range.clone()),
        }
    }
}

/// Whether a class is inherited from the shipped registry `http`.
fn is_of_http(class: &ClassEntry, site: &Site<'_>) -> bool {
    class.layers.first().is_some_and(|first| Some(first.file) == site.http && !site.is_here(*first))
}

/// Puts `error` of an inherited class of `http` back, and says so.
fn keep_error(
    values: &mut Values,
    before: &Values,
    key: &str,
    place: Option<Span>,
    family: &Family,
    site: &mut Site<'_>,
) {
    let (Some(class), Some(error)) = (family.classes.get(key), family.fields.get("error")) else { return };
    if !is_of_http(&class.item, site) || Some(error.item.key.span.file) != site.http {
        return;
    }
    let field = error.item.key.span;
    let is_error =
        |values: &Values| values.iter().any(|(place, value)| *place == field && *value == Value::Bool(true));
    let (was, is) = (is_error(before), is_error(values));
    let Some(place) = place.filter(|_| was != is) else { return };
    site.findings.push(
        Diagnostic::new(Rule::HttpClass, place, "a family that extends `http` keeps `error` of its classes")
            .label(format!("class `{key}` is {} class of errors", if was { "a" } else { "no" }))
            .help("remove it"),
    );
    let inherited = before.iter().find(|(place, _)| *place == field);
    value::replace(values, field, inherited.map(|(_, value)| value.clone()));
}

impl ClassEntry {
    /// The variant of the class.
    pub(crate) fn variant(&self) -> String {
        name::upper_camel_case(&self.key.value)
    }
}
