//! Fields.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Token, braced, parenthesized, token};

use super::attribute::{self, Attribute};
use super::{skip_value, visibility};
use crate::extent::until;

/// A field of a struct or of a variant.
pub(crate) struct Field {
    /// What stands above it.
    pub(crate) attributes: Vec<Attribute>,
    /// Its name or index.
    pub(crate) member: Member,
    /// Its type.
    pub(crate) kind: TokenStream,
}

/// How a field is called.
#[derive(Clone)]
pub(crate) enum Member {
    /// By its name.
    Named(Ident),
    /// By its index, which may stand somewhere.
    Unnamed(u32, Span),
}

#[cfg(feature = "problem")]
impl Member {
    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Named(name) => name.span(),
            Self::Unnamed(_, span) => *span,
        }
    }
}

/// Wherever they stand.
#[cfg(feature = "problem")]
impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Named(one), Self::Named(other)) => one == other,
            (Self::Unnamed(one, _), Self::Unnamed(other, _)) => one == other,
            _ => false,
        }
    }
}

impl ToTokens for Member {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Named(name) => name.to_tokens(tokens),
            Self::Unnamed(index, span) => {
                let mut index = Literal::u32_unsuffixed(*index);
                index.set_span(*span);
                index.to_tokens(tokens);
            }
        }
    }
}

/// Reads the fields with the delimiters around them, if there are any.
pub(super) fn several(input: ParseStream<'_>) -> syn::Result<Vec<Field>> {
    let mut fields = Vec::new();
    let inside;
    let is_named = input.peek(token::Brace);
    if is_named {
        braced!(inside in input);
    } else if input.peek(token::Paren) {
        parenthesized!(inside in input);
    } else {
        return Ok(fields);
    }
    for index in 0.. {
        if inside.is_empty() {
            break;
        }
        let attributes = attribute::several(&inside)?;
        visibility(&inside)?;
        let name = if is_named {
            let name: Ident = inside.parse()?;
            inside.parse::<Token![:]>()?;
            Some(name)
        } else {
            None
        };
        let kind = until(&inside, |input| input.peek(Token![,]) || input.peek(Token![=]))?;
        skip_value(&inside)?;
        if !inside.is_empty() {
            inside.parse::<Token![,]>()?;
        }
        let member = name.map_or_else(|| Member::Unnamed(index, kind.span()), Member::Named);
        fields.push(Field { attributes, member, kind });
    }
    Ok(fields)
}
