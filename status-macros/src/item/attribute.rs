//! Attributes.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Token, bracketed, token};

/// `#[path]`, `#[path(…)]` or `#[path = …]`.
pub(crate) struct Attribute {
    pound: Token![#],
    bracket: token::Bracket,
    path: TokenStream,
    /// The path, if it is a single word.
    word: Option<Ident>,
    /// What stands behind the path.
    pub(crate) content: Content,
}

/// What stands behind the path of an attribute.
pub(crate) enum Content {
    /// Nothing.
    Nothing,
    /// A list, in whatever delimiters.
    List(Group),
    /// `=` and a value.
    Value(Token![=], TokenStream),
}

impl Attribute {
    /// Whether this is what it is called.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.word.as_ref().is_some_and(|word| word == name)
    }

    /// Whether this is the last word of what it is called.
    pub(crate) fn ends_in(&self, name: &str) -> bool {
        matches!(self.path.clone().into_iter().last(), Some(TokenTree::Ident(word)) if word == name)
    }

    /// What stands between the brackets.
    pub(crate) fn meta(&self) -> TokenStream {
        let mut meta = self.path.clone();
        match &self.content {
            Content::Nothing => {}
            Content::List(list) => list.to_tokens(&mut meta),
            Content::Value(equals, value) => {
                equals.to_tokens(&mut meta);
                value.to_tokens(&mut meta);
            }
        }
        meta
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let pound = input.parse()?;
        let inside;
        let bracket = bracketed!(inside in input);
        let mut path = TokenStream::new();
        loop {
            if inside.peek(Token![::]) {
                inside.parse::<Token![::]>()?.to_tokens(&mut path);
            } else if inside.peek(Ident::peek_any) {
                inside.call(Ident::parse_any)?.to_tokens(&mut path);
            } else {
                break;
            }
        }
        let content = if inside.is_empty() {
            Content::Nothing
        } else if inside.peek(Token![=]) {
            Content::Value(inside.parse()?, inside.parse()?)
        } else if let TokenTree::Group(list) = inside.parse()? {
            Content::List(list)
        } else {
            Content::Nothing
        };
        // Of whatever else there is, the compiler has said that it is no attribute.
        inside.parse::<TokenStream>()?;
        let word = Ident::parse_any.parse2(path.clone()).ok();
        Ok(Self { pound, bracket, path, word, content })
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.bracket.surround(tokens, |tokens| tokens.extend(self.meta()));
    }
}

/// Reads all that stand one after another.
pub(super) fn several(input: ParseStream<'_>) -> syn::Result<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(Attribute::parse(input)?);
    }
    Ok(attributes)
}
