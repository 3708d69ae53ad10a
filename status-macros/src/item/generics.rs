//! Parameters of types, and what they must fulfil.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Lifetime, Token, token};

use super::attribute;
use crate::extent::until;

/// `<'a, T: Copy, const N: usize>` and `where T: Eq`.
#[derive(Default)]
pub(crate) struct Generics {
    /// The `<` and the `>`.
    pub(crate) brackets: Option<(Token![<], Token![>])>,
    /// The parameters.
    pub(crate) parameters: Vec<Parameter>,
    /// The word `where`.
    pub(crate) where_token: Option<Token![where]>,
    /// What stands behind it.
    pub(crate) predicates: TokenStream,
}

/// A parameter.
pub(crate) struct Parameter {
    /// What it is.
    pub(crate) kind: ParameterKind,
    /// Its name, as it stands behind the name of the type.
    pub(crate) name: TokenStream,
    /// The whole without its default, as it stands behind `impl`.
    declaration: TokenStream,
}

/// What a parameter is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    Lifetime,
    Type,
    Const,
}

impl Generics {
    /// The names of the parameters that are one of some kinds.
    pub(crate) fn names(&self, kinds: &[ParameterKind]) -> impl Iterator<Item = String> {
        let parameters = self.parameters.iter().filter(|parameter| kinds.contains(&parameter.kind));
        parameters.map(|parameter| parameter.name.to_string())
    }

    /// What stands behind `impl`.
    pub(crate) fn declarations(&self) -> TokenStream {
        self.in_brackets(|parameter| &parameter.declaration)
    }

    /// What stands behind the name of the type.
    pub(crate) fn arguments(&self) -> TokenStream {
        self.in_brackets(|parameter| &parameter.name)
    }

    /// Something of each parameter in their brackets, so that an error about all of them stands where they do.
    fn in_brackets(&self, part: fn(&Parameter) -> &TokenStream) -> TokenStream {
        match &self.brackets {
            Some((opening, closing)) if !self.parameters.is_empty() => {
                let parts = self.parameters.iter().map(part);
                quote!(#opening #(#parts),* #closing)
            }
            _ => TokenStream::new(),
        }
    }

    /// The `where` clause, with further predicates.
    pub(crate) fn where_clause(&self, further: &[TokenStream]) -> TokenStream {
        let predicates = &self.predicates;
        if predicates.is_empty() && further.is_empty() {
            return TokenStream::new();
        }
        let last = predicates.clone().into_iter().last();
        let needs_comma =
            last.is_some_and(|last| !matches!(last, TokenTree::Punct(sign) if sign.as_char() == ','));
        let comma = needs_comma.then(<Token![,]>::default);
        let where_token = self.where_token.as_ref().map_or_else(|| quote!(where), ToTokens::to_token_stream);
        quote!(#where_token #predicates #comma #(#further),*)
    }

    /// Reads a `where` clause, if there is one.
    pub(super) fn parse_where_clause(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![where]) {
            self.where_token = input.parse()?;
            self.predicates = until(input, |input| input.peek(token::Brace) || input.peek(Token![;]))?;
        }
        Ok(())
    }
}

/// Reads what stands behind the name of a type, without the `where` clause.
impl Parse for Generics {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut generics = Self::default();
        if !input.peek(Token![<]) {
            return Ok(generics);
        }
        let opening = input.parse()?;
        while !input.peek(Token![>]) {
            generics.parameters.push(input.parse()?);
            if !input.peek(Token![>]) {
                input.parse::<Token![,]>()?;
            }
        }
        generics.brackets = Some((opening, input.parse()?));
        Ok(generics)
    }
}

impl Parse for Parameter {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = attribute::several(input)?;
        let const_token: Option<Token![const]> = input.parse()?;
        let (kind, name) = if input.peek(Lifetime) {
            (ParameterKind::Lifetime, input.parse::<Lifetime>()?.into_token_stream())
        } else if const_token.is_some() {
            (ParameterKind::Const, input.parse::<Ident>()?.into_token_stream())
        } else {
            (ParameterKind::Type, input.parse::<Ident>()?.into_token_stream())
        };
        let bounds = until(input, |input| is_end(input) || input.peek(Token![=]))?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            until(input, is_end)?;
        }
        let declaration = quote!(#(#attributes)* #const_token #name #bounds);
        Ok(Self { kind, name, declaration })
    }
}

/// Whether no more of a parameter follows.
fn is_end(input: ParseStream<'_>) -> bool {
    input.peek(Token![,]) || input.peek(Token![>])
}
