//! The rules for a complete family: the declarations of a file and its bases.
//!
//! Each rule is checked for every file. Bases are checked first, so a rule reports only errors that the
//! current file adds. It reports them in the file, or at the entry of `extends` that an item comes from.

mod classes;
mod empty;
mod fallbacks;
mod http;
mod methods;
mod names;
mod placement;
mod ranges;
mod repr;

use crate::diagnostic::Errors;
use crate::resolve::Family;

/// Every rule, in order: an earlier rule may taint what a later one checks.
const RULES: &[fn(&mut Family, &mut Errors)] = &[
    repr::check,
    http::check,
    classes::check,
    methods::check,
    ranges::check,
    placement::check,
    fallbacks::check,
    empty::check,
    // Last, because it removes codes.
    names::check,
];

/// Checks a family.
pub(crate) fn check(family: &mut Family, errors: &mut Errors) {
    for rule in RULES {
        rule(family, errors);
    }
}
