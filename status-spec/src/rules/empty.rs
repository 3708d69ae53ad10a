//! A spec has codes.

use crate::Rule;
use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::Family;
use crate::taint::ItemKind;

pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let Some(start) = family.scope.start else { return };
    if family.codes.is_empty() && !family.taint.may_declare_any(ItemKind::Code) {
        errors.push(
            Diagnostic::new(Rule::NoCodes, start, "this spec has no codes")
                .label("no code is declared")
                .help("declare a code: `[code.404]`, with `reason = \"Not Found\"` below it"),
        );
    }
}
