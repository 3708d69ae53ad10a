//! The table as JSON. `table --help` describes the document.

use serde::Serialize;
use serde_json::Value as Json;
use status_spec::{Class, Code, Field, FieldType, Spec, Value, reference};

use super::Table;
use crate::display;
use crate::notation::json_number;

#[derive(Serialize)]
struct Document<'a> {
    registry: &'a str,
    repr: String,
    notation: &'static str,
    classes: Vec<ClassItem<'a>>,
    fields: Vec<FieldItem<'a>>,
    codes: Vec<CodeItem<'a>>,
}

#[derive(Serialize)]
struct ClassItem<'a> {
    key: &'a str,
    variant: &'a str,
    title: &'a str,
    description: Option<&'a str>,
    range: Option<[Json; 2]>,
    fallback: Option<Json>,
    fields: Fields<'a>,
}

#[derive(Serialize)]
struct FieldItem<'a> {
    key: &'a str,
    method: &'a str,
    r#type: &'a str,
    of: Option<&'a str>,
    description: Option<&'a str>,
}

#[derive(Serialize)]
struct CodeItem<'a> {
    number: Json,
    code: String,
    variant: &'a str,
    reason: &'a str,
    class: Option<&'a str>,
    state: &'static str,
    until: Option<String>,
    description: Option<&'a str>,
    references: Vec<Reference<'a>>,
    former: Vec<&'a str>,
    aliases: Vec<&'a str>,
    registered: Option<&'a str>,
    fields: Fields<'a>,
}

#[derive(Serialize)]
struct Reference<'a> {
    text: &'a str,
    link: Option<String>,
}

/// The values of the fields by key, in the order of the fields.
struct Fields<'a>(Vec<(&'a str, Json)>);

impl Serialize for Fields<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

pub(super) fn document(table: &Table<'_>) -> String {
    let spec = table.spec;
    display::json(&Document {
        registry: &table.title,
        repr: table.repr.to_string(),
        notation: spec.notation.name(),
        classes: spec.classes.iter().map(|class| self::class(spec, class)).collect(),
        fields: spec.fields.iter().map(field).collect(),
        codes: spec.codes.iter().map(|code| self::code(spec, code)).collect(),
    })
}

fn class<'a>(spec: &'a Spec, class: &'a Class) -> ClassItem<'a> {
    let range = class.range.as_ref().map(|range| range.value);
    ClassItem {
        key: &class.key.value,
        variant: &class.variant,
        title: &class.title,
        description: class.description.as_deref(),
        range: range.map(|(first, last)| [json_number(first), json_number(last)]),
        fallback: class.fallback.as_ref().map(|number| json_number(number.value)),
        fields: fields(spec, &class.values, |field, value| {
            value.map_or(Json::Null, |value| display::json_value(field, Some(value)))
        }),
    }
}

fn field(field: &Field) -> FieldItem<'_> {
    FieldItem {
        key: &field.key.value,
        method: &field.method,
        r#type: display::field_type(&field.kind),
        of: match &field.kind {
            FieldType::Code { of } => Some(of),
            _ => None,
        },
        description: field.description.as_deref(),
    }
}

fn code<'a>(spec: &'a Spec, code: &'a Code) -> CodeItem<'a> {
    let references = code.references.iter();
    CodeItem {
        number: json_number(code.number.value),
        code: spec.notation.write(code.number.value),
        variant: &code.variant.value,
        reason: &code.reason,
        class: code.class.and_then(|class| spec.classes.get(class)).map(|class| class.key.value.as_str()),
        state: display::state(code.state),
        until: display::until(code.state),
        description: code.description.as_deref(),
        references: references.map(|text| Reference { text, link: reference::link(text) }).collect(),
        former: code.former.iter().map(|name| name.text.value.as_str()).collect(),
        aliases: code.aliases.iter().map(|name| name.text.value.as_str()).collect(),
        registered: code.registered.as_deref(),
        fields: fields(spec, &code.values, display::json_value),
    }
}

fn fields<'a>(
    spec: &'a Spec,
    values: &[Option<Value>],
    shown: impl Fn(&Field, Option<&Value>) -> Json,
) -> Fields<'a> {
    let value = |position| values.get(position).and_then(Option::as_ref);
    let fields = spec.fields.iter().enumerate();
    Fields(
        fields.map(|(position, field)| (field.key.value.as_str(), shown(field, value(position)))).collect(),
    )
}
