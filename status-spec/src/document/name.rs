//! Names that become identifiers.

use super::text;
use crate::diagnostic::{Diagnostic, Errors};
use crate::text::{all, quoted};
use crate::{Rule, Span, name};

/// Converts a reason to a variant. Reports a reason that cannot be converted.
pub(crate) fn of_reason(reason: &str, span: Span, errors: &mut Errors) -> Option<String> {
    let variant = name::variant(reason);
    if let Some(diagnostic) = unfit(variant.as_deref(), reason, span) {
        errors.push(diagnostic.help("add a `name = \"…\"`"));
        return None;
    }
    variant
}

/// The error in a `name` that is not an identifier.
pub(super) fn identifier(_key: &str, name: &str, span: Span) -> Option<Diagnostic> {
    if name.is_empty() {
        return Some(Diagnostic::new(Rule::BadName, span, "`name` is empty").label("expected an identifier"));
    }
    if !name::is_identifier(name) {
        let diagnostic = Diagnostic::new(Rule::BadName, span, format!("invalid identifier {}", quoted(name)));
        let label =
            match name.chars().find(|character| !character.is_ascii_alphanumeric() && *character != '_') {
                Some(character) if character.is_alphanumeric() => {
                    format!("`{character}` (U+{:04X}) is not an ASCII letter or digit", u32::from(character))
                }
                Some(character) => {
                    format!("{} is not allowed in an identifier", quoted(character.encode_utf8(&mut [0; 4])))
                }
                None if name.as_bytes().first().is_some_and(u8::is_ascii_digit) => NO_LETTER.to_owned(),
                None => "expected a letter or a digit".to_owned(),
            };
        let diagnostic = diagnostic.label(label);
        return Some(match name::variant(name) {
            Some(variant) if name.is_ascii() => diagnostic.help(format!("write `\"{variant}\"`")),
            _ => diagnostic,
        });
    }
    name::is_reserved(name).then(|| reserved(name, span).help("choose another name"))
}

/// The error in an alias or a former name that cannot become an identifier.
pub(super) fn alias(key: &str, alias: &str, span: Span) -> Option<Diagnostic> {
    text::reason(key, alias, span).or_else(|| unfit(name::variant(alias).as_deref(), alias, span))
}

fn unfit(variant: Option<&str>, text: &str, span: Span) -> Option<Diagnostic> {
    if let Some(variant) = variant {
        return name::is_reserved(variant).then(|| reserved(variant, span));
    }
    let has_letters = !all(text, |byte| !byte.is_ascii_alphanumeric());
    let label = if has_letters { NO_LETTER } else { "expected a letter" };
    Some(
        Diagnostic::new(Rule::NoIdentifier, span, format!("cannot turn {} into an identifier", quoted(text)))
            .label(label),
    )
}

const NO_LETTER: &str = "an identifier starts with a letter";

fn reserved(name: &str, span: Span) -> Diagnostic {
    let is_keyword = name::KEYWORDS.contains(&name);
    let label = if is_keyword { "a Rust keyword" } else { "the name of a generated item" };
    Diagnostic::new(Rule::ReservedName, span, format!("reserved name {}", quoted(name))).label(label)
}
