//! The parts of a spec as text or JSON, for every format.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Value as Json, json};
use status_spec::text::is_unsafe_to_show;
use status_spec::{Class, Code, Date, Field, FieldType, Spec, State, Value};

use crate::notation::{self, json_code, json_number};

/// A document for tools; it ends with a line break.
pub(crate) fn json(document: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(document);
    text.map_or_else(|error| error.to_string(), |text| text + "\n")
}

/// The value of a field as JSON. A missing value is `false`, an empty list or null, like the result of the
/// generated method.
pub(crate) fn json_value(field: &Field, value: Option<&Value>) -> Json {
    match (value, &field.kind) {
        (Some(Value::Bool(value)), _) => json!(value),
        (Some(Value::Integer(value)), _) => json_number((*value).into()),
        (Some(Value::String(value)), _) => json!(value),
        (Some(Value::Strings(values)), _) => json!(values),
        (Some(Value::Code(number)), _) => json_code(&notation::of_field(field), *number),
        (None, FieldType::Bool) => json!(false),
        (None, FieldType::Strings) => json!([]),
        (None, _) => Json::Null,
    }
}

/// A state, as in a spec.
pub(crate) const fn state(state: State) -> &'static str {
    match state {
        State::Active => "active",
        State::Temporary { .. } => "temporary",
        State::Deprecated => "deprecated",
        State::Obsolete => "obsolete",
        State::Unused => "unused",
    }
}

/// The last day of a temporary code.
pub(crate) fn until(state: State) -> Option<String> {
    match state {
        State::Temporary { until } => until.map(date),
        _ => None,
    }
}

pub(crate) fn date(Date { year, month, day }: Date) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// A state in words; `None` for an active code.
pub(crate) fn state_in_words(of: State) -> Option<String> {
    match (of, until(of)) {
        (State::Active, _) => None,
        (_, Some(until)) => Some(format!("{} until {until}", state(of))),
        _ => Some(state(of).to_owned()),
    }
}

/// The type of a field, as in a spec.
pub(crate) const fn field_type(kind: &FieldType) -> &'static str {
    match kind {
        FieldType::Bool => "bool",
        FieldType::Integer => "integer",
        FieldType::String => "string",
        FieldType::Strings => "strings",
        FieldType::Code { .. } => "code",
    }
}

/// The value of a field as a text.
pub(crate) fn value(field: &Field, value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::String(value) => value.clone(),
        Value::Strings(values) => values.join("; "),
        Value::Code(number) => notation::of_field(field).write(*number),
    }
}

/// The values of a code or a class: `cacheable`, `required-headers: Allow`. For a code, without the defaults
/// of its class.
pub(crate) fn values(spec: &Spec, values: &[Option<Value>], defaults: Option<&Class>) -> Vec<String> {
    let mut shown = Vec::new();
    for (position, field) in spec.fields.iter().enumerate() {
        let default = defaults.and_then(|class| class.values.get(position)).and_then(Option::as_ref);
        let own = values.get(position).and_then(Option::as_ref);
        let key = &field.key.value;
        match own {
            _ if own == default => {}
            None => {}
            Some(Value::Bool(true)) => shown.push(key.clone()),
            Some(Value::Bool(false)) if default.is_none() => {}
            Some(Value::Bool(false)) => shown.push(format!("not {key}")),
            Some(Value::Strings(values)) if values.is_empty() => shown.push(format!("{key}: none")),
            Some(own) => shown.push(format!("{key}: {}", value(field, own))),
        }
    }
    shown
}

/// The codes by class, in the order of the classes; codes without a class are last.
pub(crate) fn sections(spec: &Spec) -> Vec<(Option<&Class>, Vec<&Code>)> {
    let mut sections: Vec<(Option<&Class>, Vec<&Code>)> = Vec::new();
    for (position, class) in spec.classes.iter().enumerate() {
        sections.push((Some(class), spec.codes.iter().filter(|code| code.class == Some(position)).collect()));
    }
    let others: Vec<_> = spec.codes.iter().filter(|code| code.class.is_none()).collect();
    if !others.is_empty() {
        sections.push((None, others));
    }
    sections
}

/// A text on one line, without characters that control a terminal or change the direction of the following
/// text.
pub(crate) fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\t' => harmless.push(' '),
            _ if is_unsafe_to_show(character) => {
                let _ = write!(harmless, "{}", character.escape_unicode());
            }
            character => harmless.push(character),
        }
    }
    harmless
}

/// A text as Markdown on one line, without markup.
pub(crate) fn markdown(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for character in harmless(text.trim_end()).chars() {
        // The characters that are markup inside a line. A colon may turn a bare URL into a link.
        if "\\`*_{}[]<>#|~&".contains(character) || (character == ':' && text.contains("://")) {
            markdown.push('\\');
        }
        markdown.push(character);
    }
    markdown
}

/// `1 code`, `2 codes`.
pub(crate) fn count(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
