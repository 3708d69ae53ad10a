//! Paths in attributes and in `status!(…)`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Token, TypePath};

/// A path to a module, a macro or a type.
#[derive(Default)]
pub(crate) struct Path {
    tokens: TokenStream,
    /// Its identifiers, without generic arguments.
    pub(crate) segments: Vec<Ident>,
}

impl Path {
    /// Reads the path of a module or a macro, which has no generic arguments: `::my::status`.
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        let path = syn::Path::parse_mod_style(&ahead)?;
        // A type does not contain modules.
        if path.segments.iter().any(|segment| segment.ident == "Self") {
            return Err(input.error("expected a path"));
        }
        input.call(syn::Path::parse_mod_style)?;
        Ok(Self::of(&path, path.to_token_stream()))
    }

    /// Reads a type that is named by a path: `AppStatus`, `app::Status<T>`, `<T as HasStatus>::Code`.
    pub(crate) fn parse_type(input: ParseStream<'_>) -> syn::Result<Self> {
        // A `$type` of a `macro_rules!` macro may be any type.
        if input.cursor().group(Delimiter::None).is_some() {
            let tokens = input.parse::<TokenTree>()?.into();
            return Ok(Self { tokens, segments: Vec::new() });
        }
        let path: TypePath = input.parse()?;
        Ok(Self::of(&path.path, path.to_token_stream()))
    }

    fn of(path: &syn::Path, tokens: TokenStream) -> Self {
        Self { tokens, segments: path.segments.iter().map(|segment| segment.ident.clone()).collect() }
    }
}

/// Reads the path to `status-core` that a `macro_rules!` there passes on, and the `;` after it.
pub(crate) fn core(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut core = TokenStream::new();
    while !input.peek(Token![;]) {
        core.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![;]>()?;
    Ok(core)
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
