//! The values of fields, on classes and on codes.

use crate::diagnostic::{Diagnostic, Findings};
use crate::draft::{Subject, unknown_key, wrong_type, wrong_type_in};
use crate::family::{Family, Values};
use crate::suggest::nearest;
use crate::text::quoted;
use crate::toml::tree::{self, Entry, Kind};
use crate::{Field, FieldType, Notation, Rule, Span, Value, name, registry};

/// Sets the values that `rest` gives: the keys of a table that are not among its own `keys`. One that is no field
/// either is unknown.
pub(super) fn set(
    values: &mut Values,
    rest: Vec<(String, Entry<'static>)>,
    keys: &[&str],
    subject: &Subject<'_>,
    family: &Family,
    registries: &mut Registries,
    findings: &mut Findings,
) {
    for (key, entry) in rest {
        if let Some(field) = family.fields.get(&key) {
            let field = &field.item;
            if let Some(value) = value(field, entry.value, registries, findings) {
                replace(values, field.key.span, Some(value));
            }
            continue;
        }
        if findings.is_full() {
            findings.push(unknown_key(&key, entry.key, subject, &[]));
            continue;
        }
        let meant = nearest(&key, keys.iter().copied());
        // If any field may be declared, only what misspells the one key that every code has is surely wrong.
        let is_sure = meant == Some("reason") && !family.doubt.fields.contains_one(&key);
        if family.doubt.fields.contains(&key) && !is_sure {
            continue;
        }
        let mut known = keys.to_vec();
        for field in family.fields.iter() {
            known.push(&field.item.key.value);
        }
        let diagnostic = unknown_key(&key, entry.key, subject, &known);
        let could_be_field = name::is_kebab_case(&key) && !name::is_reserved_field(&key);
        findings.push(if diagnostic.help.is_none() && could_be_field {
            diagnostic.help(format!("declare a field to use it: `[field.{key}]`"))
        } else {
            diagnostic
        });
    }
}

/// Sets the value of the field with this place, or takes it away.
pub(super) fn replace(values: &mut Values, field: Span, value: Option<Value>) {
    values.retain(|(place, _)| *place != field);
    if let Some(value) = value {
        values.push((field, value));
    }
}

/// Those of a table's own `keys` that were probably meant by keys which are no fields: nothing is missed in them.
pub(super) fn misspelt<'k>(
    rest: &[(String, Entry<'static>)],
    keys: &[&'k str],
    family: &Family,
) -> Vec<&'k str> {
    let mut misspelt = Vec::new();
    for (key, _) in rest.iter().take(MOST_MISSPELT) {
        if family.fields.get(key).is_none()
            && let Some(meant) = nearest(key, keys.iter().copied())
        {
            misspelt.push(meant);
        }
    }
    misspelt
}

/// Nobody misspells more keys of one table.
const MOST_MISSPELT: usize = 64;

/// The numbers of the shipped registries, each read when it is first asked for.
#[derive(Default)]
pub(crate) struct Registries {
    numbers: Vec<(String, (Notation, Vec<i128>))>,
}

impl Registries {
    /// The code that a value names: an integer, or a text where the registry has another notation than decimal.
    fn code(&mut self, name: &str, value: &Kind<'_>) -> Result<Option<i128>, NotACode> {
        let position = self.numbers.iter().position(|(registry, _)| registry == name);
        let position = position.unwrap_or_else(|| {
            self.numbers.push((name.to_owned(), registry::numbers(name)));
            self.numbers.len() - 1
        });
        let Some((_, (notation, numbers))) = self.numbers.get(position) else { return Ok(None) };
        let number = match (notation, value) {
            (Notation::Decimal | Notation::Hexadecimal { .. }, Kind::Integer(number)) => *number,
            (Notation::Decimal, _) | (_, Kind::Integer(_)) => return Err(NotACode),
            (_, Kind::String(text)) => match notation.read(text) {
                Ok(number) => number,
                Err(_) => return Ok(None),
            },
            _ => return Err(NotACode),
        };
        Ok(Some(number).filter(|number| numbers.contains(number)))
    }
}

/// A value of another type than the codes of its registry have.
struct NotACode;

fn value(
    field: &Field,
    value: tree::Value<'_>,
    registries: &mut Registries,
    findings: &mut Findings,
) -> Option<Value> {
    let key = &field.key.value;
    let span = value.span;
    let diagnostic = match (&field.kind, value.kind) {
        (FieldType::Bool, Kind::Boolean(boolean)) => return Some(Value::Bool(boolean)),
        (FieldType::Integer, Kind::Integer(number)) => {
            if let Ok(number) = i64::try_from(number) {
                return Some(Value::Integer(number));
            }
            Diagnostic::new(Rule::WrongType, span, format!("{} must be an integer of 64 bits", quoted(key)))
                .label(format!("expected {} to {}", i64::MIN, i64::MAX))
        }
        (FieldType::String, Kind::String(text)) => return Some(Value::String(text.into_owned())),
        (FieldType::Strings, Kind::Array(values)) => {
            return Some(Value::Strings(strings(field, values, findings)));
        }
        (FieldType::Code { of }, kind) => match registries.code(of, &kind) {
            Ok(Some(number)) => return Some(Value::Code(number)),
            Ok(None) => Diagnostic::new(Rule::UnknownCode, span, format!("unknown code of `{of}`"))
                .label(format!("no code of the registry `{of}`")),
            Err(NotACode) => {
                let value = tree::Value { span, kind };
                wrong_type(key, &value, &expected(&field.kind))
            }
        },
        (kind, found) => {
            let value = tree::Value { span, kind: found };
            wrong_type(key, &value, &expected(kind))
        }
    };
    findings.push(diagnostic.also(field.key.span, format!("declared as {} here", in_words(&field.kind))));
    None
}

fn strings(field: &Field, values: Vec<tree::Value<'_>>, findings: &mut Findings) -> Vec<String> {
    let mut texts = Vec::with_capacity(values.len());
    for value in values {
        match value.kind {
            Kind::String(text) => texts.push(text.into_owned()),
            _ => findings.push(
                wrong_type_in(&field.key.value, &value, "a string")
                    .also(field.key.span, format!("declared as {} here", in_words(&field.kind))),
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

const fn in_words(kind: &FieldType) -> &'static str {
    match kind {
        FieldType::Bool => "`bool`",
        FieldType::Integer => "`integer`",
        FieldType::String => "`string`",
        FieldType::Strings => "`strings`",
        FieldType::Code { .. } => "`code`",
    }
}
