//! How much a spec may hold. What is generated grows with it, and a table of values with the product of codes and fields.

use crate::diagnostic::Diagnostic;
use crate::family::Family;
use crate::site::Site;
use crate::{Rule, Span};

/// The greatest number of codes.
pub(crate) const MOST_CODES: usize = 1 << 16;
const MOST_CLASSES: usize = 1 << 10;
const MOST_FIELDS: usize = 128;

/// Leaves out the fields that are too many.
pub(crate) fn fields(family: &mut Family, site: &mut Site<'_>) {
    if let Some(first) = family.fields.at(MOST_FIELDS) {
        let place = site.place(first.item.key.span, first.via);
        report(Rule::TooManyFields, place, "fields", MOST_FIELDS, site);
        let beyond: Vec<_> = (MOST_FIELDS..family.fields.iter().len()).collect();
        family.fields.remove(&beyond);
        family.doubt.fields.everything = true;
    }
}

/// Leaves out the classes that are too many.
pub(crate) fn classes(family: &mut Family, site: &mut Site<'_>) {
    if let Some(first) = family.classes.at(MOST_CLASSES) {
        let place = site.place(first.item.key.span, first.via);
        report(Rule::TooManyClasses, place, "classes", MOST_CLASSES, site);
        let beyond: Vec<_> = (MOST_CLASSES..family.classes.iter().len()).collect();
        family.classes.remove(&beyond);
        family.doubt.classes.everything = true;
    }
}

/// Leaves out the greatest of the codes that are too many.
pub(crate) fn codes(family: &mut Family, site: &mut Site<'_>) {
    let mut beyond = family.codes.iter().skip(MOST_CODES);
    let Some((number, first)) = beyond.next() else { return };
    let place = site.place(first.item.number.span, first.via);
    let numbers: Vec<_> = core::iter::once(number).chain(beyond.map(|(number, _)| number)).collect();
    report(Rule::TooManyCodes, place, "codes", MOST_CODES, site);
    for number in numbers {
        family.codes.remove(number);
    }
    family.doubt.codes.everything = true;
}

fn report(rule: Rule, place: Span, what: &str, limit: usize, site: &mut Site<'_>) {
    let title = format!("too many {what} in one spec");
    site.findings.push(Diagnostic::new(rule, place, title).label(format!("the limit is {limit}")));
}
