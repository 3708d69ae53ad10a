//! The classes that a file declares or changes.

use std::rc::Rc;

use super::collections::Slot;
use super::family::{ClassEntry, Family, Values};
use super::number::{Reader, toml_value};
use super::overrides::{self, Relation, relation};
use super::registries::Registries;
use super::{limits, value};
use crate::diagnostic::{Diagnostic, Errors};
use crate::document::{Declaration, Subject};
use crate::taint::{Item, ItemKind};
use crate::toml::tree::Entry;
use crate::{Class, Rule, Span, Spanned, Value, keys, name};

/// The values of a class, which are set after all classes are declared.
pub(super) struct Unset {
    key: String,
    /// `true` if the class is declared or changed. The values of a duplicate declaration are only checked.
    is_kept: bool,
    is_broken: bool,
    rest: Vec<(String, Entry<'static>)>,
}

/// Declares the classes, without the values of fields.
pub(super) fn declare(
    classes: Vec<Declaration>,
    reader: &Reader<'_>,
    family: &mut Family,
    errors: &mut Errors,
) -> Vec<Unset> {
    let mut unset = Vec::with_capacity(classes.len());
    for class in classes {
        let key = class.key.value.clone();
        let item = Item::Class(key.clone());
        overrides::taint(&class, &item, keys::Table::Class, family);
        // Any code may be in a class with an unknown range.
        if family.taint.has_key(&item, "range") {
            family.taint.kind(ItemKind::Class);
        }
        let given = errors.quietly(class.is_broken, |errors| Given::read(&class, reader, family, errors));
        let layers = family.classes.get(&key).map(|existing| existing.item.layers.clone());
        let subject = (Subject::Class(&key), &item);
        let is_kept = match relation(&class, subject, layers.as_deref(), family, errors) {
            Relation::Repeats => {
                // Its codes may be in the other one.
                family.taint.kind(ItemKind::Class);
                false
            }
            Relation::Changes => {
                change(&class, given, family, errors);
                true
            }
            Relation::New { .. } => {
                family.classes.push(Slot::own(new(&class, given), class.header));
                true
            }
        };
        unset.push(Unset { key, is_kept, is_broken: class.is_broken, rest: class.rest });
    }
    limits::limit_classes(family, errors);
    unset
}

/// Sets the values of fields.
pub(super) fn set_values(
    unset: Vec<Unset>,
    family: &mut Family,
    registries: &mut Registries,
    errors: &mut Errors,
) {
    for Unset { key, is_kept, is_broken, rest } in unset {
        let place_of_error = rest.iter().find(|(key, _)| key == "error").map(|(_, entry)| entry.key);
        let existing = family.classes.get(&key).map(|class| class.item.values.clone());
        let mut values = existing.unwrap_or_default();
        let before = values.clone();
        errors.quietly(is_broken, |errors| {
            let owner = value::Owner { subject: Subject::Class(&key), table: keys::Table::Class };
            value::set(&mut values, &rest, owner, family, registries, errors);
        });
        keep_error(&mut values, &before, &key, place_of_error, family, errors);
        if let Some(class) = family.classes.get_mut(&key).filter(|_| is_kept) {
            Rc::make_mut(&mut class.item).values = values;
        }
    }
}

/// The keys of a class whose values depend on the notation.
struct Given {
    range: Option<Spanned<(i128, i128)>>,
    ends: Option<[Span; 2]>,
    fallback: Option<Spanned<i128>>,
}

impl Given {
    fn read(class: &Declaration, reader: &Reader<'_>, family: &mut Family, errors: &mut Errors) -> Self {
        let fallback = class.keys.code("fallback").and_then(|literal| {
            let number = reader.value("fallback", &literal, errors)?;
            Some(Spanned { value: number, span: literal.span })
        });
        let mut given = Self { range: None, ends: None, fallback };
        if let Some(Spanned { value: ends, span }) = class.keys.range("range") {
            match range(ends, span, reader, errors) {
                Some(range) => {
                    given.range = Some(Spanned { value: range, span });
                    given.ends = Some([ends[0].span, ends[1].span]);
                }
                None => family.taint.kind(ItemKind::Class),
            }
        }
        given
    }
}

fn range(
    [first, last]: &[Spanned<crate::document::Literal>; 2],
    span: Span,
    reader: &Reader<'_>,
    errors: &mut Errors,
) -> Option<(i128, i128)> {
    let (first, last) = (reader.value("range", first, errors), reader.value("range", last, errors));
    let (first, last) = (first?, last?);
    if first > last {
        let notation = reader.notation;
        errors.push(
            Diagnostic::new(Rule::BadRange, span, "this range ends before it starts")
                .label(format!("{} is greater than {}", notation.write(first), notation.write(last)))
                .help(format!("write `[{}, {}]`", toml_value(notation, last), toml_value(notation, first))),
        );
        return None;
    }
    Some((first, last))
}

fn new(class: &Declaration, given: Given) -> ClassEntry {
    let key = &class.key.value;
    let text = |key| class.keys.text(key).map(|text| text.value);
    ClassEntry {
        class: Class {
            key: class.key.clone(),
            variant: name::upper_camel_case(key),
            title: text("title").unwrap_or_else(|| name::title_case(key)),
            description: text("description"),
            range: given.range,
            fallback: given.fallback,
            values: Vec::new(),
        },
        layers: vec![class.key.span],
        ends: given.ends,
        values: Vec::new(),
    }
}

fn change(declaration: &Declaration, given: Given, family: &mut Family, errors: &mut Errors) {
    let Family { classes, scope, .. } = family;
    let Some(slot) = classes.get_mut(&declaration.key.value) else { return };
    slot.header = Some(declaration.header);
    let is_of_http = slot.item.layers.first().is_some_and(|first| Some(first.file) == scope.http);
    let entry = Rc::make_mut(&mut slot.item);
    entry.layers.push(declaration.key.span);
    if let Some(title) = declaration.keys.text("title") {
        entry.class.title = title.value;
    }
    if let Some(description) = declaration.keys.text("description") {
        entry.class.description = Some(description.value);
    }
    if given.fallback.is_some() {
        entry.class.fallback = given.fallback;
    }
    let Some(range) = given.range else { return };
    match &entry.class.range {
        Some(inherited) if is_of_http && inherited.value != range.value => {
            let title = "the range of an HTTP class cannot be changed";
            errors.push(
                Diagnostic::new(Rule::HttpClass, range.span, title)
                    .label("this changes an inherited range")
                    .also(inherited.span, "declared here")
                    .help("remove it"),
            );
        }
        _ => {
            entry.class.range = Some(range);
            entry.ends = given.ends;
        }
    }
}

/// Reports a changed `error` of an inherited class of `http`, and restores it.
fn keep_error(
    values: &mut Values,
    before: &Values,
    key: &str,
    place: Option<Span>,
    family: &Family,
    errors: &mut Errors,
) {
    let (Some(class), Some(error)) = (family.classes.get(key), family.fields.get("error")) else { return };
    let is_of_http = |span: &Span| Some(span.file) == family.scope.http && !family.scope.is_here(*span);
    let field = error.item.key.span;
    if !class.item.layers.first().is_some_and(is_of_http) || Some(field.file) != family.scope.http {
        return;
    }
    let is_error =
        |values: &Values| values.iter().any(|(place, value)| *place == field && *value == Value::Bool(true));
    let (was, is) = (is_error(before), is_error(values));
    let Some(place) = place.filter(|_| was != is) else { return };
    errors.push(
        Diagnostic::new(Rule::HttpClass, place, "`error` of an HTTP class cannot be changed")
            .label(format!("class `{key}` is {} class of errors", if was { "a" } else { "not a" }))
            .help("remove it"),
    );
    let inherited = before.iter().find(|(place, _)| *place == field);
    value::replace(values, field, inherited.map(|(_, value)| value.clone()));
}
