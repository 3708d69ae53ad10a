//! Paths in attributes and in `status!(…)`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use crate::extent::until;

/// A path, to something or as a type.
#[derive(Default)]
pub(crate) struct Path {
    tokens: TokenStream,
    /// Its words, without generic arguments.
    pub(crate) segments: Vec<Ident>,
}

impl Path {
    /// Reads the path of a module or of a macro, which has no generic arguments: `::my::status`.
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut path = Self::default();
        input.parse::<Option<Token![::]>>()?.to_tokens(&mut path.tokens);
        path.parse_module(input)?;
        while path.parse_colons(input)? {
            path.parse_module(input)?;
        }
        Ok(path)
    }

    /// Reads a type that is called by a path: `AppStatus`, `app::Status<T>`, `<T as HasStatus>::Code`.
    pub(crate) fn parse_type(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut path = Self::default();
        // `$type` of a `macro_rules!`, which may be any.
        if input.cursor().group(Delimiter::None).is_some() {
            path.tokens.extend([input.parse::<TokenTree>()?]);
            return Ok(path);
        }
        if !path.parse_arguments(input)? {
            input.parse::<Option<Token![::]>>()?.to_tokens(&mut path.tokens);
            path.parse_segment(input)?;
            path.parse_arguments(input)?;
        }
        while path.parse_colons(input)? {
            if !path.parse_arguments(input)? {
                path.parse_segment(input)?;
                path.parse_arguments(input)?;
            }
        }
        // `<AppStatus>` alone is no type.
        if path.segments.is_empty() { Err(input.error("expected `::`")) } else { Ok(path) }
    }

    /// Reads a segment that is not `Self`: a type has no modules in it.
    fn parse_module(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![Self]) { Err(input.error("expected a path")) } else { self.parse_segment(input) }
    }

    fn parse_segment(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let is_word = input.peek(Token![crate])
            || input.peek(Token![self])
            || input.peek(Token![Self])
            || input.peek(Token![super]);
        let segment = if is_word {
            input.call(Ident::parse_any)?
        } else if self.segments.is_empty() || input.peek(syn::Ident) {
            input.parse()?
        } else {
            return Err(input.error("expected path segment after `::`"));
        };
        segment.to_tokens(&mut self.tokens);
        self.segments.push(segment);
        Ok(())
    }

    /// Reads a `::`, if there is one.
    fn parse_colons(&mut self, input: ParseStream<'_>) -> syn::Result<bool> {
        let colons: Option<Token![::]> = input.parse()?;
        colons.to_tokens(&mut self.tokens);
        Ok(colons.is_some())
    }

    /// Reads what stands between angle brackets, if there are any.
    fn parse_arguments(&mut self, input: ParseStream<'_>) -> syn::Result<bool> {
        let Some(opening) = input.parse::<Option<Token![<]>>()? else { return Ok(false) };
        let arguments = until(input, |input| input.peek(Token![>]))?;
        let closing: Token![>] = input.parse()?;
        opening.to_tokens(&mut self.tokens);
        arguments.to_tokens(&mut self.tokens);
        closing.to_tokens(&mut self.tokens);
        Ok(true)
    }
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
