//! Lists in attributes.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Token, braced, bracketed, parenthesized};

use crate::errors::Errors;
use crate::written::unexpected;

/// Reads the items between the parentheses of an attribute. Whether all is well.
pub(crate) fn read(
    list: &Group,
    errors: &Errors,
    item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> bool {
    let parser = |input: ParseStream<'_>| {
        // With its delimiters, so that something missing is missed at the closing one.
        let inside;
        match list.delimiter() {
            Delimiter::Bracket => _ = bracketed!(inside in input),
            Delimiter::Brace => _ = braced!(inside in input),
            Delimiter::Parenthesis | Delimiter::None => _ = parenthesized!(inside in input),
        }
        each(&inside, errors, item)
    };
    errors.keep(parser.parse2(list.to_token_stream())).unwrap_or_default()
}

/// Reads items with commas between them; what is wrong with one does not hide the others. Whether all is well.
pub(crate) fn each(
    input: ParseStream<'_>,
    errors: &Errors,
    item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<bool> {
    let mut is_well = true;
    while !input.is_empty() {
        let result = item(input).and_then(|()| {
            if input.is_empty() || input.peek(Token![,]) {
                return Ok(());
            }
            Err(unexpected(input, "expected `,`"))
        });
        is_well &= errors.keep(result).is_some();
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(is_well)
}

/// Keeps a value that may be given once.
pub(crate) fn set<T>(slot: &mut Option<T>, value: T, key: &Ident) -> syn::Result<()> {
    if slot.is_some() {
        return Err(syn::Error::new(key.span(), format!("`{key}` is given already")));
    }
    *slot = Some(value);
    Ok(())
}
