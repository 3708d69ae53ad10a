//! Tokens for each item of a list.

use proc_macro2::TokenStream;

/// The tokens for each item. One instance for each type of items: with an iterator there would be one for each closure, and compiling all of
/// them takes long.
pub(super) fn token_list<T>(items: &[T], tokens: &mut dyn FnMut(&T) -> TokenStream) -> Vec<TokenStream> {
    let mut list = Vec::with_capacity(items.len());
    for item in items {
        list.push(tokens(item));
    }
    list
}
