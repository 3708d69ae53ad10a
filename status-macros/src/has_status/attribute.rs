//! `#[status(…)]`.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitInt, LitStr, Meta, Token};

use crate::errors::Errors;
use crate::list::set;
use crate::path::Path;
use crate::written::{WrittenCode, behind_its_enum, unexpected};
use crate::{list, suggest};

/// What one `#[status(…)]` after another adds up to.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `code = AppStatus`
    pub(crate) family: Option<Path>,
    /// `crate = path`
    pub(crate) core: Option<Path>,
    /// `404`, `NotFound` or `transparent`
    pub(crate) status: Option<Status>,
    /// Whether anything is in error: then nothing is missing.
    pub(crate) is_broken: bool,
    /// Whether something is in error that was, or may have been, meant to be `code` or `crate`.
    pub(crate) is_family_unclear: bool,
}

/// Where a status comes from.
pub(crate) enum Status {
    /// A code.
    Code(WrittenCode),
    /// The one field, at the word `transparent`.
    Transparent(Span),
}

/// The path to `status-core` as `#[problem(crate = …)]` gives it. Whatever is wrong with it is for `ToProblem` to say.
pub(crate) fn core_of_problem(attributes: &[Attribute]) -> Option<Path> {
    let mut core = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("problem")) {
        if let Meta::List(list) = &attribute.meta {
            list::read(list, &Errors::default(), &mut |input| {
                if input.parse::<Option<Token![crate]>>()?.is_some() {
                    input.parse::<Token![=]>()?;
                    core = Some(input.call(Path::parse)?);
                }
                Ok(())
            });
        }
    }
    core
}

/// Where an attribute stands.
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
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("status")) {
            let list = match &attribute.meta {
                Meta::List(list) if !list.tokens.is_empty() => list,
                meta => {
                    all.is_broken = true;
                    errors.over(meta, without_list(meta));
                    continue;
                }
            };
            let is_well = list::read(list, errors, &mut |input| all.item(input, place));
            all.is_broken |= !is_well;
        }
        all
    }

    /// Reads one item.
    fn item(&mut self, input: ParseStream<'_>, place: Place) -> syn::Result<()> {
        let ahead = input.fork();
        if let Ok(word) = ahead.call(Ident::parse_any) {
            if ahead.peek(Token![::]) {
                let path = input.call(Path::parse)?;
                return Err(behind_its_enum(&path, |family, code| {
                    format!("write `{code}`, and on the type `#[status(code = {family})]`")
                }));
            }
            if ahead.peek(Token![=]) || is_key(&word) {
                let result = self.key(input, place);
                let is_clear = match word.to_string().as_str() {
                    "transparent" => true,
                    "code" => self.family.is_some(),
                    "crate" => self.core.is_some(),
                    _ => false,
                };
                self.is_family_unclear |= result.is_err() && !is_clear;
                return result;
            }
        }
        let code: WrittenCode = input.parse()?;
        let span = code.span();
        self.set_status(Status::Code(code), span)
    }

    /// Reads an item that begins with a key.
    fn key(&mut self, input: ParseStream<'_>, place: Place) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        let error = |message: String| Err(syn::Error::new(key.span(), message));
        match (key.to_string().as_str(), place) {
            ("transparent", Place::Enum) => error(
                "`transparent` stands on a variant: on the enum it could not say which field to ask"
                    .to_owned(),
            ),
            ("transparent", Place::Struct | Place::Variant) => {
                if input.peek(Token![=]) {
                    return error("`transparent` has no value: write `#[status(transparent)]`".to_owned());
                }
                self.set_status(Status::Transparent(key.span()), key.span())
            }
            (name @ ("code" | "crate"), Place::Variant) => {
                // Where the value is a number, a status was meant.
                value(&key, input, "code = AppStatus", Path::parse_type)?;
                error(format!("`{name}` stands on the type, not on a variant"))
            }
            ("code", Place::Enum | Place::Struct) => {
                let family = value(&key, input, "code = AppStatus", Path::parse_type)?;
                set(&mut self.family, family, &key)
            }
            ("crate", Place::Enum | Place::Struct) => {
                let core = value(&key, input, "crate = renamed", Path::parse)?;
                set(&mut self.core, core, &key)
            }
            (name, place) => error(suggest::unknown("key of `status`", name, place.keys())),
        }
    }

    /// Keeps the status, of which there is one.
    fn set_status(&mut self, status: Status, span: Span) -> syn::Result<()> {
        if let Some(first) = &self.status {
            let first = match first {
                Status::Code(code) => code.to_string(),
                Status::Transparent(_) => "transparent".to_owned(),
            };
            return Err(syn::Error::new(span, format!("the status is given already: it is `{first}`")));
        }
        self.status = Some(status);
        Ok(())
    }
}

impl Place {
    /// The keys that are known there.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Enum => &["code", "crate"],
            Self::Struct => &["code", "crate", "transparent"],
            Self::Variant => &["transparent"],
        }
    }
}

/// What is to be said of `#[status]`, `#[status()]` and `#[status = 404]`.
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

/// Whether a word that stands alone is a key, or a misspelt one, rather than the name of a code.
fn is_key(word: &Ident) -> bool {
    let word = word.to_string();
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && status_spec::nearest(&word, Place::Struct.keys().iter().copied()).is_some()
}

/// Reads what stands behind a key: `=` and a value like that of `example`.
fn value<T>(
    key: &Ident,
    input: ParseStream<'_>,
    example: &str,
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    if input.parse::<Option<Token![=]>>()?.is_none() || input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(key.span(), format!("`{key}` needs a value, as in `{example}`")));
    }
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let message = format!("expected no quotes: write `{key} = {}`", text.value());
        return Err(syn::Error::new(text.span(), message));
    }
    if let Ok(number) = input.fork().parse::<LitInt>() {
        let message = format!("the value of `{key}` is no code: write `#[status({number})]`");
        return Err(syn::Error::new(number.span(), message));
    }
    parse(&input.fork()).map_err(|_| unexpected(input, format!("expected a value as in `{example}`")))?;
    parse(input)
}
