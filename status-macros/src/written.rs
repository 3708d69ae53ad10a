//! A code as a person writes it: in `status!(…)` and in `#[status(…)]`.

use std::fmt;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitFloat, LitInt, LitStr, Token};

use crate::path::Path;

/// A code: its number or its name.
pub(crate) enum WrittenCode {
    /// `404`, `-1`, `0x1f`.
    Number {
        /// The minus sign.
        sign: Option<Token![-]>,
        /// The digits.
        digits: LitInt,
    },
    /// `NotFound`.
    Name(Ident),
}

impl WrittenCode {
    /// Where it stands: the digits, or the name.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Number { digits, .. } => digits.span(),
            Self::Name(name) => name.span(),
        }
    }

    /// The code as a path: good as an expression, in a `const` and as a pattern. An error in the code stands under the code, and one in
    /// the family under the family.
    ///
    /// `family` is the type, `core` the path to `status-core`. `origin` says whose tokens stand in place of the code: [`generated`] ones
    /// wherever the compiler may suggest to change the expression, which is the whole macro; else the person's own, for an error that
    /// does not mention a macro.
    pub(crate) fn path(
        &self,
        family: &TokenStream,
        core: &TokenStream,
        origin: fn(Span) -> Span,
    ) -> TokenStream {
        let last = origin(self.span());
        let first = match self {
            Self::Number { sign: Some(sign), .. } => origin(sign.span),
            Self::Number { sign: None, .. } | Self::Name(_) => last,
        };
        // That the number is unknown is an error under this type: it begins and ends where the code does.
        let family = checked(family, core, first, last);
        let number = match self {
            Self::Number { sign, digits } => quote!(#sign #digits),
            // By way of a function that takes a code, so that an item that is none does not pass.
            Self::Name(name) => {
                let named = quote_spanned!(last=> <#family>::#name);
                quote_spanned!(generated(last)=> { <#family>::__number(#named) })
            }
        };
        let open = quote_spanned!(first=> <);
        let known = quote_spanned!(generated(last)=> #core::Known<#number>);
        quote_spanned!(last=> #open #family as #known>::VALUE)
    }
}

/// The family, if it is one: a type between two places.
fn checked(family: &TokenStream, core: &TokenStream, first: Span, last: Span) -> TokenStream {
    let open = quote_spanned!(first=> <);
    let checked = quote_spanned!(generated(last)=> #core::__private::Checked);
    quote_spanned!(last=> #open #family as #checked>::Code)
}

/// Where a token of ours stands that is to be found there: names in it mean what they mean where the macro is called.
pub(crate) fn generated(span: Span) -> Span {
    Span::call_site().located_at(span)
}

impl Parse for WrittenCode {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![-]) {
            let sign: Token![-] = input.parse()?;
            if input.peek(Lit) && !input.peek(Token![-]) {
                let digits = digits(Some(&sign), input)?;
                return Ok(Self::Number { sign: Some(sign), digits });
            }
            return Err(unexpected(input, "expected a number after `-`"));
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
            return Err(behind_its_enum(&path, |_, code| format!("write `{code}`")));
        }
        if status_spec::name::is_reserved(&name.to_string()) {
            return Err(syn::Error::new(name.span(), format!("`{name}` is no code: {INSTEAD}")));
        }
        input.parse().map(Self::Name)
    }
}

/// As it was written.
impl fmt::Display for WrittenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number { sign, digits } => write!(f, "{}{digits}", minus(sign.as_ref())),
            Self::Name(name) => name.fmt(f),
        }
    }
}

/// What a code looks like.
pub(crate) const EXPECTED: &str = "expected a code: its number, as in `404`, or its name, as in `NotFound`";

/// What to write instead of something that is no code.
const INSTEAD: &str = "write the number of a code, as in `404`, or its name, as in `NotFound`";

/// An error under the next token.
pub(crate) fn unexpected(input: ParseStream<'_>, message: impl fmt::Display) -> syn::Error {
    match input.fork().parse::<TokenTree>() {
        Ok(token) => syn::Error::new(token.span(), message),
        Err(_) => input.error(message),
    }
}

/// That a code was written behind its enum, as in `StatusCode::NotFound`. `elsewhere` says what to write for another family than
/// `StatusCode`.
pub(crate) fn behind_its_enum(path: &Path, elsewhere: impl FnOnce(&str, &Ident) -> String) -> syn::Error {
    let mut backwards = path.segments.iter().rev();
    let cure = match (backwards.next(), backwards.next()) {
        (Some(code), Some(family)) if *family != "StatusCode" => {
            let enum_path = path.segments.iter().take(path.segments.len() - 1);
            let names: Vec<String> = enum_path.map(ToString::to_string).collect();
            elsewhere(&names.join("::"), code)
        }
        (Some(code), _) => format!("write `{code}`"),
        (None, _) => INSTEAD.to_owned(),
    };
    syn::Error::new_spanned(path, format!("a code is named without its enum: {cure}"))
}

/// The digits of a number, without a suffix.
fn digits(sign: Option<&Token![-]>, input: ParseStream<'_>) -> syn::Result<LitInt> {
    let literal = match input.parse()? {
        Lit::Int(digits) if digits.suffix().is_empty() && fits(sign, &digits) => return Ok(digits),
        literal => literal,
    };
    let message = match &literal {
        Lit::Int(digits) if !digits.suffix().is_empty() => {
            let text = digits.to_string();
            let bare = text.strip_suffix(digits.suffix()).unwrap_or(&text).trim_end_matches('_');
            format!("a code has no type suffix: write `{}{bare}`", minus(sign))
        }
        Lit::Int(_) => "the number is too large: a code has at most 64 bits".to_owned(),
        Lit::Float(number) => of_float(sign, number),
        Lit::Str(text) if sign.is_none() => of_string(text),
        _ => EXPECTED.to_owned(),
    };
    Err(syn::Error::new_spanned(quote!(#sign #literal), message))
}

/// Whether a number is in the range of a `u64` or an `i64`.
fn fits(sign: Option<&Token![-]>, digits: &LitInt) -> bool {
    digits.base10_parse::<u64>().is_ok_and(|number| sign.is_none() || number <= i64::MIN.unsigned_abs())
}

/// What is to be said of `404.0`.
fn of_float(sign: Option<&Token![-]>, number: &LitFloat) -> String {
    let whole = number.base10_digits().trim_end_matches('0').strip_suffix('.');
    whole.map_or_else(
        || "a code is a whole number, as in `404`".to_owned(),
        |whole| format!("a code is a whole number: write `{}{whole}`", minus(sign)),
    )
}

/// What is to be said of `"404"` and `"Not Found"`.
fn of_string(text: &LitStr) -> String {
    let text = text.value();
    if text.parse::<i128>().is_ok() {
        return format!("a code has no quotes: write `{text}`");
    }
    status_spec::name::variant(&text).map_or_else(
        || format!("a code has no quotes: {INSTEAD}"),
        |name| format!("a code has no quotes: write its number, or its name, `{name}`"),
    )
}

/// The sign, if there is one.
const fn minus(sign: Option<&Token![-]>) -> &'static str {
    if sign.is_some() { "-" } else { "" }
}
