//! Changing inherited items.

use super::family::Family;
use crate::Span;
use crate::diagnostic::{Diagnostic, Errors};
use crate::document::{Declaration, Subject};
use crate::suggest::nearest;
use crate::taint::Item;
use crate::{Rule, keys};

/// The relation of a declaration to the bases.
pub(super) enum Relation {
    /// It changes an inherited item.
    Changes,
    /// It declares an inherited item again, which is an error. The inherited item stays.
    Repeats,
    /// It declares an item that is not inherited.
    New {
        /// `true` if it has `override`. Then no key in it is required.
        claims_more: bool,
    },
}

/// Taints the unreliable parts of a declaration: the item, if its section has a syntax error; keys whose
/// values have errors; and keys that may be misspelled.
pub(super) fn taint(declaration: &Declaration, item: &Item, table: keys::Table, family: &mut Family) {
    if declaration.is_broken {
        family.taint.item(item.clone());
    }
    for key in declaration.keys.rejected() {
        family.taint.key(item.clone(), key);
    }
    for (key, _) in declaration.rest.iter().take(MOST_MISSPELLED) {
        if family.fields.get(key).is_none()
            && let Some(meant) = nearest(key, table.names())
        {
            family.taint.key(item.clone(), meant);
        }
    }
}

/// The maximum number of misspelled keys in a table. More are probably not typos.
const MOST_MISSPELLED: usize = 64;

/// Checks `override`. `inherited` has the places that the item is inherited from.
pub(super) fn relation(
    declaration: &Declaration,
    (subject, item): (Subject<'_>, &Item),
    inherited: Option<&[Span]>,
    family: &Family,
    errors: &mut Errors,
) -> Relation {
    let overrides = declaration.keys.boolean("override").unwrap_or(false);
    let is_in_doubt = family.taint.has_key(item, "override");
    let may_override = overrides || is_in_doubt;
    match inherited {
        Some(_) if may_override => Relation::Changes,
        Some(layers) => {
            let title = format!("inherited {subject} is declared again");
            let diagnostic = Diagnostic::new(Rule::MissingOverride, declaration.key.span, title)
                .label("declared again here")
                .help("add `override = true` to change it");
            errors.push(match layers.first() {
                Some(first) => diagnostic.also(*first, "first declared here"),
                None => diagnostic,
            });
            Relation::Repeats
        }
        None => {
            let place = declaration.keys.place("override");
            let place = place.filter(|_| overrides && !is_in_doubt && !family.taint.may_declare(item));
            if let Some(place) = place {
                let help = if family.scope.bases.is_empty() {
                    "remove `override`: this spec does not extend another"
                } else {
                    "remove `override`, or correct the key"
                };
                errors.push(
                    Diagnostic::new(
                        Rule::NothingToOverride,
                        place,
                        format!("{subject} has `override` but is not inherited"),
                    )
                    .label("no base declares it")
                    .help(help),
                );
            }
            Relation::New { claims_more: may_override }
        }
    }
}
