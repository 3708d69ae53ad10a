//! What a file declares, on top of what it inherits.

mod class;
mod code;
mod field;
mod value;

pub(crate) use class::declare as classes;
pub(crate) use class::values as values_of_classes;
pub(crate) use code::{declare as codes, report_bases_outside_http};
pub(crate) use field::declare as fields;
pub(crate) use value::Registries;

use crate::diagnostic::Diagnostic;
use crate::draft::{Given, Subject};
use crate::site::Site;
use crate::{Rule, Span};

/// How a declaration relates to what is inherited.
enum Relation {
    /// It changes it.
    Changes,
    /// It repeats it without saying so, which is reported: what is inherited stands.
    Repeats,
    /// Nothing is inherited.
    New {
        /// Whether `override` says otherwise: then nothing is missed in it.
        claims_more: bool,
    },
}

/// What a declaration says about itself.
struct Claim<'a> {
    subject: Subject<'a>,
    key: Span,
    overrides: &'a Given<bool>,
    place_of_override: Option<Span>,
    /// Whether `override` may be what could not be read.
    is_in_doubt: bool,
    /// Whether what it overrides may be what could not be read.
    is_base_in_doubt: bool,
}

/// Judges `override`.
fn relation(claim: &Claim<'_>, inherited: Option<&[Span]>, site: &mut Site<'_>) -> Relation {
    let Claim { subject, .. } = claim;
    let says_so = claim.overrides.good().is_some_and(|given| given.value);
    let may_say_so = says_so || claim.is_in_doubt || matches!(claim.overrides, Given::Broken);
    match inherited {
        Some(_) if may_say_so => Relation::Changes,
        Some(layers) => {
            let diagnostic = Diagnostic::new(
                Rule::MissingOverride,
                claim.key,
                format!("inherited {subject} is declared again"),
            )
            .label("declared again here")
            .help("write `override = true` to change it");
            site.findings.push(match layers.first() {
                Some(first) => diagnostic.also(*first, "first declared here"),
                None => diagnostic,
            });
            Relation::Repeats
        }
        None => {
            let place =
                claim.place_of_override.filter(|_| says_so && !claim.is_in_doubt && !claim.is_base_in_doubt);
            if let Some(place) = place {
                let help = if site.bases.is_empty() {
                    "remove it: this spec extends no other"
                } else {
                    "remove it, or correct the key"
                };
                site.findings.push(
                    Diagnostic::new(Rule::NothingToOverride, place, format!("{subject} overrides nothing"))
                        .label("it is not inherited")
                        .help(help),
                );
            }
            Relation::New { claims_more: may_say_so }
        }
    }
}
