//! The errors that `ToProblem` can report without knowing the codes.

use proc_macro2::Ident;
use syn::{Data, LitStr};

use super::attribute::{Attributes, Header};
use super::catalogue::description;
use super::input::{Input, Kind, ProblemHeader, VariantProblem, Visibility};
use super::value::Meaning;
use crate::errors::Errors;
use crate::has_status::attribute::Status;
use crate::has_status::input::Variant;
use crate::header_syntax::Syntax;
use crate::{header, uri};

/// Reports every error.
pub(crate) fn check(input: &Input<'_>, errors: &Errors) {
    check_type(&input.attributes, errors);
    // For a struct, they are checked with its only variant.
    if matches!(input.item.data, Data::Enum(_)) {
        input.attributes.headers.iter().for_each(|header| check_default(header, errors));
    }
    for (variant, answer) in input.variants() {
        if input.attributes.documented.is_some() {
            check_documented(input, variant, answer, errors);
        }
        if let Some(error) = answer.grpc_code.as_ref().and_then(|(_, code)| code.text_error()) {
            errors.add(error);
        }
        match answer.kind {
            Kind::Transparent => check_transparent(answer, errors),
            Kind::Other => check_other(input, variant, answer, errors),
            Kind::Own => check_own(variant, answer, errors),
        }
    }
}

/// With `documented`, every problem type has a description for the catalogue: its doc comment.
fn check_documented(input: &Input<'_>, variant: &Variant<'_>, answer: &VariantProblem, errors: &Errors) {
    if let Some((key, _)) = &answer.type_uri
        && description(variant.syntax).is_none()
    {
        let name = input.name(variant);
        errors.at(
            key.span(),
            format!("`{name}` has a `type` but no doc comment, which `documented` requires: write `/// …` above it"),
        );
    }
}

/// The attributes of the type.
fn check_type(attributes: &Attributes, errors: &Errors) {
    if let Some(base) = &attributes.base
        && !(uri::is_reference(&base.value()) && uri::is_absolute(&base.value()))
    {
        errors.at(base.span(), "`base` must be a URI with a scheme, such as `https://example.com/problems/`");
    }
    if let Some(key) = &attributes.schemas
        && !attributes.adapters.iter().any(|adapter| adapter == "utoipa")
    {
        errors.at(key.span(), "`schemas` requires `utoipa`: write `#[problem(utoipa, schemas)]`");
    }
    check_exclusive(attributes.expose.as_ref(), attributes.hide.as_ref(), errors);
}

/// A header that is a default for every variant. It cannot refer to a field.
fn check_default(header: &Header, errors: &Errors) {
    if let Some(header) = errors.keep(ProblemHeader::new(header, false, &[])) {
        check_header(&header, errors);
    }
}

fn check_exclusive(expose: Option<&Ident>, hide: Option<&Ident>, errors: &Errors) {
    if let (Some(_), Some(hide)) = (expose, hide) {
        errors.at(hide.span(), "`expose` and `hide` cannot be combined: remove one of them");
    }
}

/// A transparent variant cannot have keys.
fn check_transparent(answer: &VariantProblem, errors: &Errors) {
    for key in &answer.keys {
        errors.at(
            key.span(),
            format!(
                "`{key}` is not allowed on a transparent variant: the error in its field decides the answer"
            ),
        );
    }
}

/// A variant with `other` has exactly one field, a problem.
fn check_other(input: &Input<'_>, variant: &Variant<'_>, answer: &VariantProblem, errors: &Errors) {
    let key = answer.keys.iter().find(|key| *key == "other");
    // `HasStatus` reports it for `from`.
    let is_from = matches!(input.status.status_of(variant), Some(Status::From(_)));
    if let Some(key) = key.filter(|_| !is_from && variant.fields.len() != 1) {
        let (name, count) = (input.name(variant), variant.fields.len());
        errors.at(
            key.span(),
            format!("`other` requires exactly one field of the type `Problem`, but `{name}` has {count}"),
        );
    }
    for key in
        answer.keys.iter().filter(|key| !["other", "expose", "log"].iter().any(|allowed| *key == allowed))
    {
        errors.at(
            key.span(),
            format!("`{key}` is not allowed with `other`: the problem in its field decides the answer"),
        );
    }
}

fn check_own(variant: &Variant<'_>, answer: &VariantProblem, errors: &Errors) {
    let key = |name: &str| answer.keys.iter().find(|key| *key == name);
    // For a struct, they are those of the type.
    if variant.ident.is_some() {
        check_exclusive(key("expose"), key("hide"), errors);
    }
    for header in answer.headers.iter().filter(|header| !header.is_default) {
        check_header(header, errors);
    }
    if let Some((key, type_uri)) = &answer.type_uri {
        match type_uri {
            Meaning::Text(text) => check_uri(text, errors),
            Meaning::Constant(_) => {}
            Meaning::Format(..) | Meaning::Field(..) => errors.at(
                key.span(),
                "`type` cannot contain a field: write a string literal or a constant, and send the field as an extension",
            ),
        }
    }
    if let Some((_, Meaning::Format(text, _))) = &answer.title {
        errors.at(
            text.span(),
            "`title` cannot contain a field (RFC 9457, Section 3.1.3): use `detail`, or write `{{` for a brace",
        );
    }
    if let Some((_, Meaning::Text(text))) = &answer.instance {
        check_uri(text, errors);
    }
    check_extensions(answer, errors);
    check_hidden(answer, errors);
}

fn check_header(header: &ProblemHeader, errors: &Errors) {
    let name = header.name.value();
    if !header::is_name(name.as_bytes()) {
        let help = match name.split_once(':') {
            Some((name, value)) => format!("write `{:?} = {:?}`", name.trim(), value.trim()),
            None => "expected ASCII letters, digits and `-`".to_owned(),
        };
        errors.at(header.name.span(), format!("invalid header name {name:?}: {help}"));
        return;
    }
    if header::follows_from_body(name.as_bytes()) {
        errors.at(
            header.name.span(),
            format!("`{name}` is set automatically, because it describes the body: remove it"),
        );
        return;
    }
    if let Some(Meaning::Text(text)) = &header.value {
        let syntax = Syntax::of(&name);
        if !header::is_value(text.value().as_bytes()) {
            errors
                .at(text.span(), "invalid header value: expected visible ASCII characters, spaces and tabs");
        } else if !syntax.accepts(&text.value()) {
            errors.at(text.span(), format!("invalid value for `{name}`: expected {}", syntax.description()));
        }
    }
    if let (Some(Meaning::Format(text, _)), true) = (&header.value, header.is_retry_after()) {
        errors.at(
            text.span(),
            "`Retry-After` must be a number of seconds or a date: write the name of the field without quotes",
        );
    }
}

fn check_uri(text: &LitStr, errors: &Errors) {
    let value = text.value();
    if uri::is_reference(&value) {
        return;
    }
    let foreign = value
        .chars()
        .find(|character| *character != '%' && !u8::try_from(*character).is_ok_and(uri::is_character));
    match foreign {
        Some(foreign) => errors.at(
            text.span(),
            format!("invalid URI reference: percent-encode {foreign:?} (RFC 3986, Section 2.1)"),
        ),
        None => errors.at(text.span(), "invalid URI reference (RFC 3986, Appendix A)"),
    }
}

fn check_extensions(answer: &VariantProblem, errors: &Errors) {
    const DEFINED: [&str; 5] = ["type", "title", "status", "detail", "instance"];

    let mut names: Vec<String> = Vec::new();
    for extension in &answer.extensions {
        let Some(literal) = &extension.name else {
            errors.at(
                extension.key.span(),
                "the extension of an unnamed field needs a name: write `#[problem(extension = \"…\")]`",
            );
            continue;
        };
        let name = literal.value();
        if DEFINED.contains(&name.as_str()) {
            errors.at(
                literal.span(),
                format!(
                    "RFC 9457 defines `{name}`: give the extension another name, as in `extension = \"…\"`"
                ),
            );
        } else if !is_extension_name(&name) {
            errors.at(
                literal.span(),
                format!(
                    "invalid extension name {name:?}: expected ASCII letters, digits and `_`, starting with a letter (RFC 9457, Section 3.2)"
                ),
            );
        } else if names.contains(&name) {
            errors.at(literal.span(), format!("duplicate extension `{name}`"));
        }
        names.push(name);
    }
}

/// Returns `true` if a name follows the advice of RFC 9457, Section 3.2. Names with fewer than three
/// characters are allowed, because they are common.
fn is_extension_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
}

/// With `hide`, nothing that is computed from the value may be sent. Codes that hide values are not known
/// here.
fn check_hidden(answer: &VariantProblem, errors: &Errors) {
    if answer.visibility != Visibility::Hidden {
        return;
    }
    for (key, what) in answer.computed_parts() {
        errors.at(key.span(), format!("`hide` hides the fields of the error: remove it, or {what}"));
    }
}
