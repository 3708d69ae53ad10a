//! Helpers for the item under a derive or `#[codes]`.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, DeriveInput, Fields, GenericParam, Generics, Member, Meta, Token, Type};

use crate::code_argument::generated;
use crate::errors::Errors;
use crate::list;
use crate::path::Path;

/// The item under a derive, or the compile error that takes its place.
pub(crate) fn parse(item: TokenStream) -> Result<DeriveInput, TokenStream> {
    syn::parse2(item).map_err(|error| error.to_compile_error())
}

/// A field of a struct or a variant.
pub(crate) struct Field<'a> {
    /// Its attributes.
    pub(crate) attributes: &'a [Attribute],
    /// Its name or index.
    pub(crate) member: Member,
    /// Its type.
    #[cfg_attr(not(feature = "problem"), expect(dead_code, reason = "only the derives of problems read it"))]
    pub(crate) declared: &'a Type,
    /// Its type as tokens.
    pub(crate) kind: TokenStream,
}

/// The fields of a struct or a variant.
pub(crate) fn fields(fields: &Fields) -> Vec<Field<'_>> {
    let members = fields.members().zip(fields);
    members
        .map(|(member, field)| Field {
            attributes: &field.attrs,
            member,
            declared: &field.ty,
            kind: field.ty.to_token_stream(),
        })
        .collect()
}

/// Returns `true` if one of the attributes has this name.
pub(crate) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The names of all type parameters and, with `with_constants`, of all const parameters.
pub(crate) fn parameters(generics: &Generics, with_constants: bool) -> impl Iterator<Item = String> {
    generics.params.iter().filter_map(move |parameter| match parameter {
        GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
        GenericParam::Const(parameter) if with_constants => Some(parameter.ident.to_string()),
        GenericParam::Const(_) | GenericParam::Lifetime(_) => None,
    })
}

/// The parameters as an `impl` declares them: without defaults, and each followed by a comma.
#[cfg(feature = "problem")]
pub(crate) fn declarations(generics: &Generics) -> TokenStream {
    let parameters = generics.params.iter().cloned().map(|mut parameter| {
        match &mut parameter {
            GenericParam::Type(parameter) => parameter.default = None,
            GenericParam::Const(parameter) => parameter.default = None,
            GenericParam::Lifetime(_) => {}
        }
        quote!(#parameter,)
    });
    parameters.collect()
}

/// The name of the type. For a deprecated type, it has the macro's span, so the compiler does not warn about
/// the derive.
pub(crate) fn ident(item: &DeriveInput) -> Ident {
    let mut ident = item.ident.clone();
    if has(&item.attrs, "deprecated") {
        ident.set_span(generated(ident.span()));
    }
    ident
}

/// The path to `status-core` in `#[problem(crate = …)]`. One path is enough for all derives of a type.
/// `ToProblem` reports its errors.
pub(crate) fn core_of_problem(attributes: &[Attribute]) -> Option<Path> {
    let mut core = None;
    read_problem(attributes, &mut |input| {
        if input.parse::<Option<Token![crate]>>()?.is_some() {
            input.parse::<Token![=]>()?;
            core = Some(input.call(Path::parse)?);
        }
        Ok(())
    });
    core
}

/// Returns `true` if the status is in `#[problem(…)]`, which `ToProblem` reports.
pub(crate) fn has_status_in_problem(attributes: &[Attribute]) -> bool {
    let mut is_found = false;
    read_problem(attributes, &mut |input| {
        let key = input.call(Ident::parse_any)?;
        is_found |= ["status", "transparent", "from"].iter().any(|status| key == status);
        Ok(())
    });
    is_found
}

/// Reads the items of `#[problem(…)]` without reporting errors.
fn read_problem(attributes: &[Attribute], item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("problem")) {
        if let Meta::List(list) = &attribute.meta {
            list::read(list, &Errors::default(), item);
        }
    }
}

/// The `where` clause with additional predicates.
pub(crate) fn where_clause(generics: &Generics, further: &[TokenStream]) -> TokenStream {
    let Some(clause) = &generics.where_clause else {
        return if further.is_empty() { TokenStream::new() } else { quote!(where #(#further),*) };
    };
    let (where_token, predicates) = (&clause.where_token, &clause.predicates);
    if predicates.is_empty() && further.is_empty() {
        return TokenStream::new();
    }
    let comma = (!predicates.empty_or_trailing()).then(<Token![,]>::default);
    quote!(#where_token #predicates #comma #(#further),*)
}

/// Returns `true` if a type is or contains the type with this name.
pub(crate) fn holds(kind: &TokenStream, ident: &Ident) -> bool {
    let mut is_behind_path = false;
    kind.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => !is_behind_path && (word == *ident || word == "Self"),
        TokenTree::Group(group) => holds(&group.stream(), ident),
        TokenTree::Punct(character) => {
            is_behind_path = character.as_char() == ':';
            false
        }
        TokenTree::Literal(_) => false,
    })
}

/// Returns `true` if the tokens contain one of the parameters.
pub(crate) fn mentions(tokens: &TokenStream, parameters: &HashSet<String>) -> bool {
    !parameters.is_empty()
        && tokens.clone().into_iter().any(|token| match token {
            TokenTree::Ident(ident) => parameters.contains(&ident.to_string()),
            TokenTree::Group(group) => mentions(&group.stream(), parameters),
            _ => false,
        })
}

/// The span of some tokens, as well as a stable compiler can join spans.
#[cfg(feature = "problem")]
pub(crate) fn span(tokens: &TokenStream) -> proc_macro2::Span {
    tokens.clone().into_iter().next().map_or_else(proc_macro2::Span::call_site, |token| token.span())
}
