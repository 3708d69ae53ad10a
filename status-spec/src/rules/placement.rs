//! Every code is in one class, if there are classes.

use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::{ClassEntry, CodeEntry, Family, Placement, Slot};
use crate::suggest::nearest;
use crate::taint::{Item, ItemKind};
use crate::text::{listed, quoted};
use crate::{Class, Rule, Spanned};

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
    for number in &misplaced {
        family.taint.key(Item::Code(*number), "class");
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
    if family.classes.get(&class.value).is_none() {
        let may_exist = family.taint.may_declare(&Item::Class(class.value.clone()));
        return (!may_exist).then(|| unknown_class(code, class, family, errors));
    }
    let holder = &by_range?.item.class;
    let range = holder.range.as_ref()?;
    (holder.key.value != class.value).then(|| mismatch(code, class, (holder, range), family))
}

fn unknown_class(
    code: &Slot<CodeEntry>,
    class: &Spanned<String>,
    family: &Family,
    errors: &Errors,
) -> Diagnostic {
    let title = format!("unknown class {}", quoted(&class.value));
    let place = family.scope.place(class.span, code.via);
    let diagnostic = Diagnostic::new(Rule::UnknownClass, place, title).label("no class has this name");
    if errors.is_full() {
        return diagnostic;
    }
    let mut keys = Vec::with_capacity(family.classes.len());
    for class in family.classes.iter() {
        keys.push(class.item.key());
    }
    if let Some(nearest) = nearest(&class.value, keys.iter().copied()) {
        diagnostic.help(format!("a class with a similar name exists: `{nearest}`"))
    } else if keys.is_empty() {
        diagnostic.help(format!("declare the class: `[class.{}]`", class.value.escape_default()))
    } else if keys.len() < 10 {
        diagnostic.help(format!("the classes are {}", listed(&keys)))
    } else {
        diagnostic
    }
}

/// The number of a code is in the range of another class than the one that it names.
fn mismatch(
    code: &Slot<CodeEntry>,
    class: &Spanned<String>,
    (holder, range): (&Class, &Spanned<(i128, i128)>),
    family: &Family,
) -> Diagnostic {
    let title =
        format!("code {} is in class `{}` because of its number", quoted(&code.item.key), holder.key.value);
    let named = format!("names class {}", quoted(&class.value));
    let (first, last) = (family.spelling(range.value.0), family.spelling(range.value.1));
    let held = format!("{first} to {last} are in class `{}`", holder.key.value);
    // The error is the class that the code names, or the new range if the class is valid in a base.
    let diagnostic = if family.scope.is_here(class.span) || !family.scope.is_here(range.span) {
        let place = family.scope.place(class.span, code.via);
        Diagnostic::new(Rule::ClassMismatch, place, title).label(named).also(range.span, held)
    } else {
        Diagnostic::new(Rule::ClassMismatch, range.span, title).label(held).also(class.span, named)
    };
    diagnostic.help("remove `class`, or change the number or the range")
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
