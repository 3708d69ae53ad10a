//! The errors that `HasStatus` can report without knowing the codes.

use proc_macro2::Span;
use syn::{Data, DeriveInput};

use super::attribute::Status;
use super::input::{Input, Variant};
use crate::errors::Errors;
use crate::item;

/// Reports every error.
pub(super) fn check(item: &DeriveInput, input: &Input<'_>, errors: &Errors) {
    if let Data::Union(data) = &item.data {
        errors.at(data.union_token.span, "`HasStatus` cannot be derived for a union");
    }
    for attributes in input.variants.iter().map(|variant| &variant.attributes).chain([&input.attributes]) {
        if let Some(Status::Code(code)) = &attributes.status
            && let Some(error) = input.text_error(code)
        {
            errors.add(error);
        }
    }
    for variant in &input.variants {
        for field in &variant.fields {
            for attribute in field.attributes.iter().filter(|attribute| attribute.path().is_ident("status")) {
                errors.over(
                    attribute,
                    "`#[status(…)]` is not allowed on a field: move it to the variant or the type",
                );
            }
        }
        match input.status_of(variant) {
            Some(Status::Code(_)) => {}
            Some(Status::Transparent(span)) => check_only_field("transparent", input, variant, *span, errors),
            Some(Status::From(span)) => check_only_field("from", input, variant, *span, errors),
            None if variant.attributes.is_broken || input.attributes.is_broken => {}
            None if [variant.syntax, &item.attrs].iter().any(|on| item::has_status_in_problem(on)) => {}
            None => report_missing(input, variant, errors),
        }
    }
}

/// `transparent` and `from` require exactly one field.
pub(crate) fn check_only_field(
    key: &str,
    input: &Input<'_>,
    variant: &Variant<'_>,
    span: Span,
    errors: &Errors,
) {
    let name = variant.ident.unwrap_or(input.ident);
    let found = match variant.fields.len() {
        1 => return,
        0 => "none".to_owned(),
        count => count.to_string(),
    };
    errors.at(
        span,
        format!(
            "`{key}` requires exactly one field, but `{name}` has {found}: write a code, as in `#[status(500)]`"
        ),
    );
}

fn report_missing(input: &Input<'_>, variant: &Variant<'_>, errors: &Errors) {
    match &variant.ident {
        Some(ident) => errors.at(
            ident.span(),
            format!(
                "`{ident}` has no status code: add `#[status(…)]` to the variant, or to the enum as a default"
            ),
        ),
        None => errors.at(
            input.ident.span(),
            format!("`{}` has no status code: add `#[status(…)]` to the struct", input.ident),
        ),
    }
}
