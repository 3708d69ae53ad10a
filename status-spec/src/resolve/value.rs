//! The values of fields, on classes and on codes.

use super::family::{Family, Values};
use super::registries::{Found, Registries};
use crate::diagnostic::{Diagnostic, Errors};
use crate::document::{Subject, unknown_key, wrong_type, wrong_type_in};
use crate::suggest::nearest;
use crate::taint::Item;
use crate::text::quoted;
use crate::toml::tree::{self, Entry, Kind};
use crate::{Field, FieldType, Rule, Span, Value, keys, name};

/// The class or the code with the values.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) table: keys::Table,
}

/// Sets the values in `rest`: the entries of a table that are not keys of the spec. An entry that is not a
/// field either is an unknown key.
pub(super) fn set(
    values: &mut Values,
    rest: &[(String, Entry<'static>)],
    owner: Owner<'_>,
    family: &Family,
    registries: &mut Registries,
    errors: &mut Errors,
) {
    for (key, entry) in rest {
        let Some(field) = family.fields.get(key) else {
            report_unknown(key, entry, owner, family, errors);
            continue;
        };
        let field = &field.item;
        // A duplicate field may have another type.
        let is_in_doubt = family.taint.has_item(&Item::Field(key.clone()));
        let value = errors.quietly(is_in_doubt, |errors| value(field, &entry.value, registries, errors));
        if let Some(value) = value {
            replace(values, field.key.span, Some(value));
        }
    }
}

/// Sets the value of the field with this place, or removes it.
pub(super) fn replace(values: &mut Values, field: Span, value: Option<Value>) {
    if let Some(position) = values.iter().position(|(place, _)| *place == field) {
        values.swap_remove(position);
    }
    if let Some(value) = value {
        values.push((field, value));
    }
}

fn report_unknown(key: &str, entry: &Entry<'_>, owner: Owner<'_>, family: &Family, errors: &mut Errors) {
    if errors.is_full() {
        return errors.push(unknown_key(key, entry.key, owner.subject, &[]));
    }
    let item = Item::Field(key.to_owned());
    // Even if any field may be declared, a misspelling of the required key is certainly an error.
    let is_certain = nearest(key, owner.table.names()) == Some("reason") && !family.taint.has_item(&item);
    if family.taint.may_declare(&item) && !is_certain {
        return;
    }
    let mut known: Vec<&str> = owner.table.names().collect();
    for field in family.fields.iter() {
        known.push(&field.item.key.value);
    }
    let diagnostic = unknown_key(key, entry.key, owner.subject, &known);
    let could_be_field = name::is_kebab_case(key) && !name::is_reserved_field(key);
    errors.push(if diagnostic.help.is_none() && could_be_field {
        diagnostic.help(format!("to use it, declare a field: `[field.{key}]`"))
    } else {
        diagnostic
    });
}

fn value(
    field: &Field,
    value: &tree::Value<'_>,
    registries: &mut Registries,
    errors: &mut Errors,
) -> Option<Value> {
    let key = &field.key.value;
    let diagnostic = match (&field.kind, &value.kind) {
        (FieldType::Bool, Kind::Boolean(boolean)) => return Some(Value::Bool(*boolean)),
        (FieldType::Integer, Kind::Integer(number)) => {
            if let Ok(number) = i64::try_from(*number) {
                return Some(Value::Integer(number));
            }
            let title = format!("{} must be an integer of 64 bits", quoted(key));
            Diagnostic::new(Rule::WrongType, value.span, title).label(format!(
                "expected {} to {}",
                i64::MIN,
                i64::MAX
            ))
        }
        (FieldType::String, Kind::String(text)) => return Some(Value::String(text.to_string())),
        (FieldType::Strings, Kind::Array(values)) => {
            return Some(Value::Strings(strings(field, values, errors)));
        }
        (FieldType::Code { of }, kind) => match registries.find(of, kind) {
            Found::Code(number) => return Some(Value::Code(number)),
            Found::Unknown => {
                Diagnostic::new(Rule::UnknownCode, value.span, format!("unknown code of `{of}`"))
                    .label(format!("the registry `{of}` has no such code"))
            }
            Found::NotACode => wrong_type(key, value, &expected(&field.kind)),
        },
        (kind, _) => wrong_type(key, value, &expected(kind)),
    };
    errors.push(diagnostic.also(field.key.span, declared_as(&field.kind)));
    None
}

fn strings(field: &Field, values: &[tree::Value<'_>], errors: &mut Errors) -> Vec<String> {
    let mut texts = Vec::with_capacity(values.len());
    for value in values {
        match &value.kind {
            Kind::String(text) => texts.push(text.to_string()),
            _ => errors.push(
                wrong_type_in(&field.key.value, value, "a string")
                    .also(field.key.span, declared_as(&field.kind)),
            ),
        }
    }
    texts
}

fn expected(kind: &FieldType) -> String {
    match kind {
        FieldType::Bool => "a boolean".to_owned(),
        FieldType::Integer => "an integer".to_owned(),
        FieldType::String => "a string".to_owned(),
        FieldType::Strings => "a list of strings".to_owned(),
        FieldType::Code { of } => format!("the number of a code of `{of}`"),
    }
}

fn declared_as(kind: &FieldType) -> String {
    let word = match kind {
        FieldType::Bool => "bool",
        FieldType::Integer => "integer",
        FieldType::String => "string",
        FieldType::Strings => "strings",
        FieldType::Code { .. } => "code",
    };
    format!("declared as `{word}` here")
}
