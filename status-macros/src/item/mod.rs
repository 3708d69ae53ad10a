//! The struct, enum or union that a macro stands on, taken apart.
//!
//! The compiler hands over nothing but items that it has parsed itself, so that it is enough to find where each part ends. To read types
//! and expressions as well, as `syn` does with its feature `derive`, takes longer to compile than all the rest of this crate.

mod attribute;
mod field;
mod generics;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Token, braced, parenthesized, token};

pub(crate) use self::attribute::{Attribute, Content};
pub(crate) use self::field::Field;
#[cfg(feature = "problem")]
pub(crate) use self::field::Member;
pub(crate) use self::generics::{Generics, ParameterKind};
use crate::extent::skip_expression;

/// An item.
pub(crate) struct Item {
    /// What stands above it.
    pub(crate) attributes: Vec<Attribute>,
    /// `pub`, `pub(crate)`, or nothing.
    pub(crate) visibility: TokenStream,
    /// The word `struct`, `enum` or `union`.
    pub(crate) keyword: Ident,
    /// Its name.
    pub(crate) ident: Ident,
    /// Its parameters, and what they must fulfil.
    pub(crate) generics: Generics,
    /// What it consists of.
    pub(crate) body: Body,
}

/// What an item consists of.
pub(crate) enum Body {
    /// The fields of a struct.
    Struct(Vec<Field>),
    /// The variants of an enum, and all that stands between its braces.
    Enum(Vec<Variant>, TokenStream),
    /// A union, about which nothing is asked.
    Union,
}

/// A variant of an enum.
pub(crate) struct Variant {
    /// What stands above it.
    pub(crate) attributes: Vec<Attribute>,
    /// Its name.
    pub(crate) ident: Ident,
    /// Its fields.
    pub(crate) fields: Vec<Field>,
}

impl Item {
    /// Whether an attribute of this name stands above it.
    pub(crate) fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|found| found.is(attribute))
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = attribute::several(input)?;
        let visibility = visibility(input)?;
        let keyword = input.call(Ident::parse_any)?;
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        generics.parse_where_clause(input)?;
        let body = if keyword == "struct" {
            let fields = field::several(input)?;
            // That of a struct with parentheses stands behind them.
            generics.parse_where_clause(input)?;
            input.parse::<Option<Token![;]>>()?;
            Body::Struct(fields)
        } else if keyword == "enum" {
            let inside;
            braced!(inside in input);
            let written = inside.fork().parse()?;
            Body::Enum(variants(&inside)?, written)
        } else if keyword == "union" {
            let inside;
            braced!(inside in input);
            inside.parse::<TokenStream>()?;
            Body::Union
        } else {
            return Err(syn::Error::new(keyword.span(), "expected a struct or an enum"));
        };
        Ok(Self { attributes, visibility, keyword, ident, generics, body })
    }
}

/// Reads what stands between the braces of an enum.
fn variants(input: ParseStream<'_>) -> syn::Result<Vec<Variant>> {
    let mut variants = Vec::new();
    while !input.is_empty() {
        let attributes = attribute::several(input)?;
        // The compiler refuses one only after all macros.
        visibility(input)?;
        let ident = input.parse()?;
        let fields = field::several(input)?;
        skip_value(input)?;
        variants.push(Variant { attributes, ident, fields });
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(variants)
}

/// Skips `= …`: a discriminant, or the default of a field.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    if input.parse::<Option<Token![=]>>()?.is_some() {
        skip_expression(input)?;
    }
    Ok(())
}

/// Reads a visibility, or nothing.
fn visibility(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    // `$visibility` of a `macro_rules!` may hold nothing, and yet be a token.
    input.step(|cursor| Ok(((), without_empty_group(*cursor))))?;
    let mut visibility = input.parse::<Option<Token![pub]>>()?.into_token_stream();
    if !visibility.is_empty() && input.peek(token::Paren) {
        let inside;
        parenthesized!(inside in input.fork());
        // `pub (crate::One, Two)` are the types of fields.
        let is_word = inside.peek(Token![crate]) || inside.peek(Token![self]) || inside.peek(Token![super]);
        if inside.peek(Token![in]) || is_word && !inside.peek2(Token![::]) {
            visibility.extend([input.parse::<TokenTree>()?]);
        }
    }
    Ok(visibility)
}

/// Behind a group without delimiters and without content, if there is one.
fn without_empty_group(cursor: Cursor<'_>) -> Cursor<'_> {
    match cursor.group(proc_macro2::Delimiter::None) {
        Some((inside, _, rest)) if inside.eof() => rest,
        _ => cursor,
    }
}
