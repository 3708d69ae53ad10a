//! Tokens for each item of a list.

use proc_macro2::TokenStream;

/// The tokens for each item. It is monomorphized once per item type. With an iterator, it would be once per
/// closure, which takes long to compile.
pub(super) fn token_list<T>(items: &[T], tokens: &mut dyn FnMut(&T) -> TokenStream) -> Vec<TokenStream> {
    let mut list = Vec::with_capacity(items.len());
    for item in items {
        list.push(tokens(item));
    }
    list
}
