//! The fields that a file declares.

use super::collections::Slot;
use super::family::Family;
use super::limits;
use crate::diagnostic::{Diagnostic, Errors};
use crate::document::{Declaration, Subject, missing, taint_field};
use crate::suggest::nearest;
use crate::taint::Item;
use crate::text::{listed, quoted};
use crate::{Field, FieldType, Registry, Rule, Span, Spanned, keys, name, registry};

pub(super) fn declare(fields: Vec<Declaration>, family: &mut Family, errors: &mut Errors) {
    for field in fields {
        let kind = errors.quietly(field.is_broken, |errors| kind(&field, errors));
        let key = field.key;
        if let Some(existing) = family.fields.get(&key.value) {
            errors.push(declared_again(&key, existing.item.key.span));
            // Later values may belong to the other field.
            family.taint.item(Item::Field(key.value));
            continue;
        }
        let Some(kind) = kind else {
            taint_field(&key.value, &mut family.taint);
            continue;
        };
        let method = match kind {
            FieldType::Bool => format!("is_{}", name::snake_case(&key.value)),
            _ => name::snake_case(&key.value),
        };
        let description = field.keys.text("description").map(|description| description.value);
        let header = key.span;
        family.fields.push(Slot::own(Field { key, method, kind, description }, header));
    }
    limits::limit_fields(family, errors);
}

/// The type of a field. Reports an invalid one.
fn kind(field: &Declaration, errors: &mut Errors) -> Option<FieldType> {
    let subject = Subject::Field(&field.key.value);
    let names = keys::Table::Field.names();
    let is_misspelled = |key| field.rest.iter().any(|(other, _)| nearest(other, names.clone()) == Some(key));
    let Some(word) = field.keys.word("type") else {
        if !field.keys.is_given("type") && !is_misspelled("type") {
            let types = keys::Table::Field.words("type");
            let help = format!("the types are {}", listed(types));
            errors.push(missing(field.header, subject, "type").help(help));
        }
        return None;
    };
    let kind = match word {
        "bool" => FieldType::Bool,
        "integer" => FieldType::Integer,
        "string" => FieldType::String,
        "strings" => FieldType::Strings,
        _ => {
            let of = match field.keys.text("of") {
                Some(of) => Some(of),
                None if field.keys.is_given("of") || is_misspelled("of") => None,
                None => {
                    let diagnostic = missing(field.header, subject, "of");
                    errors.push(diagnostic.help("name the registry of the codes: `of = \"http\"`"));
                    None
                }
            };
            return self::of(&of?, errors);
        }
    };
    if let Some(place) = field.keys.place("of") {
        errors.push(
            Diagnostic::new(Rule::BadOf, place, "`of` requires `type = \"code\"`")
                .label("this field has another type")
                .help("remove `of`, or write `type = \"code\"`"),
        );
    }
    Some(kind)
}

/// The type of a field whose values are codes of a registry.
fn of(of: &Spanned<String>, errors: &mut Errors) -> Option<FieldType> {
    match Registry::named(&of.value) {
        Some(registry) if registry.can_be_referenced => {
            return Some(FieldType::Code { of: registry.name.to_owned() });
        }
        Some(_) => errors.push(not_referenced(of)),
        None => errors.push(unknown_registry(of)),
    }
    None
}

fn declared_again(key: &Spanned<String>, first: Span) -> Diagnostic {
    let title = format!("inherited field `{}` is declared again", key.value);
    Diagnostic::new(Rule::InheritedField, key.span, title)
        .label("declared again here")
        .also(first, "first declared here")
        .help("a field cannot be changed: remove this one, or choose another key")
}

fn unknown_registry(of: &Spanned<String>) -> Diagnostic {
    let diagnostic = Diagnostic::new(Rule::BadOf, of.span, format!("unknown registry {}", quoted(&of.value)))
        .label("no shipped registry has this name");
    match nearest(&of.value, registry::referenced_names()) {
        Some(nearest) => diagnostic.help(format!("write `\"{nearest}\"`")),
        None => diagnostic.help(referenced()),
    }
}

/// A registry that a spec can extend, but that fields cannot refer to.
fn not_referenced(of: &Spanned<String>) -> Diagnostic {
    let name = quoted(&of.value);
    Diagnostic::new(Rule::BadOf, of.span, format!("a field cannot refer to the registry {name}"))
        .label("only for `extends`")
        .help(referenced())
}

fn referenced() -> String {
    let names: Vec<_> = registry::referenced_names().collect();
    format!("`of` takes {}", listed(&names))
}
