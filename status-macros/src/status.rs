//! `status!(404)`, `status!(NotFound)`, `status!(AppStatus, 499)`, `status!(SqlState, "42P01")`.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Lit, Token};

use crate::code_argument::{CodeArgument, EXPECTED, generated, with_enum};
use crate::errors::unexpected;
use crate::path::{self, Path};

/// Expands `status!(…)`. The tokens are the path to `status-core`, a `;`, and the user's input.
pub(crate) fn status(tokens: TokenStream) -> TokenStream {
    parse.parse2(tokens).unwrap_or_else(|error| error.to_compile_error())
}

fn parse(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let core = path::core(input)?;
    if input.is_empty() {
        return Err(syn::Error::new(Span::call_site(), EXPECTED));
    }
    let named_family = if begins_with_family(input) { Some(family(input)?) } else { None };
    let written: CodeArgument = input.parse()?;
    if named_family.is_none()
        && let Some(error) = written.text_error()
    {
        return Err(error);
    }
    let family = named_family.unwrap_or_else(|| quote!(#core::StatusCode));
    let has_comma = input.parse::<Option<Token![,]>>()?.is_some();
    if input.is_empty() {
        return Ok(written.path(&family, &core, generated));
    }
    if has_comma && input.fork().parse::<CodeArgument>().is_ok() {
        return Err(unexpected(
            input,
            "expected one code: for a pattern of several, write `status!(404) | status!(405)`",
        ));
    }
    Err(unexpected(input, "expected nothing after the code"))
}

/// Returns `true` if the input starts with a type. A single name is a type only if a `,` and more tokens
/// follow.
fn begins_with_family(input: ParseStream<'_>) -> bool {
    if input.peek(Token![::]) || input.peek(Token![<]) {
        return true;
    }
    let ahead = input.fork();
    if input.peek(Lit) || ahead.call(Ident::parse_any).is_err() {
        return false;
    }
    if ahead.peek(Token![,]) {
        // `NotFound,` is a code with a trailing comma.
        return ahead.parse::<Token![,]>().is_ok() && !ahead.is_empty();
    }
    // A missing comma: `AppStatus 499`.
    ahead.peek(Token![::]) || ahead.peek(Token![<]) || ahead.peek(Lit) || ahead.peek(Ident::peek_any)
}

/// The family and the `,` after it.
fn family(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    if input.fork().call(Path::parse_type).is_err() {
        return Err(unexpected(input, EXPECTED));
    }
    let family = input.call(Path::parse_type)?;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            return Err(syn::Error::new_spanned(family, MISSING_CODE));
        }
        return Ok(quote!(#family));
    }
    if !input.is_empty() {
        return Err(unexpected(
            input,
            "expected `,` between the family and the code, as in `AppStatus, 499`",
        ));
    }
    if is_behind_enum(&family) {
        return Err(with_enum(&family, |family, code| format!("write `{family}, {code}`")));
    }
    Err(syn::Error::new_spanned(family, MISSING_CODE))
}

const MISSING_CODE: &str = "expected a code after the family, as in `AppStatus, 499`";

/// Returns `true` if the segment before the last has the name of a type and not of a module.
fn is_behind_enum(path: &Path) -> bool {
    path.segments
        .iter()
        .rev()
        .nth(1)
        .is_some_and(|segment| segment.unraw().to_string().starts_with(|first: char| first.is_uppercase()))
}
