//! A family that extends `http` has numbers in the range of HTTP.

use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::Family;
use crate::taint::Item;
use crate::{Rule, Span};

const NUMBERS: core::ops::RangeInclusive<i128> = 100..=999;

pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    if !family.extends_http {
        return;
    }
    let mut outside = Vec::new();
    let mut reported = Vec::new();
    for (number, code) in family.codes.iter().filter(|(number, _)| !NUMBERS.contains(number)) {
        let place = code.item.code.number.span;
        match code.via.and_then(|via| Some((via, family.scope.bases.get(via)?))) {
            // A base that does not extend `http` may have other numbers. Reporting one of them is enough.
            Some((via, base)) if !base.extends_http => {
                if !reported.contains(&via) {
                    reported.push(via);
                    errors.push(
                        diagnostic(base.entry.span, number)
                            .label("this base has such a code")
                            .also(place, "declared here"),
                    );
                }
            }
            Some(_) => continue,
            None if family.taint.has_item(&Item::Code(number)) || code.item.layers.len() > 1 => continue,
            None => errors.push(diagnostic(place, number).label("expected 100 to 999")),
        }
        outside.push(number);
    }
    for number in &outside {
        family.taint.key(Item::Code(*number), "class");
    }
}

fn diagnostic(span: Span, number: i128) -> Diagnostic {
    Diagnostic::new(Rule::HttpNumber, span, format!("code `{number}` is outside the range of HTTP"))
        .note("a family that extends `http` has numbers from 100 to 999")
}
