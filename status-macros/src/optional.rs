//! Options in generated code.

use proc_macro2::TokenStream;
use quote::quote;

/// An `Option` as an expression.
pub(crate) fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}
