//! `#[derive(FromProblem)]`: the input of `ToProblem` → [`check`] (errors) → [`expand`] (the implementation).

mod check;
mod expand;

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use crate::item;
use crate::to_problem::input::Input;

/// Expands `#[derive(FromProblem)]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item = match item::parse(item) {
        Ok(item) => item,
        Err(error) => return error,
    };
    let errors = Errors::default();
    // Other derives report the same errors. The compiler shows duplicates only once.
    let input = Input::new(&item, &errors, &errors);
    check::check(&input, &errors);
    let implementation = expand::implementation(&input);
    let errors = errors.into_compile_errors();
    let family = &input.family_alias;
    quote! {
        #errors
        const _: () = {
            #family
            #implementation
        };
    }
}
