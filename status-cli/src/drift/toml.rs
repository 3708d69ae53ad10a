//! The table of a code, in the format of `codes.toml`.

use std::fmt::Write as _;

use status_spec::text::{toml_escaped, toml_string};
use status_spec::{Code, Field, Spec, State, Value};

use crate::{display, notation};

/// The keys of a code.
#[derive(Default)]
pub(super) struct Table {
    pub(super) number: i128,
    pub(super) reason: String,
    pub(super) name: Option<String>,
    pub(super) registered: Option<String>,
    pub(super) former: Vec<String>,
    pub(super) aliases: Vec<String>,
    pub(super) state: State,
    pub(super) description: Option<String>,
    pub(super) references: Vec<String>,
    pub(super) class: Option<usize>,
    pub(super) values: Vec<Option<Value>>,
}

impl Table {
    pub(super) fn of(code: &Code) -> Self {
        let texts = |names: &[status_spec::Name]| names.iter().map(|name| name.text.value.clone()).collect();
        let follows = status_spec::name::variant(&code.reason).as_ref() == Some(&code.variant.value);
        Self {
            number: code.number.value,
            reason: code.reason.clone(),
            name: (!follows).then(|| code.variant.value.clone()),
            registered: code.registered.clone(),
            former: texts(&code.former),
            aliases: texts(&code.aliases),
            state: code.state,
            description: code.description.clone(),
            references: code.references.clone(),
            class: code.class,
            values: code.values.clone(),
        }
    }
}

/// Writes the table, with the keys in the order of `codes.toml`.
pub(super) fn table(table: &Table, spec: &Spec) -> String {
    let key = notation::toml_key(&spec.notation, table.number);
    let mut toml = format!("[code.{key}]\nreason = {}\n", toml_string(&table.reason));
    let mut line = |key: &str, value: String| {
        let _ = writeln!(toml, "{key} = {value}");
    };
    if let Some(name) = &table.name {
        line("name", toml_string(name));
    }
    if let Some(registered) = &table.registered {
        line("registered", toml_string(registered));
    }
    if !table.former.is_empty() {
        line("former", list(&table.former));
    }
    if !table.aliases.is_empty() {
        line("aliases", list(&table.aliases));
    }
    if table.state != State::Active {
        line("state", toml_string(display::state(table.state)));
    }
    if let Some(until) = display::until(table.state) {
        line("until", until);
    }
    if let Some(description) = &table.description {
        line("description", paragraph(description));
    }
    match table.references.as_slice() {
        [] => {}
        [only] => line("reference", toml_string(only)),
        several => line("reference", list(several)),
    }
    let class = table.class.and_then(|class| spec.classes.get(class));
    if let Some(class) = class
        && class.range.as_ref().is_none_or(|range| !(range.value.0..=range.value.1).contains(&table.number))
    {
        line("class", toml_string(&class.key.value));
    }
    for (position, field) in spec.fields.iter().enumerate() {
        let own = table.values.get(position).and_then(Option::as_ref);
        let default = class.and_then(|class| class.values.get(position)).and_then(Option::as_ref);
        if let Some(value) = own.filter(|own| Some(*own) != default) {
            line(&field.key.value, self::value(field, value));
        }
    }
    toml
}

fn value(field: &Field, value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Code(number) => notation::toml_value(&notation::of_field(field), *number),
        Value::String(text) => toml_string(text),
        Value::Strings(texts) => list(texts),
    }
}

fn list(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| toml_string(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A long text over several lines, as in `codes.toml`.
fn paragraph(text: &str) -> String {
    const WIDTH: usize = 108;

    let one = toml_string(text);
    // A backslash at the end of a line drops the following white space.
    let is_kept = text.split(' ').all(|word| !word.is_empty() && !word.contains(['\n', '\t']));
    if one.len() + "description = ".len() <= WIDTH || !is_kept {
        return one;
    }
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let word = toml_escaped(word);
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH - 2 => {
                line.push(' ');
                line.push_str(&word);
            }
            Some(line) => {
                line.push_str(" \\");
                lines.push(word);
            }
            None => lines.push(word),
        }
    }
    format!("\"\"\"\n{}\"\"\"", lines.join("\n"))
}
