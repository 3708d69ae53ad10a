//! The table of a field.

use super::keys::{Given, Keys, report, unknown_key};
use super::{Doubt, Subject};
use crate::diagnostic::{Diagnostic, Findings};
use crate::suggest::nearest;
use crate::text::{listed, quoted};
use crate::toml::tree::Table;
use crate::{FieldType, Registry, Rule, Span, Spanned, name, registry};

/// A field as one file declares it.
pub(crate) struct FieldDraft {
    pub(crate) key: Spanned<String>,
    pub(crate) kind: FieldType,
    pub(crate) description: Option<String>,
}

/// Reads the table of a field. One whose key or type is in error is left out, and in doubt.
pub(super) fn read(
    key: Spanned<String>,
    table: Table<'_>,
    doubt: &mut Doubt,
    findings: &mut Findings,
) -> Option<FieldDraft> {
    let mut unheard = Findings::default();
    let findings = if table.is_broken { &mut unheard } else { findings };
    let subject = Subject::Field(&key.value);
    let is_named = check_key(&key, findings);

    let mut keys = Keys::new(table, findings);
    let header = keys.header;
    let place_of_of = keys.place("of");
    let kind = keys.text("type", |_, _, _| None);
    let of = keys.text("of", |_, _, _| None);
    let description = keys.description().into_value();
    let rest = keys.rest();
    let is_misspelt = |key| rest.iter().any(|(other, _)| nearest(other, KEYS.iter().copied()) == Some(key));

    let kind = match kind {
        Given::Broken => None,
        Given::Absent if is_misspelt("type") => None,
        Given::Absent => {
            report(missing(header, &subject, "type").help(format!("the types are {}", of_types())), findings)
        }
        Given::Good(word) => match word.value.as_str() {
            "bool" => Some(FieldType::Bool),
            "integer" => Some(FieldType::Integer),
            "string" => Some(FieldType::String),
            "strings" => Some(FieldType::Strings),
            "code" => match &of {
                Given::Good(of) => match Registry::named(&of.value) {
                    Some(registry) if registry.can_be_referenced => {
                        Some(FieldType::Code { of: registry.name.to_owned() })
                    }
                    Some(_) => report(without_enum(of), findings),
                    None => report(unknown_registry(of), findings),
                },
                Given::Broken => None,
                Given::Absent if is_misspelt("of") => None,
                Given::Absent => report(
                    missing(header, &subject, "of").help("say whose codes these are: `of = \"http\"`"),
                    findings,
                ),
            },
            _ => report(unknown_type(&word), findings),
        },
    };
    match (&kind, place_of_of) {
        (Some(FieldType::Code { .. }) | None, _) | (_, None) => {}
        (Some(_), Some(place)) => findings.push(
            Diagnostic::new(Rule::BadOf, place, "`of` is for a field of type `code`")
                .label("this field is of another type")
                .help("remove it, or write `type = \"code\"`"),
        ),
    }
    for (other, entry) in &rest {
        findings.push(unknown_key(other, entry.key, &subject, KEYS));
    }
    match kind {
        Some(kind) if is_named => Some(FieldDraft { key, kind, description }),
        _ => {
            let cured = kebab_case(&key.value);
            doubt
                .fields
                .insert(cured.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect());
            doubt.fields.insert(key.value);
            None
        }
    }
}

/// Whether a field may have this key.
fn check_key(key: &Spanned<String>, findings: &mut Findings) -> bool {
    let subject = Subject::Field(&key.value);
    if !name::is_kebab_case(&key.value) {
        findings.push(bad_key(key, &subject));
    } else if name::is_reserved_field(&key.value) {
        findings.push(
            Diagnostic::new(
                Rule::ReservedField,
                key.span,
                format!("reserved field name {}", quoted(&key.value)),
            )
            .label("a field cannot have this name")
            .note("reserved are the keys of a spec, Rust's keywords, and what is generated for every family")
            .help("choose another name"),
        );
    } else {
        return true;
    }
    false
}

/// The key of a class or a field that is not kebab-case.
pub(super) fn bad_key(key: &Spanned<String>, subject: &Subject<'_>) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Rule::BadKey, key.span, format!("the key of {subject} is not kebab-case"))
            .label("expected words of lower-case letters and digits, with `-` between");
    let cured = kebab_case(&key.value);
    if name::is_kebab_case(&cured) { diagnostic.help(format!("write `{cured}`")) } else { diagnostic }
}

fn kebab_case(key: &str) -> String {
    let mut kebab = String::with_capacity(key.len());
    let mut last = None;
    for sign in key.chars() {
        match sign {
            '_' | ' ' | '.' => kebab.push('-'),
            'A'..='Z' if last.is_some_and(|last: char| last.is_ascii_lowercase()) => {
                kebab.push('-');
                kebab.push(sign.to_ascii_lowercase());
            }
            _ => kebab.push(sign.to_ascii_lowercase()),
        }
        last = Some(sign);
    }
    kebab
}

/// A key that a table must have.
pub(crate) fn missing(header: Span, subject: &Subject<'_>, key: &str) -> Diagnostic {
    Diagnostic::new(Rule::MissingKey, header, format!("missing `{key}` in {subject}"))
        .label(format!("`{key}` is missing"))
}

fn unknown_type(word: &Spanned<String>) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Rule::UnknownType, word.span, format!("unknown type {}", quoted(&word.value)))
            .label("not a type of fields");
    let meant = match word.value.to_ascii_lowercase().as_str() {
        "boolean" => Some("bool"),
        "int" | "i64" | "number" => Some("integer"),
        "str" | "text" => Some("string"),
        "list" | "array" | "[string]" => Some("strings"),
        other => nearest(other, TYPES.iter().copied()),
    };
    diagnostic.help(
        meant.map_or_else(|| format!("the types are {}", of_types()), |meant| format!("write `\"{meant}\"`")),
    )
}

fn unknown_registry(of: &Spanned<String>) -> Diagnostic {
    let diagnostic = Diagnostic::new(Rule::BadOf, of.span, format!("unknown registry {}", quoted(&of.value)))
        .label("no registry of this name is shipped");
    match nearest(&of.value, registry::referenced_names()) {
        Some(nearest) => diagnostic.help(format!("write `\"{nearest}\"`")),
        None => diagnostic.help(referenced()),
    }
}

/// A registry that can be extended, and still is nothing that a value can be of.
fn without_enum(of: &Spanned<String>) -> Diagnostic {
    let name = quoted(&of.value);
    Diagnostic::new(Rule::BadOf, of.span, format!("the registry {name} has no enum"))
        .label("a code of it has no type")
        .note(format!(
            "{name} is for `extends`: a family that extends it has its codes, and an enum of its own"
        ))
        .help(referenced())
}

fn referenced() -> String {
    format!(
        "`of` takes {}, whose codes `status-core` has as an enum",
        listed(&registry::referenced_names().collect::<Vec<_>>())
    )
}

fn of_types() -> String {
    listed(TYPES)
}

const KEYS: &[&str] = &["type", "of", "description"];
const TYPES: &[&str] = &["bool", "integer", "string", "strings", "code"];
