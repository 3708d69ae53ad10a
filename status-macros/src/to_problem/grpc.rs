//! The keys of gRPC: `domain`, `grpc` and `reason`.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::LitStr;

use super::input::{Input, Kind, VariantProblem};
use super::value::Meaning;
use crate::errors::Errors;
use crate::optional::optional;
use crate::reason::{is_reason, reason_of_type};
use crate::respan::respan;

/// Returns `true` if the type also has gRPC responses.
pub(super) fn is_used(input: &Input<'_>) -> bool {
    key(input).is_some() || has_adapter(input)
}

/// Returns `true` if there is a key for the response of a variant.
pub(super) const fn has_key(answer: &VariantProblem) -> bool {
    answer.grpc_code.is_some() || answer.grpc_reason.is_some()
}

fn has_adapter(input: &Input<'_>) -> bool {
    input.attributes.adapters.iter().any(|adapter| adapter == "tonic")
}

/// The span of a key that requires the feature `grpc`.
fn key(input: &Input<'_>) -> Option<Span> {
    let keys = input.answers.iter().filter_map(|answer| {
        let code = answer.grpc_code.as_ref().map(|(key, _)| key.span());
        code.or_else(|| answer.grpc_reason.as_ref().map(LitStr::span))
    });
    input.attributes.domain.as_ref().map(LitStr::span).into_iter().chain(keys).next()
}

/// Reports the errors that do not depend on codes.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    if let Some(domain) = &input.attributes.domain {
        let text = domain.value();
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
        if text.is_empty() || !text.bytes().all(is_host) {
            errors.at(domain.span(), "`domain` must be a host name, such as `shelf.example`");
        }
    }
    if !is_used(input) {
        return;
    }
    let mut firsts: HashMap<String, (String, Option<String>)> = HashMap::new();
    for (variant, answer) in input.variants().filter(|(_, answer)| answer.kind == Kind::Own) {
        let type_uri = literal(answer.type_uri.as_ref());
        let type_text = type_uri.map(LitStr::value);
        let (reason, span) = match (&answer.grpc_reason, type_uri) {
            (Some(reason), _) if !is_reason(&reason.value()) => {
                let suggestion = reason_of_type(&reason.value());
                let suggestion = suggestion.map(|reason| format!(": write `{reason}`")).unwrap_or_default();
                errors.at(
                    reason.span(),
                    format!(
                        "a reason must be 3 to 63 upper-case letters, digits and `_` (AIP-193){suggestion}"
                    ),
                );
                continue;
            }
            (Some(reason), _) => (reason.value(), reason.span()),
            (None, Some(type_uri)) => {
                let Some(reason) = reason_of_type(&type_uri.value()) else {
                    errors.at(
                        type_uri.span(),
                        "the last segment of this type cannot be a gRPC reason (AIP-193): add `reason = \"…\"`",
                    );
                    continue;
                };
                (reason, type_uri.span())
            }
            (None, None) => continue,
        };
        let name = input.name(variant);
        match firsts.get(&reason) {
            // Variants with the same type share the reason.
            Some((_, first)) if answer.grpc_reason.is_none() && first.is_some() && *first == type_text => {}
            Some((first, _)) => errors.at(
                span,
                format!("`{first}` already has the reason `{reason}`: set another one with `reason = \"…\"`"),
            ),
            None => {
                firsts.insert(reason, (name, type_text.filter(|_| answer.grpc_reason.is_none())));
            }
        }
    }
}

/// The field of `Literals` for a variant, if it is not empty.
pub(super) fn literals(input: &Input<'_>, answer: &VariantProblem) -> Option<TokenStream> {
    if !is_used(input) || answer.kind != Kind::Own {
        return None;
    }
    let core = input.core();
    let number = optional(number(input, answer));
    let domain = optional(input.attributes.domain.as_ref().map(ToTokens::to_token_stream));
    let of_type = || reason_of_type(&literal(answer.type_uri.as_ref())?.value());
    let reason = answer.grpc_reason.as_ref().map(LitStr::value).or_else(of_type);
    let reason = optional(reason.map(ToTokens::into_token_stream));
    Some(quote!(grpc: #core::__private::GrpcLiterals { code: #number, domain: #domain, reason: #reason },))
}

/// The number of the variant's code, as an expression.
pub(crate) fn number(input: &Input<'_>, answer: &VariantProblem) -> Option<TokenStream> {
    let core = input.core();
    // A text has already been reported.
    let (_, named) = answer.grpc_code.as_ref().filter(|(_, named)| named.text_error().is_none())?;
    let path = named.path(&quote!(#core::grpc::GrpcCode), core, |span| span);
    // Without the feature, the enum does not exist.
    Some(quote!(#core::__grpc!(#path.as_i32())))
}

/// The call of a macro that reports a missing feature. Adapters report their own.
pub(super) fn feature(input: &Input<'_>) -> Option<TokenStream> {
    let core = input.core();
    let span = key(input).filter(|_| !has_adapter(input))?;
    Some(respan(quote!(#core::__grpc_feature! {}), span))
}

const fn literal(part: Option<&(Ident, Meaning)>) -> Option<&LitStr> {
    match part {
        Some((_, Meaning::Text(text))) => Some(text),
        _ => None,
    }
}
