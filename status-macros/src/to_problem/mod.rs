//! `#[derive(ToProblem)]`: [`attribute`], [`value`], [`error_text`] and [`input`] (the input) → [`check`]
//! (errors) → [`expand`], [`catalogue`] and [`adapters`] (implementations) → [`code_checks`] (checks by the
//! compiler).
//!
//! Some errors depend on the code, such as a missing header that the code requires. A derive never reads a
//! file, so it does not know the codes: the compiler evaluates a `const` for each such check.

mod adapters;
mod attribute;
mod catalogue;
pub(crate) mod check;
mod code_checks;
mod error_text;
mod expand;
pub(crate) mod grpc;
pub(crate) mod input;
pub(crate) mod value;

use proc_macro2::TokenStream;
use quote::quote;

use self::input::Input;
use crate::errors::Errors;
use crate::item;

/// Expands `#[derive(ToProblem)]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item = match item::parse(item) {
        Ok(item) => item,
        Err(error) => return error,
    };
    let errors = Errors::default();
    // `HasStatus` reports the errors of its attributes.
    let input = Input::new(&item, &Errors::default(), &errors);
    check::check(&input, &errors);
    grpc::check(&input, &errors);
    // Emitted even after errors, so they do not cause errors where the type is used.
    let implementation = expand::implementation(&input);
    let catalogue = catalogue::implementation(&input);
    let adapters = adapters::implementations(&input);
    let code_checks = code_checks::code_checks(&input);
    let feature = grpc::feature(&input);
    let errors = errors.into_compile_errors();
    let family = &input.family_alias;
    quote! {
        #errors
        const _: () = {
            #family
            #implementation
            #catalogue
            #adapters
            #code_checks
            #feature
        };
    }
}
