//! The list in the parentheses of an attribute, read item by item, so an error in one does not hide errors in
//! the others.

use proc_macro2::{Ident, TokenTree};
use syn::parse::ParseStream;
use syn::{Attribute, Meta, MetaList, Token};

use crate::errors::{Errors, unexpected};

/// Reads the items of all attributes with a name. `without_list` is the error for an attribute without items. Returns
/// `false` after an error.
pub(crate) fn read_all(
    attributes: &[Attribute],
    name: &str,
    errors: &Errors,
    without_list: &dyn Fn(&Meta) -> String,
    item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> bool {
    let mut is_correct = true;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        match &attribute.meta {
            Meta::List(list) if !list.tokens.is_empty() => is_correct &= read(list, errors, item),
            meta => {
                is_correct = false;
                errors.over(meta, without_list(meta));
            }
        }
    }
    is_correct
}

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
