//! `#[problem(…)]`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr, Meta, Token, parenthesized};

use super::value::Value;
use crate::code_argument::CodeArgument;
use crate::errors::{Errors, unexpected};
use crate::list::{self, set};
use crate::path::Path;
use crate::problem_keys::{self, Place};
use crate::{adapters, suggest};

/// The contents of the `#[problem(…)]` attributes of an item.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `crate = path`: the derives use it through the attributes of `HasStatus`.
    core: Option<Path>,
    /// The adapters.
    pub(crate) adapters: Vec<Ident>,
    /// `base = "…"`
    pub(crate) base: Option<LitStr>,
    /// `domain = "…"`
    pub(crate) domain: Option<LitStr>,
    /// `documented`
    pub(crate) documented: Option<Ident>,
    /// `schemas`
    pub(crate) schemas: Option<Ident>,
    /// `type = …`
    pub(crate) type_uri: Option<(Ident, Value)>,
    /// `title = …`
    pub(crate) title: Option<(Ident, Value)>,
    /// `detail = …`
    pub(crate) detail: Option<(Ident, Value)>,
    /// `instance = …`
    pub(crate) instance: Option<(Ident, Value)>,
    /// `header("…" = …)`
    pub(crate) headers: Vec<Header>,
    /// `expose`
    pub(crate) expose: Option<Ident>,
    /// `hide`
    pub(crate) hide: Option<Ident>,
    /// `log = "…"`
    pub(crate) log: Option<Level>,
    /// `grpc = Name`
    pub(crate) grpc: Option<(Ident, CodeArgument)>,
    /// `reason = "…"`
    pub(crate) reason: Option<LitStr>,
    /// `other`
    pub(crate) other: Option<Ident>,
    /// `skip`
    pub(crate) skip: Option<Ident>,
    /// The role of a field.
    pub(crate) role: Option<(Ident, Role)>,
    /// The keys that affect the response, in order.
    pub(crate) keys: Vec<Ident>,
    /// `true` after an error. Then nothing is reported as missing.
    pub(crate) is_broken: bool,
}

/// `header("Retry-After" = seconds)`
#[derive(Clone)]
pub(crate) struct Header {
    /// The key `header`.
    pub(crate) key: Ident,
    /// The name.
    pub(crate) name: LitStr,
    /// The value; `None` if something else adds the header later.
    pub(crate) value: Option<Value>,
}

/// The role of a field in a problem.
#[derive(Clone)]
pub(crate) enum Role {
    /// An extension, with a name if it differs from that of the field.
    Extension(Option<LitStr>),
    Detail,
    Title,
    Instance,
    /// The violations of a request.
    Errors,
    /// None: a client fills it with its default.
    Default,
}

/// `log = "warn"`: the variant of the level.
#[derive(Clone)]
pub(crate) struct Level(pub(crate) Ident);

impl Attributes {
    /// Reads every `#[problem(…)]` among some attributes.
    pub(crate) fn read(attributes: &[Attribute], place: Place, errors: &Errors) -> Self {
        let mut all = Self::default();
        let without_list =
            |_: &Meta| format!("expected a key, as in `#[problem({})]`", problem_keys::example(place));
        let is_correct =
            list::read_all(attributes, "problem", errors, &without_list, &mut |input| all.item(input, place));
        all.is_broken |= !is_correct;
        all
    }

    /// Reads one item.
    fn item(&mut self, input: ParseStream<'_>, place: Place) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            let example = problem_keys::example(place);
            return Err(unexpected(input, format!("expected a key, as in `{example}`")));
        }
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        if !problem_keys::is_allowed(&name, place) {
            return Err(syn::Error::new(key.span(), refusal(&name, place, input)));
        }
        if place == Place::Field {
            return self.field_item(key, &name, input);
        }
        if adapters::of_problem(&name).is_some() {
            expect_no_value(&key, input)?;
            let mut first = self.adapters.iter().find(|adapter| **adapter == key).cloned();
            set(&mut first, key.clone(), &key)?;
            self.adapters.push(key);
            return Ok(());
        }
        match name.as_str() {
            "crate" => {
                expect_equals(&key, input, "crate = renamed")?;
                return set(&mut self.core, input.call(Path::parse)?, &key);
            }
            "base" => return set(&mut self.base, literal(&key, input)?, &key),
            "domain" => return set(&mut self.domain, literal(&key, input)?, &key),
            "documented" => return flag(&mut self.documented, key, input),
            "schemas" => return flag(&mut self.schemas, key, input),
            // A transparent variant may be skipped.
            "skip" => return flag(&mut self.skip, key, input),
            _ => self.keys.push(key.clone()),
        }
        match name.as_str() {
            "type" => set(&mut self.type_uri, (key.clone(), value(&key, input)?), &key),
            "title" => set(&mut self.title, (key.clone(), value(&key, input)?), &key),
            "detail" => set(&mut self.detail, (key.clone(), value(&key, input)?), &key),
            "instance" => set(&mut self.instance, (key.clone(), value(&key, input)?), &key),
            "header" => {
                self.headers.push(header(&key, input)?);
                Ok(())
            }
            "log" => set(&mut self.log, level(&literal(&key, input)?)?, &key),
            "grpc" => {
                expect_equals(&key, input, "grpc = NotFound")?;
                set(&mut self.grpc, (key.clone(), input.parse()?), &key)
            }
            "reason" => set(&mut self.reason, literal(&key, input)?, &key),
            "expose" => flag(&mut self.expose, key, input),
            "hide" => flag(&mut self.hide, key, input),
            _ => flag(&mut self.other, key, input),
        }
    }

    /// Reads an item on a field.
    fn field_item(&mut self, key: Ident, name: &str, input: ParseStream<'_>) -> syn::Result<()> {
        let role = match name {
            "extension" if input.peek(Token![=]) => Role::Extension(Some(literal(&key, input)?)),
            "extension" if input.peek(syn::token::Paren) => {
                let message = "`extension` takes its name after `=`: write `#[problem(extension = \"…\")]`";
                return Err(syn::Error::new(key.span(), message));
            }
            "extension" => Role::Extension(None),
            "detail" => Role::Detail,
            "title" => Role::Title,
            "instance" => Role::Instance,
            "errors" => Role::Errors,
            _ => Role::Default,
        };
        expect_no_value(&key, input)?;
        if let Some((first, _)) = &self.role {
            return Err(syn::Error::new(key.span(), format!("the field is already `{first}`")));
        }
        self.role = Some((key, role));
        Ok(())
    }
}

/// The error of a key that is not allowed at a place.
fn refusal(key: &str, place: Place, input: ParseStream<'_>) -> String {
    if matches!(key, "status" | "code" | "transparent" | "from") {
        let value = input.fork().parse::<TokenStream>().unwrap_or_default().to_string();
        let value = value.strip_prefix('=').and_then(|value| value.split(',').next()).map(str::trim);
        let item = match (key, value) {
            ("status", Some(code)) => code.to_owned(),
            ("status", None) => "404".to_owned(),
            (key, Some(value)) => format!("{key} = {value}"),
            (key, None) => key.to_owned(),
        };
        return format!("`{key}` belongs to another attribute: write `#[status({item})]`");
    }
    match problem_keys::usage(key) {
        Some((form, places)) if place == Place::Field => {
            format!("`{key}` is only allowed on {places}: write `#[problem({form})]` there")
        }
        Some((_, places)) => format!("`{key}` is only allowed on {places}"),
        None => {
            let keys: Vec<&str> = problem_keys::keys(place).collect();
            suggest::unknown("key of `problem`", key, &keys)
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
    // Parsing the rest after an error would report more errors.
    inside.parse::<TokenStream>()?;
    header
}

/// Reads the part between the parentheses of a header.
fn pair(key: &Ident, inside: ParseStream<'_>) -> syn::Result<Header> {
    if inside.is_empty() {
        return Err(syn::Error::new(key.span(), EXPECTED_HEADER));
    }
    if !inside.peek(LitStr) {
        return Err(unexpected(inside, "expected the name of a header in quotes, as in `\"Retry-After\"`"));
    }
    let name: LitStr = inside.parse()?;
    let value = if inside.parse::<Option<Token![=]>>()?.is_none() {
        None
    } else if inside.is_empty() {
        return Err(syn::Error::new(name.span(), EXPECTED_HEADER));
    } else {
        Some(inside.parse()?)
    };
    inside.parse::<Option<Token![,]>>()?;
    if inside.is_empty() {
        return Ok(Header { key: key.clone(), name, value });
    }
    let name = name.value();
    Err(unexpected(
        inside,
        format!("expected one header: write `header({name:?} = …)`, once for each header"),
    ))
}

/// The form of a header.
const EXPECTED_HEADER: &str = "`header` requires a name and a value, as in `header(\"Retry-After\" = seconds)` or `header(\"X-Name\" = \"value\")`";

/// Reads `= …`.
fn value(key: &Ident, input: ParseStream<'_>) -> syn::Result<Value> {
    expect_equals(key, input, &format!("{key} = \"…\""))?;
    input.parse()
}

/// Reads `= "…"`.
fn literal(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let example = format!("{key} = \"…\"");
    expect_equals(key, input, &example)?;
    if input.peek(LitStr) {
        return input.parse();
    }
    Err(unexpected(input, format!("expected a string literal: `{example}`")))
}

/// Reads the `=` after a key that requires a value like that of `example`.
fn expect_equals(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<()> {
    if input.parse::<Option<Token![=]>>()?.is_none() || input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(key.span(), format!("`{key}` requires a value, as in `{example}`")));
    }
    Ok(())
}

/// Stores a key without a value.
fn flag(slot: &mut Option<Ident>, key: Ident, input: ParseStream<'_>) -> syn::Result<()> {
    expect_no_value(&key, input)?;
    let name = key.clone();
    set(slot, key, &name)
}

fn expect_no_value(key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![=]) || input.peek(syn::token::Paren) {
        let message = format!("`{key}` does not take a value here: write `#[problem({key})]`");
        return Err(syn::Error::new(key.span(), message));
    }
    Ok(())
}

/// Reads a level.
fn level(text: &LitStr) -> syn::Result<Level> {
    const LEVELS: [(&str, &str); 6] = [
        ("error", "Error"),
        ("warn", "Warn"),
        ("info", "Info"),
        ("debug", "Debug"),
        ("trace", "Trace"),
        ("off", "Off"),
    ];

    let written = text.value();
    match LEVELS.iter().find(|(name, _)| *name == written) {
        Some((_, variant)) => Ok(Level(Ident::new(variant, Span::call_site()))),
        None => Err(syn::Error::new(
            text.span(),
            suggest::unknown("level", &written, &LEVELS.map(|(name, _)| name)),
        )),
    }
}
