//! Code for each item of a list.

use proc_macro2::TokenStream;

/// What `code` says of each item. Of this there is one instance for each type of items, of an iterator there would be one for each closure:
/// all of them together take long to compile.
pub(super) fn each<T>(items: &[T], code: &mut dyn FnMut(&T) -> TokenStream) -> Vec<TokenStream> {
    let mut all = Vec::with_capacity(items.len());
    for item in items {
        all.push(code(item));
    }
    all
}
