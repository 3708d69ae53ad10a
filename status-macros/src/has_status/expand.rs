//! The implementation of `HasStatus`.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput};

use super::attribute::Status;
use super::input::{Input, Variant};
use crate::item::{self, Field};
use crate::written::generated;

/// The whole `impl`.
pub(super) fn implementation(item: &DeriveInput, input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let family = input.family();
    let ident = &item.ident;
    let (declarations, arguments, _) = item.generics.split_for_impl();
    let where_clause = item::where_clause(&item.generics, &bounds(item, input));
    let checked = input.unused_default().map(|status| {
        let default = status_code(status, input);
        quote!(let _: #family = #default;)
    });
    let body = match &item.data {
        Data::Enum(data) if data.variants.is_empty() => quote!(match *self {}),
        Data::Union(_) => unreachable(),
        Data::Enum(_) | Data::Struct(_) => {
            let arms = input.variants.iter().map(|variant| arm(input, variant));
            quote!(match self { #(#arms)* })
        }
    };
    // That the type is not to be used any more is no mistake of its own derive.
    let allowed = item::has(&item.attrs, "deprecated").then(|| quote!(#[allow(deprecated)]));
    quote! {
        #[automatically_derived]
        #allowed
        impl #declarations #core::HasStatus for #ident #arguments #where_clause {
            type Code = #family;

            #[inline]
            fn status(&self) -> #family {
                #checked
                #body
            }
        }
    }
}

/// One arm: the pattern of a variant and its status.
fn arm(input: &Input<'_>, variant: &Variant<'_>) -> TokenStream {
    let name = variant.ident.map_or_else(|| quote!(Self), |ident| quote!(Self::#ident));
    let status = input.status_of(variant);
    if let Some(Status::Transparent(_)) = status
        && let Some(field) = variant.only_field()
    {
        let member = &field.member;
        let inner = Ident::new("inner", Span::mixed_site());
        let asked = ask(&field.kind, &inner, &input.core());
        return quote!(#name { #member: #inner } => #asked,);
    }
    let value = status.map_or_else(unreachable, |status| status_code(status, input));
    quote!(#name { .. } => #value,)
}

/// The status of the one field. Whatever is wrong with it is an error under its type.
fn ask(kind: &TokenStream, inner: &Ident, core: &TokenStream) -> TokenStream {
    // What is generated begins and ends where the type does.
    let (first, last) = ends(kind.clone());
    let open = quote_spanned!(first=> <);
    let inner = quote_spanned!(inner.span().located_at(last)=> (#inner));
    quote_spanned!(last=> #open #kind as #core::__private::Transparent<<Self as #core::HasStatus>::Code>>::ask #inner)
}

/// Where some tokens begin and end.
fn ends(tokens: TokenStream) -> (Span, Span) {
    let mut tokens = tokens.into_iter();
    let first = tokens.next().map_or_else(Span::call_site, |token| token.span());
    let last = tokens.last().map_or(first, |token| token.span());
    (generated(first), generated(last))
}

/// A code as an expression; if there was an error, something that only looks like one.
fn status_code(status: &Status, input: &Input<'_>) -> TokenStream {
    match status {
        Status::Code(code) if input.is_family_clear() && input.text_error(code).is_none() => {
            code.path(&input.family(), &input.core(), |span| span)
        }
        _ => unreachable(),
    }
}

/// What stands where there was an error.
fn unreachable() -> TokenStream {
    quote!(::core::unreachable!())
}

/// What the generic fields of transparent variants must fulfil.
fn bounds(item: &DeriveInput, input: &Input<'_>) -> Vec<TokenStream> {
    let core = input.core();
    let family = input.family();
    let parameters: HashSet<String> = item::parameters(&item.generics, false).collect();
    let mut predicates = Vec::new();
    for variant in &input.variants {
        let Some(Status::Transparent(_)) = input.status_of(variant) else { continue };
        let Some(Field { kind, .. }) = variant.only_field() else { continue };
        // A bound on a type that holds this one would ask for the implementation that it stands on.
        if mentions(kind, &parameters) && !holds(kind, &item.ident) {
            predicates.push(quote!(#kind: #core::HasStatus));
            predicates.push(quote!(#family: ::core::convert::From<<#kind as #core::HasStatus>::Code>));
        }
    }
    predicates
}

/// Whether a type is this one or holds it.
fn holds(kind: &TokenStream, ident: &Ident) -> bool {
    let mut is_behind_path = false;
    kind.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => !is_behind_path && (word == *ident || word == "Self"),
        TokenTree::Group(group) => holds(&group.stream(), ident),
        TokenTree::Punct(sign) => {
            is_behind_path = sign.as_char() == ':';
            false
        }
        TokenTree::Literal(_) => false,
    })
}

/// Whether some tokens name one of the type parameters.
pub(crate) fn mentions(tokens: &TokenStream, parameters: &HashSet<String>) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => parameters.contains(&ident.to_string()),
        TokenTree::Group(group) => mentions(&group.stream(), parameters),
        _ => false,
    })
}
