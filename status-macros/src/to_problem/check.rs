//! What may not be, as far as it can be seen without knowing the codes.

use syn::LitStr;

use super::attribute::{Header, Value};
use super::input::{Answer, Input, field};
use crate::errors::Errors;
use crate::header;
use crate::item::Field;

/// Reports everything that may not be.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for (variant, answer) in input.variants() {
        if input.inner(variant).is_some() {
            check_transparent(answer, errors);
            continue;
        }
        if let (Some(_), Some(hide)) = (&answer.attributes.expose, &answer.attributes.hide) {
            errors.at(hide.span(), "`expose` and `hide` exclude each other: remove one of them");
        }
        for header in &answer.attributes.headers {
            check_header(header, &variant.fields, errors);
        }
        if let Some((_, instance)) = &answer.attributes.instance {
            match instance {
                Value::Text(text) => check_uri(text, errors),
                Value::Field(_) => check_field(instance, &variant.fields, errors),
            }
        }
        if let Some(type_uri) = &answer.attributes.type_uri {
            check_uri(type_uri, errors);
        }
        check_extensions(answer, errors);
        check_hidden(answer, errors);
    }
}

/// A transparent variant answers as what is in it does.
fn check_transparent(answer: &Answer, errors: &Errors) {
    let extensions = answer.extensions.iter().map(|extension| &extension.key);
    for key in answer.attributes.keys.iter().chain(extensions) {
        errors.at(
            key.span(),
            format!(
                "`{key}` cannot stand here: a transparent variant answers as the error in its field does"
            ),
        );
    }
}

fn check_header(header: &Header, fields: &[Field<'_>], errors: &Errors) {
    let name = header.name.value();
    if !header::is_name(name.as_bytes()) {
        errors.at(
            header.name.span(),
            format!("{name:?} cannot be the name of a header: it has ASCII letters, digits and a few signs, such as `-`"),
        );
    } else if header::follows_from_body(name.as_bytes()) {
        errors.at(
            header.name.span(),
            format!("`{name}` follows from the body, and is sent with it: remove it"),
        );
    }
    match &header.value {
        Value::Text(text) if header::is_value(text.value().as_bytes()) => {}
        Value::Text(text) => errors.at(
            text.span(),
            "this cannot be the value of a header: it has visible ASCII characters, spaces and tabs",
        ),
        Value::Field(_) => check_field(&header.value, fields, errors),
    }
}

/// A field that is named must be there.
fn check_field(value: &Value, fields: &[Field<'_>], errors: &Errors) {
    if let Value::Field(member) = value
        && let Err(message) = field(fields, member)
    {
        errors.at(value.span(), message);
    }
}

/// A URI reference has only some of the characters (RFC 3986, Appendix A).
fn check_uri(text: &LitStr, errors: &Errors) {
    const SIGNS: &str = "-._~:/?#[]@!$&'()*+,;=%";

    let foreign = text.value().chars().find(|sign| !sign.is_ascii_alphanumeric() && !SIGNS.contains(*sign));
    if let Some(foreign) = foreign {
        errors
            .at(text.span(), format!("this is no URI reference: {foreign:?} can only stand in one as `%…`"));
    }
}

fn check_extensions(answer: &Answer, errors: &Errors) {
    const DEFINED: [&str; 5] = ["type", "title", "status", "detail", "instance"];

    let mut names: Vec<&str> = Vec::new();
    for extension in &answer.extensions {
        let Some(name) = extension.name.as_deref() else {
            errors.at(extension.key.span(), "the field has no name: write `#[problem(extension = \"…\")]`");
            continue;
        };
        if DEFINED.contains(&name) {
            errors.at(
                extension.key.span(),
                format!("RFC 9457 defines `{name}` itself: give the extension another name, as in `extension = \"…\"`"),
            );
        } else if names.contains(&name) {
            errors.at(extension.key.span(), format!("there is an extension `{name}` already"));
        }
        names.push(name);
    }
}

/// With `hide`, nothing that the error holds may be sent. What a code hides by itself is not known here.
fn check_hidden(answer: &Answer, errors: &Errors) {
    if answer.attributes.hide.is_none() || answer.attributes.expose.is_some() {
        return;
    }
    let refuse = |key: &syn::Ident, what: &str| {
        errors.at(
            key.span(),
            format!("`hide` keeps what the error holds from the client: remove it, or {what}"),
        );
    };
    for extension in &answer.extensions {
        refuse(&extension.key, "this extension");
    }
    if let Some((key, Value::Field(_))) = &answer.attributes.instance {
        refuse(key, "this `instance`");
    }
    for header in &answer.attributes.headers {
        // Whether it says no more than how long to wait depends on the type of the field.
        if matches!(header.value, Value::Field(_)) && !header.is_retry_after() {
            refuse(&header.key, "this header");
        }
    }
}
