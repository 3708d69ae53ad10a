//! `unique_problems!(A, B)`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Token, Type};

use crate::code_argument::generated;
use crate::errors::unexpected;
use crate::path;
use crate::respan::respan;

/// Expands `unique_problems!(…)`. The tokens are the path to `status-core`, a `;`, and what the user wrote.
pub(crate) fn unique_problems(tokens: TokenStream) -> TokenStream {
    parse.parse2(tokens).unwrap_or_else(|error| error.to_compile_error())
}

fn parse(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let core = path::core(input)?;
    if input.is_empty() {
        return Err(syn::Error::new(
            Span::call_site(),
            "expected error types, as in `unique_problems!(ShelfError, LoanError)`",
        ));
    }
    let mut errors: Vec<Type> = Vec::new();
    while !input.is_empty() {
        if input.fork().parse::<Type>().is_err() {
            return Err(unexpected(input, "expected the type of an error"));
        }
        errors.push(input.parse()?);
        if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
            return Err(unexpected(input, "expected `,`"));
        }
    }
    let count = errors.len();
    let lists = errors.iter().map(|error| {
        let problem_types = respan(quote!(#core::ProblemTypes), error.span());
        quote_spanned!(error.span()=> <#error as #problem_types>::TYPES)
    });
    let reports = errors.iter().enumerate().map(|(at, error)| {
        let report = respan(quote!(#core::__private::report), error.span());
        quote_spanned!(generated(error.span())=> const _: () = #report(__CONFLICTS[#at]);)
    });
    Ok(quote! {
        const _: () = {
            const __ERRORS: [&[#core::ProblemEntry]; #count] = [#(#lists),*];
            const __CONFLICTS: [::core::option::Option<#core::__private::Conflict>; #count] =
                #core::__private::conflicts::<{ #core::__private::table_size(&__ERRORS) }, #count>(__ERRORS);
            #(#reports)*
        };
    })
}
