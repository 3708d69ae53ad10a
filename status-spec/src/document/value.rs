//! Reading the value of a key by its type in `keys.rs`.

use std::borrow::Cow;

use super::declaration::{Datum, Given, Literal};
use super::message::{wrong_type, wrong_type_in};
use super::{name, text, word};
use crate::diagnostic::{Diagnostic, Errors};
use crate::keys::{Key, KeyType};
use crate::text::toml_string;
use crate::toml::tree::{Datetime, Kind, Value};
use crate::{Date, Rule, Span, Spanned};

/// Reads the value of a key, except the tables and the bases of the top level.
pub(super) fn read(key: &Key, place: Option<Span>, value: Value<'_>, errors: &mut Errors) -> Given {
    let span = value.span;
    let written = match &value.kind {
        Kind::String(text) => Some(text.clone()),
        _ => None,
    };
    let datum = datum(key, value, errors);
    let rejected = written.filter(|_| datum.is_none()).map(Cow::into_owned);
    Given { key: place, span, datum, rejected }
}

/// A check of one string, which returns its error.
type Check = fn(&str, &str, Span) -> Option<Diagnostic>;

/// Reads a value, and reports its error.
fn datum(key: &Key, value: Value<'_>, errors: &mut Errors) -> Option<Datum> {
    let name = key.name;
    match key.kind {
        KeyType::Boolean => match value.kind {
            Kind::Boolean(boolean) => Some(Datum::Boolean(boolean)),
            _ => errors.reject(
                wrong_type(name, &value, "a boolean").help("write `true` or `false`, without quotes"),
            ),
        },
        KeyType::Word(words) => match &value.kind {
            Kind::String(found) => word::read(name, words, found, value.span, errors).map(Datum::Word),
            _ => errors.reject(wrong_type(name, &value, "a string")),
        },
        KeyType::String => string(name, value, |_, _, _| None, errors),
        KeyType::Phrase => string(name, value, text::reason, errors),
        KeyType::Line => string(name, value, text::line, errors),
        KeyType::Paragraphs => string(name, with_line_feeds(value), text::paragraphs, errors),
        KeyType::Identifier => string(name, value, name::identifier, errors),
        KeyType::Lines => lines(name, value, errors),
        KeyType::Names => names(name, value, errors),
        KeyType::Code => Some(Datum::Code(literal(&value))),
        KeyType::Range => range(name, &value, errors),
        KeyType::Parts => parts(name, &value, errors),
        KeyType::Date => date(name, &value, errors),
        KeyType::Tables | KeyType::Bases => errors.reject(wrong_type(name, &value, "a table")),
    }
}

fn string(key: &str, value: Value<'_>, check: Check, errors: &mut Errors) -> Option<Datum> {
    match value.kind {
        Kind::String(text) => Some(Datum::Text(checked(key, text, value.span, check, errors)?)),
        _ => errors.reject(wrong_type(key, &value, "a string")),
    }
}

fn checked(key: &str, text: Cow<'_, str>, span: Span, check: Check, errors: &mut Errors) -> Option<String> {
    if let Some(diagnostic) = check(key, &text, span) {
        return errors.reject(diagnostic);
    }
    Some(text.into_owned())
}

/// Line endings in a description are LF, as in code, even if the file has CRLF.
fn with_line_feeds(value: Value<'_>) -> Value<'_> {
    match value.kind {
        Kind::String(text) if text.as_bytes().contains(&b'\r') => {
            let mut lines = String::with_capacity(text.len());
            for line in text.split_inclusive('\n') {
                lines.push_str(line.strip_suffix("\r\n").unwrap_or(line));
                if line.ends_with("\r\n") {
                    lines.push('\n');
                }
            }
            Value { span: value.span, kind: Kind::String(lines.into()) }
        }
        kind => Value { span: value.span, kind },
    }
}

fn lines(key: &str, value: Value<'_>, errors: &mut Errors) -> Option<Datum> {
    let span = value.span;
    match value.kind {
        Kind::String(text) => {
            let value = checked(key, text, span, text::line, errors)?;
            Some(Datum::Texts(vec![Spanned { value, span }]))
        }
        Kind::Array(values) => Some(Datum::Texts(strings(key, values, text::line, errors))),
        _ => errors.reject(wrong_type(key, &value, "a string or a list of strings")),
    }
}

fn names(key: &str, value: Value<'_>, errors: &mut Errors) -> Option<Datum> {
    if let Kind::Array(values) = value.kind {
        return Some(Datum::Texts(strings(key, values, name::alias, errors)));
    }
    let diagnostic = wrong_type(key, &value, "a list of strings");
    errors.reject(match &value.kind {
        Kind::String(text) => diagnostic.help(format!("write a list: `[{}]`", toml_string(text))),
        _ => diagnostic,
    })
}

/// The valid strings of a list.
fn strings(key: &str, values: Vec<Value<'_>>, check: Check, errors: &mut Errors) -> Vec<Spanned<String>> {
    let mut texts = Vec::with_capacity(values.len());
    for value in values {
        let span = value.span;
        match value.kind {
            Kind::String(text) => {
                if let Some(value) = checked(key, text, span, check, errors) {
                    texts.push(Spanned { value, span });
                }
            }
            _ => errors.push(wrong_type_in(key, &value, "a string")),
        }
    }
    texts
}

fn literal(value: &Value<'_>) -> Literal {
    match &value.kind {
        Kind::Integer(number) => Literal::Integer(*number),
        Kind::String(text) => Literal::Text(text.to_string()),
        other => Literal::Other(other.in_words()),
    }
}

fn range(key: &str, value: &Value<'_>, errors: &mut Errors) -> Option<Datum> {
    const EXAMPLE: &str = "write the first and the last code: `[400, 499]`";
    let Kind::Array(ends) = &value.kind else {
        return errors.reject(wrong_type(key, value, "a list of two codes").help(EXAMPLE));
    };
    let [first, last] = ends.as_slice() else {
        let count = if ends.is_empty() { "none".to_owned() } else { ends.len().to_string() };
        let title = "`range` must have a first and a last code";
        return errors.reject(
            Diagnostic::new(Rule::BadRange, value.span, title)
                .label(format!("expected two codes, found {count}"))
                .help(EXAMPLE),
        );
    };
    let end = |value: &Value<'_>| Spanned { value: literal(value), span: value.span };
    Some(Datum::Range([end(first), end(last)]))
}

fn parts(key: &str, value: &Value<'_>, errors: &mut Errors) -> Option<Datum> {
    const EXAMPLE: &str = "write the number of values of each part after the first: `parts = [32]`";
    // More parts are probably a typo.
    const MOST: usize = 8;
    let Kind::Array(values) = &value.kind else {
        return errors.reject(wrong_type(key, value, "a list of numbers").help(EXAMPLE));
    };
    if !(1..=MOST).contains(&values.len()) {
        let title = format!("`parts` must have 1 to {MOST} numbers");
        return errors.reject(
            Diagnostic::new(Rule::BadParts, value.span, title)
                .label(format!("found {}", values.len()))
                .help(EXAMPLE),
        );
    }
    let mut parts = Vec::with_capacity(values.len());
    for value in values {
        let Kind::Integer(number) = value.kind else {
            errors.push(wrong_type_in(key, value, "a number"));
            continue;
        };
        match u32::try_from(number) {
            Ok(part @ 2..) => parts.push(part),
            _ => errors.push(
                Diagnostic::new(
                    Rule::BadParts,
                    value.span,
                    "each value of `parts` must be a number from 2 to 4,294,967,295",
                )
                .label(format!("found {number}"))
                .help(EXAMPLE),
            ),
        }
    }
    (parts.len() == values.len()).then_some(Datum::Parts(parts))
}

fn date(key: &str, value: &Value<'_>, errors: &mut Errors) -> Option<Datum> {
    match value.kind {
        Kind::Datetime(Datetime { date: Some(date), has_time: false }) => Some(Datum::Date(date)),
        Kind::Datetime(Datetime { date, .. }) => {
            let diagnostic =
                Diagnostic::new(Rule::BadUntil, value.span, "`until` must be a date without a time")
                    .label(format!("expected a date, found {}", value.kind.in_words()));
            let help = date.map(|Date { year, month, day }| format!("write `{year:04}-{month:02}-{day:02}`"));
            errors.reject(Diagnostic { help, ..diagnostic })
        }
        _ => {
            let diagnostic = wrong_type(key, value, "a date");
            errors.reject(diagnostic.help(match &value.kind {
                Kind::String(_) => "write the date without quotes: `2026-11-13`",
                _ => "write a date: `2026-11-13`",
            }))
        }
    }
}
