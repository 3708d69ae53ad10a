//! `#[derive(ToProblem)]`: [`attribute`] and [`input`] (what was written) → [`check`] (what may not be) → [`expand`] and [`obligations`]
//! (tokens).
//!
//! What depends on a code, such as the headers that it requires, is not known here, for a derive reads no files: the tokens ask for it in a
//! `const`, so that a mistake is a compile error all the same.

mod attribute;
mod check;
mod expand;
mod input;
mod obligations;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use self::input::Input;
use crate::errors::Errors;

/// What `#[derive(ToProblem)]` adds.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item: DeriveInput = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.to_compile_error(),
    };
    let errors = Errors::default();
    let input = Input::new(&item, &errors);
    check::check(&input, &errors);
    // Emitted even when something is wrong, so that a mistake is not one more error for each use of the type.
    let implementation = expand::implementation(&input);
    let obligations = obligations::obligations(&input);
    let errors = errors.into_compile_errors();
    quote!(#errors #implementation #obligations)
}
