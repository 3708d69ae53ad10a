//! Limits on the size of a family. Generated code grows with it, and tables grow with the product of codes
//! and fields.

use super::family::Family;
use crate::diagnostic::{Diagnostic, Errors};
use crate::limits::{MAX_CLASSES, MAX_CODES, MAX_FIELDS};
use crate::taint::ItemKind;
use crate::{Rule, Span};

/// Removes the fields beyond the limit.
pub(super) fn limit_fields(family: &mut Family, errors: &mut Errors) {
    if let Some(first) = family.fields.at(MAX_FIELDS) {
        let place = family.scope.place(first.item.key.span, first.via);
        errors.push(too_many(Rule::TooManyFields, place, "fields", MAX_FIELDS));
        family.fields.truncate(MAX_FIELDS);
        family.taint.kind(ItemKind::Field);
    }
}

/// Removes the classes beyond the limit.
pub(super) fn limit_classes(family: &mut Family, errors: &mut Errors) {
    if let Some(first) = family.classes.at(MAX_CLASSES) {
        let place = family.scope.place(first.item.class.key.span, first.via);
        errors.push(too_many(Rule::TooManyClasses, place, "classes", MAX_CLASSES));
        family.classes.truncate(MAX_CLASSES);
        family.taint.kind(ItemKind::Class);
    }
}

/// Removes the largest codes beyond the limit.
pub(super) fn limit_codes(family: &mut Family, errors: &mut Errors) {
    let numbers = family.codes.numbers();
    let Some(beyond) = numbers.get(MAX_CODES..) else { return };
    let Some(first) = beyond.first().and_then(|number| family.codes.get(*number)) else { return };
    let place = family.scope.place(first.item.code.number.span, first.via);
    errors.push(too_many(Rule::TooManyCodes, place, "codes", MAX_CODES));
    for number in beyond {
        family.codes.remove(*number);
    }
    family.taint.kind(ItemKind::Code);
}

fn too_many(rule: Rule, place: Span, what: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(rule, place, format!("too many {what} in one spec"))
        .label(format!("the limit is {limit}"))
}
