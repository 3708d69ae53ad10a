//! The implementation of `ProblemTypes`: every variant as data.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::expand::{is_plain, literals_of};
use super::grpc;
use super::input::{Input, Kind, ProblemHeader, VariantProblem};
use super::value::{Meaning, find};
use crate::has_status::input::Variant;
use crate::item::{self, Field};
use crate::optional::optional;

/// The `impl` of `ProblemTypes`.
pub(super) fn implementation(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let ident = item::ident(input.item);
    let generics = &input.item.generics;
    let (declarations, arguments, _) = generics.split_for_impl();
    let where_clause = item::where_clause(generics, &bounds(input));
    let is_independent = is_independent(input);
    let mut json_types = JsonTypes { is_shared: is_independent, ..JsonTypes::default() };
    let rows: Vec<TokenStream> = input
        .variants()
        .enumerate()
        .map(|(at, (variant, answer))| row(input, &mut json_types, at, variant, answer))
        .collect();
    let JsonTypes { constants: json_types, .. } = json_types;
    let name = input.item.ident.unraw().to_string();
    let answers_grpc = grpc::is_used(input);
    let entry = quote!(#core::ProblemEntry);
    let entries = quote!(&#core::__private::entries(&__CODE_TABLE, &__DECLARATION, &[#(#rows),*]));
    let (holder, types) = if is_independent {
        // The compiler checks the body of an associated constant for panics, and evaluates it for that. With a
        // parameter, it evaluates the entries only where they are used.
        let holder = quote! {
            struct __Types<__Unused>(::core::marker::PhantomData<__Unused>);

            impl<__Unused> __Types<__Unused> {
                const TYPES: &'static [#entry] = #entries;

                const fn types() -> &'static [#entry] {
                    Self::TYPES
                }
            }
        };
        (Some(holder), quote!(__Types::<()>::types()))
    } else {
        (None, entries)
    };
    quote! {
        #core::__fallbacks!(AnyJsonType UnknownTypes);

        type __Row = #core::__private::Row;

        const __DECLARATION: #core::__private::Declaration = #core::__private::Declaration {
            path: ::core::concat!(::core::module_path!(), "::", #name),
            line: ::core::line!(),
            column: ::core::column!(),
            answers_grpc: #answers_grpc,
        };

        #json_types
        #holder

        #[automatically_derived]
        impl #declarations #core::ProblemTypes for #ident #arguments #where_clause {
            const TYPES: &'static [#entry] = #types;
        }
    }
}

/// Returns `true` if the rows can be outside of the `impl`: they mention neither a parameter nor `Self`.
fn is_independent(input: &Input<'_>) -> bool {
    let mut fields = input.variants().flat_map(|(variant, _)| &variant.fields);
    input.item.generics.params.is_empty() && !fields.any(|field| input.mentions_parameter(&field.kind))
}

/// The bounds of the generic fields of transparent variants.
fn bounds(input: &Input<'_>) -> Vec<TokenStream> {
    let core = input.core();
    let transparent = input.variants().filter(|(_, answer)| answer.kind == Kind::Transparent);
    let fields = transparent.filter_map(|(variant, _)| variant.only_field());
    let kinds = fields.map(|field| &field.kind).filter(|kind| input.mentions_parameter(kind));
    kinds
        .filter(|kind| !item::holds(kind, &input.item.ident))
        .map(|kind| quote!(#kind: #core::ProblemTypes))
        .collect()
}

/// The JSON types of extensions.
#[derive(Default)]
struct JsonTypes {
    /// `true` if equal types share a constant: the compiler tries some sixty `impl`s for each use of
    /// `JsonTypeOf`.
    is_shared: bool,
    /// The position of each type.
    positions: HashMap<String, usize>,
    /// The constants so far.
    constants: TokenStream,
}

impl JsonTypes {
    /// The JSON type of a field, and whether it is required, as two expressions.
    fn of(&mut self, kind: &TokenStream, core: &TokenStream) -> TokenStream {
        let json = quote!(#core::__private::JsonTypeOf::<#kind>);
        let text = kind.to_string();
        // The `$crate` of two macros can differ.
        if !self.is_shared || text.contains('$') {
            return quote!(#json::TYPE, #json::IS_REQUIRED);
        }
        let count = self.positions.len();
        let position = *self.positions.entry(text).or_insert(count);
        let name = format_ident!("__JSON_{position}");
        if position == count {
            self.constants.extend(quote! {
                const #name: (#core::JsonType, ::core::primitive::bool) = (#json::TYPE, #json::IS_REQUIRED);
            });
        }
        quote!(#name.0, #name.1)
    }
}

/// The row of a variant.
fn row(
    input: &Input<'_>,
    json_types: &mut JsonTypes,
    at: usize,
    variant: &Variant<'_>,
    answer: &VariantProblem,
) -> TokenStream {
    let core = input.core();
    if let (Kind::Transparent, Some(Field { kind, .. })) = (answer.kind, variant.only_field()) {
        // The rows of the type itself are already in the list.
        let is_recursive = item::holds(kind, &input.item.ident);
        let nested =
            if is_recursive { quote!(&[]) } else { quote!(#core::__private::TypesOf::<#kind>::TYPES) };
        return quote!(__Row::Nested(#nested));
    }
    let name = input.name(variant);
    let number = input.number_of(variant).unwrap_or_else(|| quote!(-1));
    if is_plain(answer) {
        return description(variant.syntax).map_or_else(
            || quote!(__Row::Plain(#name, #number)),
            |text| quote!(__Row::Described(#name, #number, #text)),
        );
    }
    let description = description(variant.syntax);
    let literals = literals_of(input, at);
    let is_computed =
        |part: &Option<(Ident, Meaning)>| part.as_ref().is_some_and(|(_, meaning)| meaning.is_computed());
    let has_computed_title = is_computed(&answer.title);
    let has_computed_detail = is_computed(&answer.detail) || answer.kind == Kind::Own && answer.sends_text();
    let mut extensions = Vec::new();
    for extension in &answer.extensions {
        if let Some(name) = &extension.name {
            let json_type = json_types.of(&extension.kind, core);
            extensions.push(quote!(#core::__private::problem_extension(#name, #json_type)));
        }
    }
    let is_text_or_literal = has_computed_detail || answer.detail.is_some();
    if answer.headers.is_empty() && is_text_or_literal && !has_computed_title {
        let description = description.unwrap_or_default();
        return quote!(__Row::Own(#name, #number, #description, #literals, &[#(#extensions),*]));
    }
    let description = optional(description.map(ToTokens::into_token_stream));
    let headers = answer.headers.iter().map(|header| self::header(input, variant, header));
    quote! {
        __Row::Full {
            number: #number,
            name: #name,
            description: #description,
            literals: #literals,
            has_computed_title: #has_computed_title,
            has_computed_detail: #has_computed_detail,
            extensions: &[#(#extensions),*],
            headers: &[#(#headers),*],
        }
    }
}

/// A header. It is always sent, unless its field is an `Option`. A promised header counts as always sent.
fn header(input: &Input<'_>, variant: &Variant<'_>, header: &ProblemHeader) -> TokenStream {
    let core = input.core();
    let name = &header.name;
    let field = match &header.value {
        Some(Meaning::Field(member, _)) => find(&variant.fields, member),
        _ => None,
    };
    let is_required = field.map_or_else(
        || quote!(true),
        |Field { kind, .. }| quote!(#core::__private::JsonTypeOf::<#kind>::IS_REQUIRED),
    );
    quote!(#core::__private::problem_header(#name, #is_required))
}

/// The documentation comment of a variant, without the indentation.
pub(super) fn description(attributes: &[Attribute]) -> Option<String> {
    let mut text = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let Meta::NameValue(pair) = &attribute.meta
            && let Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) = &pair.value
        {
            let line = line.value();
            text.push_str(line.strip_prefix(' ').unwrap_or(&line));
            text.push('\n');
        }
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
