//! Every number fits the integer type of the enum.

use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::Family;
use crate::text::quoted;
use crate::{Notation, Repr, Rule, Span};

/// Checks only the spec itself, because a base has no enum.
pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let Some(repr) = family.scope.repr.filter(|_| family.scope.has_notation) else { return };
    let diagnostics = if family.extends_http && repr != Repr::U16 {
        Vec::from_iter(http_repr(repr, family))
    } else if let Some(diagnostic) = too_wide(repr, family) {
        vec![diagnostic]
    } else {
        unfit_numbers(repr, family)
    };
    errors.extend(diagnostics);
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
    let places =
        family.codes.iter().map(|(_, code)| family.scope.place(code.item.code.number.span, code.via));
    let place = places.filter(|place| family.scope.is_here(*place)).min()?;
    let title = format!("codes of {width} characters do not fit into `{repr}`");
    let diagnostic = Diagnostic::new(Rule::NumberFit, place, title)
        .label(format!("the largest is `{widest}`, which is {largest}"));
    let is_enough = |other: &&Repr| other.is_signed() == repr.is_signed() && largest <= other.max();
    Some(match Repr::ALL.iter().find(is_enough) {
        Some(fit) => diagnostic.help(format!("write `#[repr({fit})]` on the enum")),
        None => diagnostic,
    })
}

fn unfit_numbers(repr: Repr, family: &Family) -> Vec<Diagnostic> {
    let fits = |number: &i128| (repr.min()..=repr.max()).contains(number);
    let mut diagnostics = Vec::new();
    for class in family.classes.iter() {
        if let (Some(range), Some([first, last])) = (&class.item.class.range, class.item.ends) {
            let ends = [(range.value.0, first), (range.value.1, last)];
            for (_, place) in ends.into_iter().filter(|(number, _)| !fits(number)) {
                diagnostics.push(unfit(place, "this number", repr, &family.notation));
            }
        }
    }
    for (_, code) in family.codes.iter().filter(|(number, _)| !fits(number)) {
        let place = code.item.code.number.span;
        diagnostics.push(unfit(place, &quoted(&code.item.key), repr, &family.notation));
    }
    diagnostics
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
