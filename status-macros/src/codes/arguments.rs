//! The arguments of `#[codes(…)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Token};

use crate::errors::Errors;
use crate::path::Path;
use crate::{adapters, list, suggest};

/// The arguments of `#[codes(…)]`.
#[derive(Default)]
pub(crate) struct Arguments {
    /// The path of the spec; missing after an error.
    pub(crate) path: Option<LitStr>,
    /// The name of the class enum.
    pub(crate) class: Option<Ident>,
    /// The path to `status-core`.
    pub(crate) core: Option<Path>,
    /// The adapters of the family.
    pub(crate) adapters: Vec<Ident>,
    /// The argument `constants`: each code is also a constant in upper case.
    pub(crate) constants: Option<Ident>,
}

/// The keys that are not adapters.
const KEYS: [&str; 3] = ["class", "constants", "crate"];

impl Arguments {
    /// Reads the arguments. An error in one does not hide errors in the others.
    pub(crate) fn parse(tokens: TokenStream, errors: &Errors) -> Self {
        let mut arguments = Self::default();
        let parser = |input: ParseStream<'_>| {
            if input.is_empty() {
                errors.at(input.span(), "expected the path of a spec, as in `#[codes(\"codes.toml\")]`");
                return Ok(());
            }
            list::read_items(input, errors, &mut |input| arguments.argument(input, errors))?;
            Ok(())
        };
        errors.keep(parser.parse2(tokens));
        if arguments.path.is_none() && errors.is_empty() {
            errors.at(
                proc_macro2::Span::call_site(),
                "expected the path of a spec, as in `#[codes(\"codes.toml\")]`",
            );
        }
        arguments
    }

    /// Removes the adapters that require an HTTP family. Reports them only without other errors, which may be
    /// the cause.
    pub(crate) fn refuse_http(&mut self, errors: &Errors) {
        let is_correct = errors.is_empty();
        self.adapters.retain(|adapter| {
            let is_for_all = adapters::of_codes(&adapter.to_string()).is_some_and(|adapter| !adapter.is_http_only);
            if is_correct && !is_for_all {
                let message = format!(
                    "`{adapter}` requires a family that extends `http`: write `extends = \"http\"` in the spec, or remove `{adapter}` here"
                );
                errors.at(adapter.span(), message);
            }
            is_for_all
        });
    }

    /// The path to `status-core`.
    pub(crate) fn core(&self) -> TokenStream {
        self.core.as_ref().map_or_else(|| quote!(::status_core), |path| quote!(#path))
    }

    /// One argument.
    fn argument(&mut self, input: ParseStream<'_>, errors: &Errors) -> syn::Result<()> {
        if input.peek(LitStr) {
            let path: LitStr = input.parse()?;
            if !path.suffix().is_empty() {
                errors.over(&path, "the path of a spec cannot have a literal suffix");
            }
            return set(&mut self.path, path, "the path of the spec");
        }
        if input.peek(syn::Lit) {
            let found: syn::Lit = input.parse()?;
            return Err(syn::Error::new_spanned(found, "expected the path of a spec, in quotes"));
        }
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected the path of a spec in quotes, or a key"));
        }
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        match name.as_str() {
            "class" => {
                let class = value(&key, input, only_name, "expected a name, as in `class = StatusClass`")?;
                set(&mut self.class, class, "`class`")
            }
            "constants" => set(&mut self.constants, key, "`constants`"),
            "crate" => {
                let path = value(&key, input, Path::parse, "expected a path, as in `crate = my_status`")?;
                set(&mut self.core, path, "`crate`")
            }
            name if adapters::of_codes(name).is_some() => {
                if self.adapters.iter().any(|adapter| adapter == name) {
                    return Err(syn::Error::new(key.span(), format!("duplicate argument `{name}`")));
                }
                self.adapters.push(key);
                Ok(())
            }
            _ if input.peek(Token![.]) || input.peek(Token![/]) || input.peek(Token![!]) => {
                Err(syn::Error::new(key.span(), "expected the path of a spec, in quotes"))
            }
            "path" if input.peek(Token![=]) => {
                Err(syn::Error::new(key.span(), "write the path without a key: `#[codes(\"…\")]`"))
            }
            name => {
                let keys: Vec<&str> = KEYS.into_iter().chain(adapters::codes_keys()).collect();
                Err(syn::Error::new(key.span(), suggest::unknown("argument of `codes`", name, &keys)))
            }
        }
    }
}

/// The value after a key and `=`.
fn value<T>(
    key: &Ident,
    input: ParseStream<'_>,
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
    expected: &str,
) -> syn::Result<T> {
    if input.parse::<Token![=]>().is_err() || input.is_empty() {
        return Err(syn::Error::new(key.span(), expected));
    }
    let found = input.span();
    parse(input).map_err(|_| syn::Error::new(found, expected))
}

/// A name that is not the beginning of a path.
fn only_name(input: ParseStream<'_>) -> syn::Result<Ident> {
    let name = input.parse()?;
    if input.peek(Token![::]) { Err(input.error("expected a name")) } else { Ok(name) }
}

/// Stores a value that may be given only once.
fn set<T: quote::ToTokens>(slot: &mut Option<T>, value: T, what: &str) -> syn::Result<()> {
    if slot.is_some() {
        return Err(syn::Error::new_spanned(value, format!("duplicate argument: {what}")));
    }
    *slot = Some(value);
    Ok(())
}
