//! The adapters: calls of the macros that implement them, or that report the missing feature.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericArgument, PathArguments, Type};

use super::catalogue::description;
use super::expand::literals_of;
use super::input::{Extension, Input, Kind, VariantProblem};
use super::value::Meaning;
use crate::adapters;
use crate::has_status::input::Variant;
use crate::item::{self, Field};
use crate::optional::optional;
use crate::respan::respan;

/// The calls.
pub(super) fn implementations(input: &Input<'_>) -> TokenStream {
    input.attributes.adapters.iter().filter_map(|adapter| implementation(input, adapter)).collect()
}

fn implementation(input: &Input<'_>, adapter: &Ident) -> Option<TokenStream> {
    let core = input.core();
    let ident = item::ident(input.item);
    let generics = &input.item.generics;
    let (_, arguments, _) = generics.split_for_impl();
    // Without the angle brackets, for an adapter that adds its own parameters.
    let parameters = item::declarations(generics);
    let is_openapi = adapter == "utoipa";
    let mut further = Vec::new();
    if !generics.params.is_empty() {
        further.push(quote!(#ident #arguments: #core::ToProblem));
    }
    if is_openapi {
        further.extend(openapi_bounds(input));
    }
    let where_clause = item::where_clause(generics, &further);
    let cases = is_openapi.then(|| {
        let cases = cases(input);
        if input.attributes.schemas.is_some() { quote!(schemas: #cases) } else { quote!(responses: #cases) }
    });
    let implement = Ident::new(adapters::of_problem(&adapter.to_string())?, adapter.span());
    // The span of the whole call, so an error points at the key.
    let implement = respan(quote!(#core::#implement), adapter.span());
    Some(quote_spanned! {Span::call_site().located_at(adapter.span())=>
        #implement! {
            [#parameters] [#ident #arguments] [#where_clause] [#cases]
        }
    })
}

/// The responses of each variant, for `OpenAPI`.
fn cases(input: &Input<'_>) -> TokenStream {
    let cases = input.variants().enumerate().map(|(at, (variant, answer))| case(input, at, variant, answer));
    quote!(#(#cases)*)
}

fn case(input: &Input<'_>, at: usize, variant: &Variant<'_>, answer: &VariantProblem) -> TokenStream {
    let core = input.core();
    let utoipa = quote!(#core::__adapters::utoipa);
    if let (Kind::Transparent, Some(Field { kind, .. })) = (answer.kind, variant.only_field()) {
        // The responses of the type itself are already in the list.
        if item::holds(kind, &input.item.ident) {
            return TokenStream::new();
        }
        let has_schemas = input.attributes.schemas.is_some();
        let nested = if has_schemas { quote!(#utoipa::nested_problems) } else { quote!(#utoipa::nested) };
        let nested = respan(nested, item::span(kind));
        return quote!(#nested::<_, #kind>(),);
    }
    let Some(number) = input.number_of(variant) else { return quote!(#utoipa::Case::Default,) };
    let name = input.name(variant);
    let literals = literals_of(input, at);
    let is_literal = |value: &Meaning| matches!(value, Meaning::Text(_));
    let headers = answer.headers.iter().filter(|header| !header.value.as_ref().is_some_and(is_literal));
    let headers = headers.map(|header| &header.name);
    let description = optional(description(variant.syntax).map(ToTokens::into_token_stream));
    let extensions = answer.extensions.iter().filter_map(|extension| self::extension(input, extension));
    quote! {
        #utoipa::Case::Variant(#utoipa::Variant {
            name: #name,
            description: #description,
            number: #number,
            literals: #literals,
            headers: &[#(#headers),*],
            extensions: &[#(#extensions),*],
        }),
    }
}

/// An extension; `None` without a name, which is an error.
fn extension(input: &Input<'_>, extension: &Extension) -> Option<TokenStream> {
    let core = input.core();
    let (name, kind) = (extension.name.as_ref()?, &extension.kind);
    let json = quote!(#core::__private::JsonTypeOf::<#kind>);
    let typed = input.attributes.schemas.as_ref().map(|_| {
        let typed = respan(quote!(#core::__adapters::utoipa::typed), item::span(kind));
        let is_parameter = input.mentions_parameter(kind);
        let documented = with_schema(kind);
        quote!(#typed::<#documented>(#is_parameter))
    });
    let typed = optional(typed);
    Some(quote! {
        #core::__adapters::utoipa::Extension {
            name: #name,
            json_type: #json::TYPE,
            is_required: #json::IS_REQUIRED,
            typed: #typed,
        }
    })
}

/// The bounds that the generic fields of transparent variants need for `OpenAPI`, without pointers around
/// them.
fn openapi_bounds(input: &Input<'_>) -> Vec<TokenStream> {
    let core = input.core();
    let has_schemas = input.attributes.schemas.is_some();
    let mut bounds = Vec::new();
    for (variant, answer) in input.variants() {
        if let (Kind::Transparent, Some(field)) = (answer.kind, variant.only_field())
            && input.mentions_parameter(&field.kind)
            && !item::holds(&field.kind, &input.item.ident)
        {
            let pointee = pointee(field.declared);
            let bound = if has_schemas { quote!(ProblemSchemas) } else { quote!(utoipa::IntoResponses) };
            bounds.push(quote!(#pointee: #core::__adapters::utoipa::#bound));
        }
        for extension in
            answer.extensions.iter().filter(|extension| input.mentions_parameter(&extension.kind))
        {
            if has_schemas {
                let kind = with_schema(&extension.kind);
                bounds.push(quote!(#kind: #core::__adapters::utoipa::utoipa::ToSchema));
            }
        }
    }
    bounds
}

/// The type of an extension, with `String` for `Cow<str>`, which does not implement `ToSchema`.
fn with_schema(kind: &TokenStream) -> TokenStream {
    let Ok(mut kind) = syn::parse2(kind.clone()) else { return kind.clone() };
    replace_cow(&mut kind);
    kind.into_token_stream()
}

fn replace_cow(kind: &mut Type) {
    let Type::Path(path) = kind else { return };
    let Some(last) = path.path.segments.last_mut() else { return };
    let PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return };
    let is_cow = last.ident == "Cow";
    for argument in &mut arguments.args {
        match argument {
            GenericArgument::Type(Type::Path(path)) if is_cow && path.path.is_ident("str") => {
                *kind = syn::parse_quote!(::std::string::String);
                return;
            }
            GenericArgument::Type(inner) => replace_cow(inner),
            _ => {}
        }
    }
}

/// The type behind references, `Box` and `Arc`.
fn pointee(kind: &Type) -> &Type {
    match kind {
        Type::Reference(reference) => pointee(&reference.elem),
        Type::Group(group) => pointee(&group.elem),
        Type::Paren(paren) => pointee(&paren.elem),
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else { return kind };
            match &last.arguments {
                PathArguments::AngleBracketed(arguments) if last.ident == "Box" || last.ident == "Arc" => {
                    match arguments.args.first() {
                        Some(GenericArgument::Type(inner)) => pointee(inner),
                        _ => kind,
                    }
                }
                _ => kind,
            }
        }
        _ => kind,
    }
}
