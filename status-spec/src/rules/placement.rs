//! Every code is in one class, if there are classes.

use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::{ClassEntry, CodeEntry, Family, Placement, Slot};
use crate::suggest::nearest;
use crate::taint::{Item, ItemKind};
use crate::text::{listed, quoted};
use crate::{Rule, Spanned};

pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let placement = Placement::new(family);
    let mut misplaced = Vec::new();
    let mut has_reported = false;
    for (number, code) in family.codes.iter() {
        if family.taint.has_key(&Item::Code(number), "class") {
            continue;
        }
        let by_range = placement.by_range(number).and_then(|position| family.classes.at(position));
        let diagnostic = match &code.item.class {
            Some(class) => wrong_class(code, class, by_range, family, errors),
            None if family.classes.is_empty()
                || by_range.is_some()
                || family.taint.has_kind(ItemKind::Class) =>
            {
                None
            }
            // Reporting one inherited code is enough.
            None if code.header.is_none() && has_reported => None,
            None => {
                has_reported |= code.header.is_none();
                Some(no_class(code, family))
            }
        };
        if let Some(diagnostic) = diagnostic {
            errors.push(diagnostic);
            misplaced.push(number);
        }
    }
    for number in misplaced {
        family.taint.key(Item::Code(number), "class");
    }
}

/// The error in the class that a code names.
fn wrong_class(
    code: &Slot<CodeEntry>,
    class: &Spanned<String>,
    by_range: Option<&Slot<ClassEntry>>,
    family: &Family,
    errors: &Errors,
) -> Option<Diagnostic> {
    let subject = format!("code {}", quoted(&code.item.key));
    if family.classes.get(&class.value).is_none() {
        if family.taint.may_declare(&Item::Class(class.value.clone())) {
            return None;
        }
        let title = format!("unknown class {}", quoted(&class.value));
        let diagnostic = Diagnostic::new(Rule::UnknownClass, family.scope.place(class.span, code.via), title)
            .label("no class has this name");
        if errors.is_full() {
            return Some(diagnostic);
        }
        let mut keys = Vec::with_capacity(family.classes.len());
        for class in family.classes.iter() {
            keys.push(class.item.key());
        }
        return Some(match nearest(&class.value, keys.iter().copied()) {
            Some(nearest) => diagnostic.help(format!("a class with a similar name exists: `{nearest}`")),
            None if family.classes.is_empty() => {
                diagnostic.help(format!("declare the class: `[class.{}]`", class.value.escape_default()))
            }
            None if keys.len() < 10 => diagnostic.help(format!("the classes are {}", listed(&keys))),
            None => diagnostic,
        });
    }
    let holder = by_range.filter(|holder| holder.item.key() != class.value)?;
    let range = holder.item.class.range.as_ref()?;
    let (first, last) = (family.spelling(range.value.0), family.spelling(range.value.1));
    let title = format!("{subject} is in class `{}` because of its number", holder.item.key());
    // The error is the class that the code names, or the new range if the class is valid in a base.
    let diagnostic = if family.scope.is_here(class.span) || !family.scope.is_here(range.span) {
        Diagnostic::new(Rule::ClassMismatch, family.scope.place(class.span, code.via), title)
            .label(format!("names class {}", quoted(&class.value)))
            .also(range.span, format!("{first} to {last} are in class `{}`", holder.item.key()))
    } else {
        Diagnostic::new(Rule::ClassMismatch, range.span, title)
            .label(format!("{first} to {last} are in class `{}`", holder.item.key()))
            .also(class.span, format!("names class {}", quoted(&class.value)))
    };
    Some(diagnostic.help("remove `class`, or change the number or the range"))
}

fn no_class(code: &Slot<CodeEntry>, family: &Family) -> Diagnostic {
    let title = format!("code {} is not in a class", quoted(&code.item.key));
    let diagnostic = if code.header.is_some() {
        Diagnostic::new(Rule::NoClass, family.head_of_code(code), title).label("no range contains this code")
    } else {
        // The class that the file adds or changes does not contain it.
        let class = family.classes.iter().find(|class| class.header.is_some());
        let place = class.map_or_else(|| family.head_of_code(code), |class| family.head_of_class(class));
        Diagnostic::new(Rule::NoClass, place, title)
            .label("every code must be in a class, including inherited codes")
            .also(code.item.code.number.span, "declared here")
    };
    diagnostic.help("add a `class = \"…\"` to the code, or a range that contains it to a class")
}
