//! The errors that `FromProblem` can report without knowing the codes.

use quote::ToTokens;
use syn::Data;

use super::expand::{is_borrowed, source};
use crate::errors::Errors;
use crate::has_status::attribute::Status;
use crate::has_status::check::check_only_field;
use crate::has_status::input::Variant;
use crate::to_problem::input::{Input, Kind};

/// Reports every error.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    if let Data::Union(data) = &input.item.data {
        errors.at(data.union_token.span, "`FromProblem` cannot be derived for a union");
    }
    // The rules for values are the same in both directions.
    crate::to_problem::check::check(input, errors);
    let mut has_other = false;
    for (variant, answer) in input.variants() {
        if answer.is_skipped || answer.is_broken {
            continue;
        }
        let ident = variant.ident.unwrap_or(&input.item.ident);
        match answer.kind {
            Kind::Transparent => check_transparent(input, variant, errors),
            Kind::Other if has_other => {
                errors.at(
                    ident.span(),
                    "only one variant can be `other`: it receives every problem that no other variant matches",
                );
            }
            Kind::Other => has_other = true,
            Kind::Own => {
                if input.status.status_of(variant).is_none()
                    && answer.type_uri.is_none()
                    && !variant.attributes.is_broken
                    && !input.status.attributes.is_broken
                {
                    errors.at(
                        ident.span(),
                        format!(
                            "no problem matches `{ident}`: add `#[status(…)]` or `#[problem(type = \"…\")]`, or skip the variant with `#[problem(skip)]`"
                        ),
                    );
                }
                for field in variant.fields.iter().filter(|field| is_borrowed(answer, field)) {
                    errors.over(
                        field.declared,
                        "a reference cannot be read from a problem: the field must own its value, for example as a `String`",
                    );
                }
                let is_unnamed = |member: &syn::Member| {
                    answer.extensions.iter().any(|extension| extension.member == *member)
                };
                // An extension without a name has already been reported.
                let unread = variant.fields.iter().filter(|field| source(answer, field).is_none());
                for field in unread.filter(|field| !is_unnamed(&field.member)) {
                    let name = field.member.to_token_stream();
                    errors.at(
                        syn::spanned::Spanned::span(&field.member),
                        format!(
                            "the field `{name}` cannot be read from a problem: add `#[problem(extension)]`, name it in a `header`, or fill it with `#[problem(default)]`; or skip the variant with `#[problem(skip)]`"
                        ),
                    );
                }
            }
        }
    }
}

/// The same error as that of `HasStatus`, so the compiler shows it once if both are derived.
fn check_transparent(input: &Input<'_>, variant: &Variant<'_>, errors: &Errors) {
    if let Some(Status::Transparent(span)) = input.status.status_of(variant) {
        check_only_field("transparent", &input.status, variant, *span, errors);
    }
}
