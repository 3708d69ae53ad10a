//! `#[derive(HasStatus)]`: [`attribute`] and [`input`] (the input) → [`check`] (errors) → [`expand`]
//! (tokens).
//!
//! A derive never reads a file. The compiler checks that a code exists: see `Known`.

pub(crate) mod attribute;
pub(crate) mod check;
pub(crate) mod expand;
pub(crate) mod input;

use proc_macro2::TokenStream;
use quote::quote;

use self::input::Input;
use crate::errors::Errors;
use crate::item;

/// Expands `#[derive(HasStatus)]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item = match item::parse(item) {
        Ok(item) => item,
        Err(error) => return error,
    };
    let errors = Errors::default();
    let input = Input::new(&item, &errors);
    check::check(&item, &input, &errors);
    // Emitted even after errors, so they do not cause errors where the type is used.
    let implementation = expand::implementation(&item, &input);
    let errors = errors.into_compile_errors();
    quote!(#errors #implementation)
}
