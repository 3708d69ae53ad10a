//! The implementation of `HasStatus`.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Data, DeriveInput};

use super::attribute::Status;
use super::input::{Input, Variant};
use crate::code_argument::{FamilyPath, generated};
use crate::item::{self, Field};

/// The `impl` of `HasStatus`.
pub(super) fn implementation(item: &DeriveInput, input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let family = input.family();
    let ident = item::ident(item);
    let (declarations, arguments, _) = item.generics.split_for_impl();
    let where_clause = item::where_clause(&item.generics, &bounds(item, input));
    let (family_name, alias) = input.family_name(item);
    let checked = input.unused_default().map(|status| {
        let default = code(status, input, &family_name);
        quote!(let _: #family = #default;)
    });
    let body = match &item.data {
        Data::Enum(data) if data.variants.is_empty() => quote!(match *self {}),
        Data::Union(_) => unreachable(),
        Data::Enum(_) | Data::Struct(_) => {
            let arms = input.variants.iter().map(|variant| arm(input, variant, &family_name));
            quote!(match self { #(#arms)* })
        }
    };
    let implementation = quote! {
        #[automatically_derived]
        impl #declarations #core::HasStatus for #ident #arguments #where_clause {
            type Code = #family;

            #[inline]
            fn status(&self) -> #family {
                #checked
                #body
            }
        }
    };
    quote! {
        const _: () = {
            #alias
            #implementation
        };
    }
}

/// One arm: the pattern of a variant and its status.
fn arm(input: &Input<'_>, variant: &Variant<'_>, family: &FamilyPath) -> TokenStream {
    let path = variant.path();
    let core = input.core();
    match (input.status_of(variant), variant.only_field()) {
        (Some(status @ Status::Code(_)), _) => {
            let value = code(status, input, family);
            quote!(#path { .. } => #value,)
        }
        (Some(Status::Transparent(_)), Some(field)) => {
            ask(&path, field, &quote!(#core::__private::Transparent), &core)
        }
        (Some(Status::From(_)), Some(field)) => {
            ask(&path, field, &quote!(#core::__private::CarriesStatus), &core)
        }
        // This error has already been reported.
        _ => {
            let unreachable = unreachable();
            quote!(#path { .. } => #unreachable,)
        }
    }
}

/// The arm that takes the status of the only field. An error in it points at the type of the field.
fn ask(path: &TokenStream, field: &Field<'_>, through: &TokenStream, core: &TokenStream) -> TokenStream {
    let Field { member, kind, .. } = field;
    // Generated tokens have the span of the type.
    let (first, last) = ends(kind.clone());
    let inner = format_ident!("__inner", span = Span::mixed_site().located_at(last));
    let open = quote_spanned!(first=> <);
    let asked = quote_spanned! {last=>
        #open #kind as #through<<Self as #core::HasStatus>::Code>>::ask(#inner)
    };
    quote!(#path { #member: #inner } => #asked,)
}

/// The spans of the first and the last token.
fn ends(tokens: TokenStream) -> (Span, Span) {
    let mut tokens = tokens.into_iter();
    let first = tokens.next().map_or_else(Span::call_site, |token| token.span());
    let last = tokens.last().map_or(first, |token| token.span());
    (generated(first), generated(last))
}

/// A code as an expression, or a placeholder if there was an error.
fn code(status: &Status, input: &Input<'_>, family: &FamilyPath) -> TokenStream {
    match status {
        Status::Code(code) if input.is_family_clear() && input.text_error(code).is_none() => {
            code.expression(family, &input.core())
        }
        _ => unreachable(),
    }
}

/// The placeholder for an expression that could not be generated because of an error.
fn unreachable() -> TokenStream {
    quote!(::core::unreachable!())
}

/// The bounds that the generic fields of transparent variants need.
fn bounds(item: &DeriveInput, input: &Input<'_>) -> Vec<TokenStream> {
    let core = input.core();
    let family = input.family();
    let parameters = item::parameters(&item.generics, false).collect();
    let mut predicates = Vec::new();
    for variant in &input.variants {
        let Some(Status::Transparent(_)) = input.status_of(variant) else { continue };
        let Some(Field { kind, .. }) = variant.only_field() else { continue };
        // A bound on a type that contains this one would require the implementation that it is part of.
        if item::mentions(kind, &parameters) && !item::holds(kind, &item.ident) {
            predicates.push(quote!(#kind: #core::HasStatus));
            predicates.push(quote!(#family: ::core::convert::From<<#kind as #core::HasStatus>::Code>));
        }
    }
    predicates
}
