//! The location of generated tokens.

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// The same tokens, located at `span`, so an error in them points there. Their names resolve as before.
pub(crate) fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| {
            let mut token = match token {
                TokenTree::Group(group) => {
                    TokenTree::Group(Group::new(group.delimiter(), respan(group.stream(), span)))
                }
                token => token,
            };
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}
