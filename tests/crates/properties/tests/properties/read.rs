//! Checks that reading returns the written family.

use proptest::prelude::*;
use status_spec::{FieldType, Source, Spec, name};

use crate::model::{self, Family, Value};
use crate::{cases, sound, write};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn families_survive_the_round_trip(family in model::family()) {
        let path = write("read", &family).join("spec.toml");
        let loaded = sound::load_checked(&Source { path, written: "spec.toml".to_owned() }, family.repr.parse().unwrap());
        prop_assert!(loaded.report.is_empty(), "{}", loaded.render_report());
        compare(&family, &loaded.spec)?;
    }
}

fn compare(family: &Family, spec: &Spec) -> Result<(), TestCaseError> {
    prop_assert_eq!(spec.fields.len(), family.fields.len());
    for (read, field) in spec.fields.iter().zip(&family.fields) {
        prop_assert_eq!(&read.key.value, &field.key);
        prop_assert_eq!(&read.description, &field.description);
        let kind = match read.kind {
            FieldType::Bool => "bool",
            FieldType::Integer => "integer",
            FieldType::String => "string",
            FieldType::Strings => "strings",
            FieldType::Code { .. } => "code",
        };
        prop_assert_eq!(kind, field.kind);
    }

    // Classes with a range come first, ordered by its start. They already have this order.
    let (with, without): (Vec<_>, Vec<_>) = family.classes.iter().partition(|class| class.range.is_some());
    let classes: Vec<_> = with.into_iter().chain(without).collect();
    prop_assert_eq!(spec.classes.len(), classes.len());
    for (read, class) in spec.classes.iter().zip(&classes) {
        prop_assert_eq!(&read.key.value, &class.key);
        let title = class.title.clone().unwrap_or_else(|| name::title_case(&class.key));
        prop_assert_eq!(&read.title, &title);
        prop_assert_eq!(&read.description, &class.description);
        prop_assert_eq!(read.range.as_ref().map(|range| range.value), class.range);
        prop_assert_eq!(read.fallback.as_ref().map(|fallback| fallback.value), class.fallback);
        let values: Vec<_> = read.values.iter().map(|value| value.as_ref().map(as_ours)).collect();
        prop_assert_eq!(&values, &class.values);
    }

    prop_assert_eq!(spec.codes.len(), family.codes.len());
    for (read, code) in spec.codes.iter().zip(&family.codes) {
        prop_assert_eq!(read.number.value, code.number);
        prop_assert_eq!(&read.variant.value, &variant(code.name.as_deref(), &code.reason));
        prop_assert_eq!(&read.reason, &code.reason);
        prop_assert_eq!(&read.description, &code.description);
        prop_assert_eq!(&read.references, &code.references);
        prop_assert_eq!(&read.registered, &code.registered);
        prop_assert_eq!(read.state, code.state);
        let texts = |names: &[status_spec::Name]| {
            names.iter().map(|name| name.text.value.clone()).collect::<Vec<_>>()
        };
        prop_assert_eq!(texts(&read.former), code.former.clone());
        prop_assert_eq!(texts(&read.aliases), code.aliases.clone());
        for name in read.former.iter().chain(&read.aliases) {
            prop_assert_eq!(&name.variant, &variant(None, &name.text.value));
        }
        let class = read.class.map(|class| spec.classes[class].key.value.clone());
        prop_assert_eq!(class, code.class.map(|class| family.classes[class].key.clone()));
        for (position, value) in read.values.iter().enumerate() {
            prop_assert_eq!(value.as_ref().map(as_ours), family.value(code, position));
        }
    }
    Ok(())
}

fn as_ours(value: &status_spec::Value) -> Value {
    match value {
        status_spec::Value::Bool(value) => Value::Bool(*value),
        status_spec::Value::Integer(value) => Value::Integer(*value),
        status_spec::Value::String(value) => Value::String(value.clone()),
        status_spec::Value::Strings(value) => Value::Strings(value.clone()),
        status_spec::Value::Code(value) => Value::Code((*value).try_into().unwrap()),
    }
}

/// The variant, computed independently: apostrophes are dropped, words in capitals become title case, and in
/// other words only the first letter changes.
pub(crate) fn variant(name: Option<&str>, reason: &str) -> String {
    if let Some(name) = name {
        return name.to_owned();
    }
    let plain = reason.replace('\'', "");
    let words = plain.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            let rest = if *word == word.to_uppercase() { rest.to_lowercase() } else { rest.to_owned() };
            first.to_uppercase() + &rest
        })
        .collect()
}
