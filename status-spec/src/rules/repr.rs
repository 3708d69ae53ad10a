//! Every number fits the integer type of the enum.

use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::Family;
use crate::text::quoted;
use crate::{Notation, Repr, Rule, Span};

/// Checks only the spec itself, because a base has no enum.
pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let Some(repr) = family.scope.repr.filter(|_| family.scope.has_notation) else { return };
    if family.extends_http && repr != Repr::U16 {
        if let Some(diagnostic) = http_repr(repr, family) {
            errors.push(diagnostic);
        }
    } else if let Some(diagnostic) = too_wide(repr, family) {
        errors.push(diagnostic);
    } else {
        unfit_numbers(repr, family, errors);
    }
}

fn http_repr(repr: Repr, family: &Family) -> Option<Diagnostic> {
    let base = family.scope.bases.iter().find(|base| base.extends_http)?;
    let diagnostic = Diagnostic::new(
        Rule::HttpRepr,
        base.entry.span,
        "a family that extends `http` must have the repr `u16`",
    )
    .label(format!("the enum has repr `{repr}`"))
    .help("write `#[repr(u16)]` on the enum");
    Some(match base.entry.value.as_str() {
        "http" => diagnostic,
        other => diagnostic.note(format!("{} extends `http`", quoted(other))),
    })
}

/// Reports an alphanumeric family whose largest possible code does not fit, because the enum could then not
/// receive every code of its width.
fn too_wide(repr: Repr, family: &Family) -> Option<Diagnostic> {
    let Notation::Alphanumeric { width } = family.notation else { return None };
    let widest = "Z".repeat(width);
    let largest = family.notation.read(&widest).ok().filter(|largest| *largest > repr.max())?;
    let mut first: Option<Span> = None;
    for (_, code) in family.codes.iter() {
        let place = family.scope.place(code.item.code.number.span, code.via);
        if family.scope.is_here(place) && first.is_none_or(|first| place < first) {
            first = Some(place);
        }
    }
    let place = first?;
    let title = format!("codes of {width} characters do not fit into `{repr}`");
    let diagnostic = Diagnostic::new(Rule::NumberFit, place, title)
        .label(format!("the largest is `{widest}`, which is {largest}"));
    let is_enough = |other: &&Repr| other.is_signed() == repr.is_signed() && largest <= other.max();
    Some(match Repr::ALL.iter().find(is_enough) {
        Some(fit) => diagnostic.help(format!("write `#[repr({fit})]` on the enum")),
        None => diagnostic,
    })
}

fn unfit_numbers(repr: Repr, family: &Family, errors: &mut Errors) {
    let mut check = |number: i128, place, shown: &dyn Fn() -> String| {
        if !(repr.min()..=repr.max()).contains(&number) {
            errors.push(unfit(place, &shown(), repr, &family.notation));
        }
    };
    for class in family.classes.iter() {
        if let (Some(range), Some([first, last])) = (&class.item.class.range, class.item.ends) {
            check(range.value.0, first, &|| "this number".to_owned());
            check(range.value.1, last, &|| "this number".to_owned());
        }
    }
    for (number, code) in family.codes.iter() {
        check(number, code.item.code.number.span, &|| quoted(&code.item.key));
    }
}

fn unfit(span: Span, number: &str, repr: Repr, notation: &Notation) -> Diagnostic {
    Diagnostic::new(Rule::NumberFit, span, format!("{number} does not fit into `{repr}`"))
        .label(match notation {
            Notation::Decimal => format!("expected {} to {}", repr.min(), repr.max()),
            Notation::Hexadecimal { .. } => format!("expected at most {} digits", repr.bits() / 4),
            _ => format!("the largest is `{}`", notation.write(repr.max())),
        })
        .help("change the number, or the `#[repr]` of the enum")
}
