//! `#[status(…)]`.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitInt, LitStr, Meta, Token};

use crate::code_argument::{CodeArgument, with_enum};
use crate::errors::{Errors, unexpected};
use crate::list::set;
use crate::path::Path;
use crate::{list, problem_keys, suggest};

/// The contents of the `#[status(…)]` attributes of an item.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `code = AppStatus`
    pub(crate) family: Option<Path>,
    /// `crate = path`
    pub(crate) core: Option<Path>,
    /// `404`, `NotFound`, `transparent` or `from`
    pub(crate) status: Option<Status>,
    /// `true` after an error. Then nothing is reported as missing.
    pub(crate) is_broken: bool,
    /// `true` if an item with an error was possibly meant to be `code` or `crate`.
    pub(crate) is_family_unclear: bool,
}

/// The source of a status.
pub(crate) enum Status {
    /// A code.
    Code(CodeArgument),
    /// The status of the only field: `transparent`.
    Transparent(Span),
    /// The status of the problem in the only field: `from`.
    From(Span),
}

/// The place of an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
}

impl Attributes {
    /// Reads every `#[status(…)]` among some attributes.
    pub(crate) fn read(attributes: &[Attribute], place: Place, errors: &Errors) -> Self {
        let mut all = Self::default();
        let is_correct =
            list::read_all(attributes, "status", errors, &without_list, &mut |input| all.item(input, place));
        all.is_broken |= !is_correct;
        all
    }

    /// Reads one item.
    fn item(&mut self, input: ParseStream<'_>, place: Place) -> syn::Result<()> {
        let ahead = input.fork();
        if let Ok(word) = ahead.call(Ident::parse_any) {
            if ahead.peek(Token![::]) {
                let path = input.call(Path::parse)?;
                return Err(with_enum(&path, |family, code| {
                    format!("write `{code}`, and add `#[status(code = {family})]` to the type")
                }));
            }
            if ahead.peek(Token![=]) || ahead.peek(syn::token::Paren) || is_key(&word) {
                let result = self.key(input, place);
                let is_clear = match word.to_string().as_str() {
                    "transparent" | "from" => true,
                    "code" => self.family.is_some(),
                    "crate" => self.core.is_some(),
                    name => problem_keys::form(name).is_some(),
                };
                self.is_family_unclear |= result.is_err() && !is_clear;
                return result;
            }
        }
        let code: CodeArgument = input.parse()?;
        let span = code.span();
        self.set_status(Status::Code(code), span)
    }

    /// Reads an item that begins with a key.
    fn key(&mut self, input: ParseStream<'_>, place: Place) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        let error = |message: String| Err(syn::Error::new(key.span(), message));
        match (key.to_string().as_str(), place) {
            (name @ ("transparent" | "from"), Place::Enum) => error(format!(
                "`{name}` is only allowed on a variant or a struct: it takes the status of a field"
            )),
            (name @ ("transparent" | "from"), Place::Struct | Place::Variant) => {
                if input.peek(Token![=]) {
                    return error(format!("`{name}` does not take a value: write `#[status({name})]`"));
                }
                let span = key.span();
                let status = if name == "from" { Status::From(span) } else { Status::Transparent(span) };
                self.set_status(status, span)
            }
            (name @ ("code" | "crate"), Place::Variant) => {
                // If the value is a number, it was meant as a status.
                value(&key, input, "code = AppStatus", Path::parse_type)?;
                error(format!("`{name}` is only allowed on the type, not on a variant"))
            }
            ("code", Place::Enum | Place::Struct) => {
                let family = value(&key, input, "code = AppStatus", Path::parse_type)?;
                set(&mut self.family, family, &key)
            }
            ("crate", Place::Enum | Place::Struct) => {
                let core = value(&key, input, "crate = renamed", Path::parse)?;
                set(&mut self.core, core, &key)
            }
            (name, place) => error(problem_keys::form(name).map_or_else(
                || suggest::unknown("key of `status`", name, place.keys()),
                |form| format!("`{name}` belongs to another attribute: write `#[problem({form})]`"),
            )),
        }
    }

    /// Stores the status, which may be given only once.
    fn set_status(&mut self, status: Status, span: Span) -> syn::Result<()> {
        if let Some(first) = &self.status {
            let first = match first {
                Status::Code(code) => code.to_string(),
                Status::Transparent(_) => "transparent".to_owned(),
                Status::From(_) => "from".to_owned(),
            };
            return Err(syn::Error::new(span, format!("duplicate status: it is already `{first}`")));
        }
        self.status = Some(status);
        Ok(())
    }
}

impl Place {
    /// The keys that are allowed there.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Enum => &["code", "crate"],
            Self::Struct => &["code", "crate", "transparent", "from"],
            Self::Variant => &["transparent", "from"],
        }
    }
}

/// The error of `#[status]`, `#[status()]` and `#[status = 404]`.
fn without_list(meta: &Meta) -> String {
    match meta {
        Meta::NameValue(pair) => {
            let value = pair.value.to_token_stream().to_string();
            format!("expected parentheses: write `#[status({})]`", value.trim_matches('"'))
        }
        Meta::Path(_) | Meta::List(_) => {
            "expected a code, as in `#[status(404)]` or `#[status(NotFound)]`".to_owned()
        }
    }
}

/// Returns `true` if a word is a key, or a misspelled one, and not the name of a code.
fn is_key(word: &Ident) -> bool {
    let word = word.to_string();
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && (problem_keys::form(&word).is_some()
            || status_spec::nearest(&word, Place::Struct.keys().iter().copied()).is_some())
}

/// Reads the `=` after a key and a value like that of `example`.
fn value<T>(
    key: &Ident,
    input: ParseStream<'_>,
    example: &str,
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    if input.parse::<Option<Token![=]>>()?.is_none() || input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(key.span(), format!("`{key}` requires a value, as in `{example}`")));
    }
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let message = format!("unexpected quotes: write `{key} = {}`", text.value());
        return Err(syn::Error::new(text.span(), message));
    }
    if let Ok(number) = input.fork().parse::<LitInt>() {
        let expected = if key == "crate" { "a path" } else { "a family" };
        let message = format!("`{key}` expects {expected}, not a number; write `#[status({number})]`");
        return Err(syn::Error::new(number.span(), message));
    }
    parse(&input.fork()).map_err(|_| unexpected(input, format!("expected a value, as in `{example}`")))?;
    parse(input)
}
