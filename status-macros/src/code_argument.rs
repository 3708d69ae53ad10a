//! A code as the user writes it in `status!(…)` and in `#[status(…)]`.

use std::fmt;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use status_spec::name;
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitFloat, LitInt, LitStr, Token};

use crate::errors::unexpected;
use crate::path::Path;

/// A code: its number, its name or its text.
#[cfg_attr(feature = "problem", derive(Clone))]
pub(crate) enum CodeArgument {
    /// `404`, `-1`, `0x1f`.
    Number {
        /// The minus sign.
        sign: Option<Token![-]>,
        /// The digits.
        digits: LitInt,
    },
    /// `NotFound`, `NOT_FOUND`.
    Name(Ident),
    /// `"42P01"`, in a family whose codes are not decimal numbers.
    Text(LitStr),
}

impl CodeArgument {
    /// The span of the digits, the name or the text.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Number { digits, .. } => digits.span(),
            Self::Name(name) => name.span(),
            Self::Text(text) => text.span(),
        }
    }

    /// The code as a path, which is an expression, the value of a `const` and a pattern. An error in the code
    /// points at the code, and an error in the family at the family.
    ///
    /// `family` is the type, and `core` is the path to `status-core`. `origin` decides the span of the tokens
    /// that replace the code. Use [`generated`] if the compiler may suggest to change the expression, which
    /// is the whole macro; otherwise use the user's own span, so the error does not mention a macro.
    pub(crate) fn path(
        &self,
        family: &TokenStream,
        core: &TokenStream,
        origin: fn(Span) -> Span,
    ) -> TokenStream {
        let last = origin(self.span());
        let first = match self {
            Self::Number { sign: Some(sign), .. } => origin(sign.span),
            Self::Number { sign: None, .. } | Self::Name(_) | Self::Text(_) => last,
        };
        // The error for an unknown number points at this type, so it has the span of the code.
        let family_type = checked(family, core, first, last);
        let number = match self {
            Self::Number { sign, digits } => quote!(#sign #digits),
            Self::Name(name) => {
                let named = named(name, &family_type, family, core, last);
                // The function only accepts a code, so another item of the enum is an error.
                quote_spanned!(generated(last)=> { <#family_type>::__number(#named) })
            }
            Self::Text(text) => {
                let unknown = format!("`{}` is not a code of `{}`", text.value(), short_name(family));
                let is_decimal = without_quotes(text);
                // With the user's own span from the first to the last token, so the error for an unknown text
                // points at the text.
                let span = text.span();
                let checked = checked(family, core, span, span);
                quote_spanned!(span=> { <#checked>::__number_of_text(#text, #unknown, #is_decimal) })
            }
        };
        let open = quote_spanned!(first=> <);
        let known = quote_spanned!(generated(last)=> #core::Known<#number>);
        quote_spanned!(last=> #open #family_type as #known>::VALUE)
    }

    /// The code as an expression of the type `family`, with errors as in [`path`](Self::path).
    ///
    /// For derives, which use a short name for the family: less generated code compiles faster.
    pub(crate) fn expression(&self, family: &FamilyPath, core: &TokenStream) -> TokenStream {
        let FamilyPath { alias: Some(alias), path } = family else {
            return self.path(&family.path, core, |span| span);
        };
        let span = self.span();
        let family = Ident::new(alias, span);
        match self {
            Self::Number { sign: None, digits } => {
                let known = quote_spanned!(generated(span)=> #core::Known<#digits>);
                quote_spanned!(span=> <#family as #known>::VALUE)
            }
            Self::Name(name) if is_variant(name) => quote_spanned!(span=> #family::#name),
            // The number is a generic argument, which the compiler always evaluates. An error for a negative
            // number points at the sign, too.
            Self::Number { sign: Some(_), .. } | Self::Name(_) | Self::Text(_) => {
                self.path(path, core, |span| span)
            }
        }
    }

    /// The number of the code as an expression. It comes from the value of the code, because the family may
    /// have a constant with this name. `table` is the table of the family's codes.
    ///
    /// [`expression`](Self::expression) reports unknown codes.
    #[cfg(feature = "problem")]
    pub(crate) fn number(&self, family: &FamilyPath, core: &TokenStream, table: &TokenStream) -> TokenStream {
        match self {
            Self::Number { sign, digits } => quote!(#sign #digits),
            Self::Name(name) if is_variant(name) => {
                let named = self.expression(family, core);
                quote!(#named.__number())
            }
            Self::Name(name) => {
                let span = generated(name.span());
                let normalized = name::normalized(&name.to_string());
                let (kind, value) =
                    (quote!(#core::__private::NumberOfName), quote!(#table.number_of_name(#normalized)));
                let by_name = by_name(name, core, &kind, &value);
                let (family, mut name) = (&family.path, name.clone());
                name.set_span(span);
                quote_spanned!(span=> { #by_name <#family>::#name.__number() })
            }
            // HTTP codes are numbers, so `HasStatus` reports a text.
            Self::Text(_) => quote!(-1),
        }
    }

    /// The error for a text as a code of `StatusCode`, whose codes are numbers.
    pub(crate) fn text_error(&self) -> Option<syn::Error> {
        match self {
            Self::Text(text) => Some(syn::Error::new(text.span(), without_quotes(text))),
            Self::Number { .. } | Self::Name(_) => None,
        }
    }
}

/// The family, checked to be one, as a type between two spans.
fn checked(family: &TokenStream, core: &TokenStream, first: Span, last: Span) -> TokenStream {
    let open = quote_spanned!(first=> <);
    let checked = quote_spanned!(generated(last)=> #core::__private::Checked);
    quote_spanned!(last=> #open #family as #checked>::Code)
}

/// The code with this name.
///
/// A name in the form of a variant is a path, so the compiler can suggest a fix for a typo. Any other form,
/// such as that of a constant, is looked up by its letters and digits, unless the enum has an inherent
/// constant with exactly this name, which takes precedence over that of a trait.
fn named(
    name: &Ident,
    family_type: &TokenStream,
    family: &TokenStream,
    core: &TokenStream,
    span: Span,
) -> TokenStream {
    let path = quote_spanned!(span=> <#family_type>::#name);
    if is_variant(name) {
        return path;
    }
    let text = name.to_string();
    let normalized = name::normalized(&text);
    let unknown = format!("`{text}` is not a code of `{}`", short_name(family));
    // In parentheses with the user's span, so the error for an unknown name points at the name.
    let value = quote_spanned!(name.span()=> (#core::__private::code_of_name)(#normalized, #unknown));
    let by_name = by_name(name, core, &quote!(Self), &value);
    quote_spanned!(generated(span)=> { #by_name #path })
}

/// Returns `true` if a name is in the form of a variant, so it can only be a variant, a former name or an
/// alias.
///
/// `HTTPVersionNotSupported` is not in this form: a word in capitals becomes `Http` in a variant.
fn is_variant(name: &Ident) -> bool {
    let text = name.to_string();
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.contains(|letter: char| letter.is_ascii_lowercase())
        && !text.contains('_')
        && !text.as_bytes().windows(3).any(|letters| letters.iter().all(u8::is_ascii_uppercase))
}

/// A trait that gives every family a constant with this name.
fn by_name(name: &Ident, core: &TokenStream, kind: &TokenStream, value: &TokenStream) -> TokenStream {
    let span = generated(name.span());
    // With the macro's span, so lints ignore its case.
    let mut constant = name.clone();
    constant.set_span(span);
    quote_spanned! {span=>
        trait __ByName: ::core::marker::Sized {
            const #constant: #kind;
        }

        impl<__Code: #core::Code> __ByName for __Code {
            const #constant: #kind = #value;
        }
    }
}

/// A type as the user wrote it, without the path to `status-core`.
fn short_name(family: &TokenStream) -> String {
    let text = family.to_string().replace(' ', "");
    text.rsplit("::").next().filter(|_| !text.contains('<')).unwrap_or(&text).to_owned()
}

/// The family in the code that a derive generates.
pub(crate) struct FamilyPath {
    /// The name that the derive gives it; `None` if the family depends on a parameter of the type.
    pub(crate) alias: Option<&'static str>,
    /// The type as it was written.
    pub(crate) path: TokenStream,
}

/// A span at the same place whose names resolve where the macro is called.
pub(crate) fn generated(span: Span) -> Span {
    Span::call_site().located_at(span)
}

impl Parse for CodeArgument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![-]) {
            let sign: Token![-] = input.parse()?;
            if input.peek(Lit) && !input.peek(Token![-]) {
                let digits = digits(Some(&sign), input)?;
                return Ok(Self::Number { sign: Some(sign), digits });
            }
            return Err(unexpected(input, "expected a number after `-`"));
        }
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            if text.suffix().is_empty() {
                return Ok(Self::Text(text));
            }
            return Err(syn::Error::new_spanned(text, EXPECTED));
        }
        if input.peek(Lit) {
            return Ok(Self::Number { sign: None, digits: digits(None, input)? });
        }
        if !input.peek(syn::Ident) {
            return Err(unexpected(input, EXPECTED));
        }
        let ahead = input.fork();
        let name: Ident = ahead.parse()?;
        if ahead.peek(Token![::]) {
            let path = input.call(Path::parse)?;
            return Err(with_enum(&path, |_, code| format!("write `{code}`")));
        }
        if name::is_reserved(&name.to_string()) {
            return Err(syn::Error::new(name.span(), format!("`{name}` is not a code: {INSTEAD}")));
        }
        input.parse().map(Self::Name)
    }
}

/// The code as the user wrote it.
impl fmt::Display for CodeArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number { sign, digits } => write!(f, "{}{digits}", minus(sign.as_ref())),
            Self::Name(name) => name.fmt(f),
            Self::Text(text) => write!(f, "{:?}", text.value()),
        }
    }
}

/// The forms of a code.
pub(crate) const EXPECTED: &str = "expected a code: its number, as in `404`, or its name, as in `NotFound`";

/// The suggestion for anything that is not a code.
const INSTEAD: &str = "write the number of a code, as in `404`, or its name, as in `NotFound`";

/// The error for a code with its enum, as in `StatusCode::NotFound`. `elsewhere` builds the suggestion for a
/// family other than `StatusCode` from the path of the enum and the name of the variant.
pub(crate) fn with_enum(path: &Path, elsewhere: impl FnOnce(&str, &str) -> String) -> syn::Error {
    let mut backwards = path.segments.iter().rev();
    let suggestion = match (backwards.next(), backwards.next()) {
        (Some(code), family) => {
            let code = variant(&code.to_string());
            match family {
                Some(family) if *family != "StatusCode" => {
                    let enum_path = path.segments.iter().take(path.segments.len() - 1);
                    let names: Vec<String> = enum_path.map(ToString::to_string).collect();
                    elsewhere(&names.join("::"), &code)
                }
                _ => format!("write `{code}`"),
            }
        }
        (None, _) => INSTEAD.to_owned(),
    };
    syn::Error::new_spanned(path, format!("expected a code without its enum: {suggestion}"))
}

/// A name in the form of a variant: `NotFound` for `NOT_FOUND`.
fn variant(name: &str) -> String {
    name::variant(name).unwrap_or_else(|| name.to_owned())
}

/// The digits of a number, without a suffix.
fn digits(sign: Option<&Token![-]>, input: ParseStream<'_>) -> syn::Result<LitInt> {
    let literal = match input.parse()? {
        Lit::Int(digits) if digits.suffix().is_empty() && fits(sign, &digits) => return Ok(digits),
        literal => literal,
    };
    let message = match &literal {
        Lit::Int(digits) if !is_number_type(digits.suffix()) && !digits.suffix().is_empty() => {
            format!("`{digits}` is not a number: a code is written as in `404`")
        }
        Lit::Int(digits) if !digits.suffix().is_empty() => {
            let text = digits.to_string();
            let bare = text.strip_suffix(digits.suffix()).unwrap_or(&text).trim_end_matches('_');
            format!("a code cannot have a type suffix: write `{}{bare}`", minus(sign))
        }
        Lit::Int(_) => "the number is too large: a code has at most 64 bits".to_owned(),
        Lit::Float(number) => float_error(sign, number),
        _ => EXPECTED.to_owned(),
    };
    Err(syn::Error::new_spanned(quote!(#sign #literal), message))
}

/// Returns `true` if a suffix is that of a type, and not a typo such as the `O` in `4O4`.
fn is_number_type(suffix: &str) -> bool {
    suffix
        .strip_prefix(['i', 'u', 'f'])
        .is_some_and(|rest| matches!(rest.trim_start_matches('_'), "8" | "16" | "32" | "64" | "128" | "size"))
}

/// Returns `true` if a number is in the range of a `u64` or an `i64`.
fn fits(sign: Option<&Token![-]>, digits: &LitInt) -> bool {
    digits.base10_parse::<u64>().is_ok_and(|number| sign.is_none() || number <= i64::MIN.unsigned_abs())
}

/// The error for `404.0` and `4.04`.
fn float_error(sign: Option<&Token![-]>, number: &LitFloat) -> String {
    let whole = number.base10_digits().trim_end_matches('0').strip_suffix('.');
    whole.map_or_else(
        || "a code is an integer, as in `404`; one with a dot is in quotes, as in `\"4.04\"`".to_owned(),
        |whole| format!("a code is an integer: write `{}{whole}`", minus(sign)),
    )
}

/// The error for `"404"` and `"Not Found"` in a family whose codes are decimal numbers.
fn without_quotes(text: &LitStr) -> String {
    let text = text.value();
    if text.parse::<i128>().is_ok() {
        return format!("expected a code without quotes: write `{text}`");
    }
    name::variant(&text).map_or_else(
        || format!("expected a code without quotes: {INSTEAD}"),
        |name| format!("expected a code without quotes: write its number, or its name, `{name}`"),
    )
}

/// The sign, if there is one.
const fn minus(sign: Option<&Token![-]>) -> &'static str {
    if sign.is_some() { "-" } else { "" }
}
