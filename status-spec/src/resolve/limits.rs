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
        let beyond: Vec<_> = (MAX_FIELDS..family.fields.len()).collect();
        family.fields.remove(&beyond);
        family.taint.kind(ItemKind::Field);
    }
}

/// Removes the classes beyond the limit.
pub(super) fn limit_classes(family: &mut Family, errors: &mut Errors) {
    if let Some(first) = family.classes.at(MAX_CLASSES) {
        let place = family.scope.place(first.item.class.key.span, first.via);
        errors.push(too_many(Rule::TooManyClasses, place, "classes", MAX_CLASSES));
        let beyond: Vec<_> = (MAX_CLASSES..family.classes.len()).collect();
        family.classes.remove(&beyond);
        family.taint.kind(ItemKind::Class);
    }
}

/// Removes the largest codes beyond the limit.
pub(super) fn limit_codes(family: &mut Family, errors: &mut Errors) {
    let mut beyond = family.codes.iter().skip(MAX_CODES);
    let Some((number, first)) = beyond.next() else { return };
    let place = family.scope.place(first.item.code.number.span, first.via);
    let numbers: Vec<_> = core::iter::once(number).chain(beyond.map(|(number, _)| number)).collect();
    errors.push(too_many(Rule::TooManyCodes, place, "codes", MAX_CODES));
    for number in numbers {
        family.codes.remove(number);
    }
    family.taint.kind(ItemKind::Code);
}

fn too_many(rule: Rule, place: Span, what: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(rule, place, format!("too many {what} in one spec"))
        .label(format!("the limit is {limit}"))
}
