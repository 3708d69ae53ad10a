//! The rules for a complete family: what a file declares together with its bases.
//!
//! Each is checked for every file. The bases are checked by themselves first, so a rule reports what the file
//! at hand adds, at the file's own place or at the entry of `extends` that an item comes from.

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
    // The last, because it removes codes.
    names::check,
];

/// Checks a family.
pub(crate) fn check(family: &mut Family, errors: &mut Errors) {
    for rule in RULES {
        rule(family, errors);
    }
}
