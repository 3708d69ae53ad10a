//! `#[derive(FromProblem)]`: the input of `ToProblem` → [`check`] (errors) → [`expand`] (the implementation).

mod check;
mod expand;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::to_problem::input::Input;

/// Expands `#[derive(FromProblem)]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let item: DeriveInput = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.to_compile_error(),
    };
    // The other derives report the same errors. The compiler shows an error only once.
    let errors = Errors::default();
    crate::has_status::input::Input::new(&item, &errors);
    let input = Input::new(&item, &errors);
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
