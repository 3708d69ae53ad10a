//! Generated code as text.
//!
//! The compiler parses a text in one call. `quote!` needs several calls for each token, and macros are built
//! without optimization. Long lists are therefore written as text: the variants and the rows of tables.
//!
//! A text only contains names and values of the spec, and the names of the two enums. Values are escaped:
//! strings as literals, and documentation with `push_prose`. A path that the user wrote must not be part of it,
//! because `$crate` has no meaning in a text.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

/// The tokens of a text, with the span of the attribute.
pub(super) fn parsed(text: &str) -> TokenStream {
    // `proc_macro2` would first parse the text itself, without optimization.
    let tokens = if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>().map(TokenStream::from).ok()
    } else {
        text.parse().ok()
    };
    #[cfg(test)]
    assert!(tokens.is_some(), "not Rust: {text}");
    // No spec leads here. If one did, an error is better than code with something missing.
    tokens.unwrap_or_else(|| quote!(::core::compile_error!("generated code is not Rust: please report this")))
}

/// Appends a string literal.
pub(super) fn push_string(text: &mut String, value: &str) {
    let _ = write!(text, "{value:?}");
}

/// Appends an `Option` whose value is already Rust code.
pub(super) fn push_optional(text: &mut String, value: Option<impl AsRef<str>>) {
    let Some(value) = value else { return text.push_str("::core::option::Option::None") };
    text.push_str("::core::option::Option::Some(");
    text.push_str(value.as_ref());
    text.push(')');
}

/// The items of a list, each followed by a comma.
pub(super) fn list<T>(items: &[T], push: &mut dyn FnMut(&mut String, &T)) -> TokenStream {
    let mut text = String::new();
    for item in items {
        push(&mut text, item);
        text.push_str(", ");
    }
    parsed(&text)
}
