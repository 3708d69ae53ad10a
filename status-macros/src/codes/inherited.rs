//! The attributes of the user's enum that other generated items also have.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, MetaList, Token};

/// The conditions of the enum, which apply to everything that is generated.
pub(super) fn conditions(attributes: &[Attribute]) -> Vec<TokenStream> {
    attributes.iter().filter_map(|attribute| named(attribute, &["cfg"])).collect()
}

/// The conditions of the enum and its lint levels, for items that have code to lint.
pub(super) fn levels(attributes: &[Attribute]) -> Vec<TokenStream> {
    const NAMES: [&str; 6] = ["allow", "cfg", "deny", "expect", "forbid", "warn"];

    let mut levels: Vec<TokenStream> =
        attributes.iter().filter_map(|attribute| named(attribute, &NAMES)).collect();
    // Generated code uses the enum, which the user cannot avoid.
    if attributes.iter().any(|attribute| named(attribute, &["deprecated"]).is_some()) {
        levels.push(quote!(#[allow(deprecated)]));
    }
    levels
}

/// The attribute, with `#[expect]` turned into `#[allow]`: the user cannot predict which lints generated code
/// triggers.
pub(super) fn without_expectations(attribute: &Attribute) -> TokenStream {
    named(attribute, &[]).unwrap_or_else(|| attribute.to_token_stream())
}

/// The attribute without expectations if it has one of these names (an empty list means any). Of a
/// `cfg_attr`, only the matching attributes.
fn named(attribute: &Attribute, names: &[&str]) -> Option<TokenStream> {
    let is_named = |meta: &Meta| names.is_empty() || names.iter().any(|name| meta.path().is_ident(name));
    if attribute.path().is_ident("cfg_attr") {
        let metas = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
        let mut metas = metas.into_iter();
        let condition = metas.next()?;
        let metas: Vec<TokenStream> = metas.filter(is_named).map(|meta| without_expectation(&meta)).collect();
        return (!metas.is_empty()).then(|| quote!(#[cfg_attr(#condition, #(#metas),*)]));
    }
    is_named(&attribute.meta).then(|| without_expectation(&attribute.meta)).map(|meta| quote!(#[#meta]))
}

/// `allow(…)` for `expect(…)`.
fn without_expectation(meta: &Meta) -> TokenStream {
    if let Meta::List(MetaList { path, tokens, .. }) = meta
        && let Some(expect) = path.get_ident().filter(|name| *name == "expect")
    {
        let allow = Ident::new("allow", expect.span());
        return quote!(#allow(#tokens));
    }
    meta.to_token_stream()
}
