//! `#[problem(…)]`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Attribute, Index, LitInt, LitStr, Member, Meta, Token, parenthesized};

use crate::errors::Errors;
use crate::list::set;
use crate::path::Path;
use crate::written::unexpected;
use crate::{adapters, list, suggest};

/// What one `#[problem(…)]` after another adds up to.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `crate = path`: read by `HasStatus` as well, and used from there.
    core: Option<Path>,
    /// The adapters.
    pub(crate) adapters: Vec<Ident>,
    /// `type = "…"`
    pub(crate) type_uri: Option<LitStr>,
    /// `title = "…"`
    pub(crate) title: Option<LitStr>,
    /// `detail = "…"`
    pub(crate) detail: Option<LitStr>,
    /// `instance = …`
    pub(crate) instance: Option<(Ident, Value)>,
    /// `header("…" = …)`
    pub(crate) headers: Vec<Header>,
    /// `expose`
    pub(crate) expose: Option<Ident>,
    /// `hide`
    pub(crate) hide: Option<Ident>,
    /// `extension`, with another name than the field's if it is given one
    pub(crate) extension: Option<(Ident, Option<LitStr>)>,
    /// Every key that says something about the answer.
    pub(crate) keys: Vec<Ident>,
    /// Whether anything is in error: then nothing is missing.
    pub(crate) is_broken: bool,
}

/// `header("Retry-After" = seconds)`
pub(crate) struct Header {
    /// The word `header`.
    pub(crate) key: Ident,
    /// The name.
    pub(crate) name: LitStr,
    /// The value.
    pub(crate) value: Value,
}

/// What stands behind a `=`.
pub(crate) enum Value {
    /// A text.
    Text(LitStr),
    /// The value of a field.
    Field(Member),
}

/// Where an attribute stands.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
}

impl Attributes {
    /// Reads every `#[problem(…)]` among some attributes.
    pub(crate) fn read(attributes: &[Attribute], place: Place, errors: &Errors) -> Self {
        let mut all = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("problem")) {
            match &attribute.meta {
                Meta::List(list) if !list.tokens.is_empty() => {
                    let is_well = list::read(list, errors, &mut |input| all.item(input, place));
                    all.is_broken |= !is_well;
                }
                meta => {
                    all.is_broken = true;
                    errors.over(meta, format!("expected a key, as in `#[problem({})]`", place.example()));
                }
            }
        }
        all
    }

    /// Reads one item.
    fn item(&mut self, input: ParseStream<'_>, place: Place) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            return Err(unexpected(input, format!("expected a key, as in `{}`", place.example())));
        }
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        if !place.keys().contains(&name.as_str()) {
            return Err(syn::Error::new(key.span(), place.refusal(&name)));
        }
        if !Place::Enum.keys().contains(&name.as_str()) {
            self.keys.push(key.clone());
        }
        match name.as_str() {
            "crate" => {
                expect_equals(&key, input, "crate = renamed")?;
                set(&mut self.core, input.call(Path::parse)?, &key)
            }
            "type" => set(&mut self.type_uri, literal(&key, input)?, &key),
            "title" => set(&mut self.title, literal(&key, input)?, &key),
            "detail" => set(&mut self.detail, literal(&key, input)?, &key),
            "instance" => {
                expect_equals(&key, input, "instance = \"…\"")?;
                set(&mut self.instance, (key.clone(), input.parse()?), &key)
            }
            "header" => {
                self.headers.push(header(&key, input)?);
                Ok(())
            }
            "extension" => {
                let name = if input.peek(Token![=]) { Some(literal(&key, input)?) } else { None };
                set(&mut self.extension, (key.clone(), name), &key)
            }
            flag => {
                if input.peek(Token![=]) || input.peek(syn::token::Paren) {
                    let message = format!("`{flag}` has no value: write `#[problem({flag})]`");
                    return Err(syn::Error::new(key.span(), message));
                }
                match flag {
                    "expose" => set(&mut self.expose, key.clone(), &key),
                    "hide" => set(&mut self.hide, key.clone(), &key),
                    _ => {
                        let mut first = self.adapters.iter().find(|adapter| **adapter == key).cloned();
                        set(&mut first, key.clone(), &key)?;
                        self.adapters.push(key);
                        Ok(())
                    }
                }
            }
        }
    }
}

impl Place {
    /// The keys that are known there.
    fn keys(self) -> Vec<&'static str> {
        const OF_ANSWERS: [&str; 7] = ["type", "title", "detail", "instance", "header", "expose", "hide"];

        let of_types = || core::iter::once("crate").chain(adapters::problem_keys());
        match self {
            Self::Enum => of_types().collect(),
            Self::Struct => of_types().chain(OF_ANSWERS).collect(),
            Self::Variant => OF_ANSWERS.to_vec(),
            Self::Field => vec!["extension"],
        }
    }

    /// An item that could stand there.
    const fn example(self) -> &'static str {
        match self {
            Self::Enum => "axum",
            Self::Struct | Self::Variant => "title = \"…\"",
            Self::Field => "extension",
        }
    }

    /// What is to be said of a key that is not known there.
    fn refusal(self, key: &str) -> String {
        let elsewhere = match key {
            "extension" => Some("a field"),
            _ if Self::Enum.keys().contains(&key) => Some("the type"),
            _ if Self::Variant.keys().contains(&key) => Some("a variant or a struct"),
            _ => None,
        };
        match (elsewhere, self) {
            (Some(_), Self::Field) if key == "header" || key == "instance" => {
                let item = if key == "header" { "header(\"…\" = field)" } else { "instance = field" };
                format!(
                    "`{key}` stands on the variant or the struct, and names the field: `#[problem({item})]`"
                )
            }
            (Some(elsewhere), _) => format!("`{key}` stands on {elsewhere}"),
            (None, _) => suggest::unknown("key of `problem`", key, &self.keys()),
        }
    }
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const EXPECTED: &str = "expected a text in quotes, the name of a field or the index of one";

        let value = if input.peek(LitStr) {
            Self::Text(input.parse()?)
        } else if input.peek(LitInt) {
            let number: LitInt = input.parse()?;
            let index = number.base10_parse().map_err(|_| syn::Error::new(number.span(), EXPECTED))?;
            Self::Field(Member::Unnamed(Index { index, span: number.span() }))
        } else if input.peek(syn::Ident) {
            Self::Field(Member::Named(input.parse()?))
        } else {
            return Err(unexpected(input, EXPECTED));
        };
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(value);
        }
        Err(unexpected(input, format!("{EXPECTED}, and nothing else")))
    }
}

impl Header {
    /// Whether it says how long to wait.
    pub(crate) fn is_retry_after(&self) -> bool {
        self.name.value().eq_ignore_ascii_case("Retry-After")
    }
}

impl Value {
    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Field(member) => member.span(),
        }
    }
}

/// Reads `("Retry-After" = seconds)`.
fn header(key: &Ident, input: ParseStream<'_>) -> syn::Result<Header> {
    if !input.peek(syn::token::Paren) {
        return Err(syn::Error::new(key.span(), EXPECTED_HEADER));
    }
    let inside;
    parenthesized!(inside in input);
    let header = pair(key, &inside);
    // What is left after a mistake would be another.
    inside.parse::<TokenStream>()?;
    header
}

/// Reads what stands between the parentheses of a header.
fn pair(key: &Ident, inside: ParseStream<'_>) -> syn::Result<Header> {
    if inside.is_empty() {
        return Err(syn::Error::new(key.span(), EXPECTED_HEADER));
    }
    if !inside.peek(LitStr) {
        return Err(unexpected(inside, "expected the name of a header in quotes, as in `\"Retry-After\"`"));
    }
    let name: LitStr = inside.parse()?;
    if inside.parse::<Option<Token![=]>>()?.is_none() || inside.is_empty() {
        return Err(syn::Error::new(name.span(), EXPECTED_HEADER));
    }
    let value = inside.parse()?;
    inside.parse::<Option<Token![,]>>()?;
    if inside.is_empty() {
        return Ok(Header { key: key.clone(), name, value });
    }
    Err(unexpected(inside, "expected one header: write `header(…)` once for each"))
}

/// What a header looks like.
const EXPECTED_HEADER: &str = "expected a name and a value, as in `header(\"Retry-After\" = \"30\")`";

/// Reads `= "…"`.
fn literal(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let example = format!("{key} = \"…\"");
    expect_equals(key, input, &example)?;
    if input.peek(LitStr) {
        return input.parse();
    }
    Err(unexpected(input, format!("expected a text in quotes, the same for every value: `{example}`")))
}

/// Reads the `=` behind a key that needs a value like that of `example`.
fn expect_equals(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<()> {
    if input.parse::<Option<Token![=]>>()?.is_none() || input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(key.span(), format!("`{key}` needs a value, as in `{example}`")));
    }
    Ok(())
}
