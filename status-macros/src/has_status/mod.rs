//! `#[derive(HasStatus)]`: [`attribute`] and [`input`] (what was written) → [`expand`] (tokens).
//!
//! A derive never reads a file: whether a code exists is for rustc to say, by way of `Known`.

pub(crate) mod attribute;
pub(crate) mod expand;
pub(crate) mod input;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use self::input::Input;
use crate::errors::Errors;

/// What `#[derive(HasStatus)]` adds.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item: DeriveInput = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.to_compile_error(),
    };
    let errors = Errors::default();
    let input = Input::new(&item, &errors);
    input.check(&errors);
    // Emitted even when something is wrong, so that a mistake is not one more error for each use of the type.
    let implementation = expand::implementation(&item, &input);
    let errors = errors.into_compile_errors();
    quote!(#errors #implementation)
}
