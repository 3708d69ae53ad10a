//! What the derives and `#[codes]` need of the item that they are on, beyond what `syn` offers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, GenericParam, Generics, Member, Token, WherePredicate};

/// A field of a struct or a variant.
pub(crate) struct Field<'a> {
    /// Its attributes.
    pub(crate) attributes: &'a [Attribute],
    /// Its name or index.
    pub(crate) member: Member,
    /// Its type.
    pub(crate) kind: TokenStream,
}

/// The fields of a struct or a variant.
pub(crate) fn fields(fields: &Fields) -> Vec<Field<'_>> {
    let members = fields.members().zip(fields);
    members
        .map(|(member, field)| Field { attributes: &field.attrs, member, kind: field.ty.to_token_stream() })
        .collect()
}

/// Whether one of the attributes has this name.
pub(crate) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The names of all type parameters and, if `with_constants`, of all constant ones.
pub(crate) fn parameters(generics: &Generics, with_constants: bool) -> impl Iterator<Item = String> {
    generics.params.iter().filter_map(move |parameter| match parameter {
        GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
        GenericParam::Const(parameter) if with_constants => Some(parameter.ident.to_string()),
        GenericParam::Const(_) | GenericParam::Lifetime(_) => None,
    })
}

/// The parameters as they are declared by an `impl`: without defaults, and each followed by a comma.
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

/// The `where` clause with further predicates.
pub(crate) fn where_clause(generics: &Generics, further: &[TokenStream]) -> TokenStream {
    let mut predicates = TokenStream::new();
    let mut where_token = <Token![where]>::default();
    if let Some(clause) = &generics.where_clause {
        where_token = clause.where_token;
        with_trailing_comma(&clause.predicates).to_tokens(&mut predicates);
    }
    predicates.extend(quote!(#(#further),*));
    if predicates.is_empty() { predicates } else { quote!(#where_token #predicates) }
}

fn with_trailing_comma(
    predicates: &Punctuated<WherePredicate, Token![,]>,
) -> Punctuated<WherePredicate, Token![,]> {
    let mut predicates = predicates.clone();
    if !predicates.empty_or_trailing() {
        predicates.push_punct(<Token![,]>::default());
    }
    predicates
}
