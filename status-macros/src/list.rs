//! The list in the parentheses of an attribute, read item by item, so an error in one does not hide errors in
//! the others.

use proc_macro2::{Ident, TokenTree};
use syn::parse::ParseStream;
use syn::{MetaList, Token};

use crate::errors::{Errors, unexpected};

/// Reads the items between the parentheses of an attribute. Returns `false` after an error.
pub(crate) fn read(
    list: &MetaList,
    errors: &Errors,
    item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> bool {
    let result = list.parse_args_with(|input: ParseStream<'_>| read_items(input, errors, item));
    errors.keep(result).unwrap_or_default()
}

/// Reads items separated by commas. Returns `false` after an error.
pub(crate) fn read_items(
    input: ParseStream<'_>,
    errors: &Errors,
    item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<bool> {
    let mut is_correct = true;
    while !input.is_empty() {
        let result = item(input).and_then(|()| {
            if input.is_empty() || input.peek(Token![,]) {
                return Ok(());
            }
            Err(unexpected(input, "expected `,`"))
        });
        is_correct &= errors.keep(result).is_some();
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(is_correct)
}

/// Stores a value that may be given only once.
pub(crate) fn set<T>(slot: &mut Option<T>, value: T, key: &Ident) -> syn::Result<()> {
    if slot.is_some() {
        return Err(syn::Error::new(key.span(), format!("duplicate key `{key}`")));
    }
    *slot = Some(value);
    Ok(())
}
