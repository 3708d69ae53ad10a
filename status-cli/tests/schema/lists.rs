//! The fixed lists and the descriptions of the schema.

use std::collections::BTreeSet;
use std::fs;

use serde_json::json;
use status_spec::keys::{KEYS, Table};
use status_spec::name::{GENERATED, KEYWORDS, is_kebab_case};
use status_spec::{FieldType, State, registries};

use super::{Schema, of_text};

#[test]
fn the_registries_are_those_that_ship() {
    let schema = Schema::new();
    let shipped: BTreeSet<String> = registries().iter().map(|registry| registry.name.to_owned()).collect();
    let referenced = registries()
        .iter()
        .filter(|registry| registry.can_be_referenced)
        .map(|registry| registry.name.to_owned());
    assert_eq!(
        schema.words("/$defs/referenced-registry/enum"),
        referenced.collect(),
        "of $defs/referenced-registry"
    );
    assert_eq!(schema.words("/$defs/registry/enum"), shipped, "of $defs/registry");
    let of_http =
        shipped.into_iter().filter(|name| of_text(&format!("extends = \"{name}\"")).spec.extends_http);
    assert_eq!(schema.words("/$defs/registry-of-http/enum"), of_http.collect(), "of $defs/registry-of-http");
    // The classes of HTTP in the schema.
    let http = of_text("extends = \"http\"").spec;
    let classes: Vec<_> = http.classes.iter().map(|class| class.key.value.as_str()).collect();
    let pattern = format!("^(?:{})$", classes.join("|"));
    let text = fs::read_to_string("../codes.schema.json").unwrap();
    assert!(text.contains(&pattern), "expected {pattern}");
}

#[test]
fn the_keys_are_those_of_status_spec() {
    let schema = Schema::new();
    for (table, place) in TABLES {
        let properties = schema.document.pointer(place).unwrap().as_object().unwrap();
        let keys: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        assert_eq!(keys, table.names().collect(), "{place}");
    }
    for (table, place) in
        [(Table::Class, "/$defs/key-of-a-class/enum"), (Table::Code, "/$defs/key-of-a-code/enum")]
    {
        assert_eq!(schema.words(place), table.names().map(str::to_owned).collect(), "{place}");
    }
    assert_eq!(schema.words("/$defs/reserved-name/enum"), [words(KEYWORDS), words(GENERATED)].concat_sets());
    let keys = KEYS.iter().map(|key| key.name.to_owned()).collect();
    let reserved = [keys, words(KEYWORDS), words(GENERATED)].concat_sets();
    let reserved = reserved.iter().map(|word| word.replace('_', "-")).filter(|key| is_kebab_case(key));
    assert_eq!(schema.words("/$defs/field-key/not/enum"), reserved.collect());
}

/// The tables of a spec, and the locations of their keys in the schema.
const TABLES: &[(Table, &str)] = &[
    (Table::Spec, "/properties"),
    (Table::Class, "/$defs/class/properties"),
    (Table::Field, "/$defs/field/properties"),
    (Table::Code, "/$defs/code/properties"),
];

/// The schema and status-spec have the same states.
#[test]
fn the_states_are_those_of_status_spec() {
    let mut states = BTreeSet::new();
    for state in Schema::new().words("/$defs/code/properties/state/enum") {
        let loaded = of_text(&format!("[code.1]\nreason = \"One\"\nstate = \"{state}\""));
        assert_eq!(loaded.render_report(), "");
        let meant = match loaded.spec.codes[0].state {
            State::Active => unreachable!("a code without `state` is active"),
            State::Temporary { .. } => "temporary",
            State::Deprecated => "deprecated",
            State::Obsolete => "obsolete",
            State::Unused => "unused",
        };
        assert_eq!(state, meant);
        states.insert(state);
    }
    assert_eq!(states.len(), 4, "the arms above, without `Active`");
}

/// The schema and status-spec have the same types.
#[test]
fn the_types_are_those_of_status_spec() {
    let mut types = BTreeSet::new();
    for kind in Schema::new().words("/$defs/field/properties/type/enum") {
        let of = if kind == "code" { "of = \"http\"" } else { "" };
        let loaded = of_text(&format!("[field.weight]\ntype = \"{kind}\"\n{of}\n[code.1]\nreason = \"One\""));
        assert_eq!(loaded.render_report(), "");
        let meant = match loaded.spec.fields[0].kind {
            FieldType::Bool => "bool",
            FieldType::Integer => "integer",
            FieldType::String => "string",
            FieldType::Strings => "strings",
            FieldType::Code { .. } => "code",
        };
        assert_eq!(kind, meant);
        types.insert(kind);
    }
    assert_eq!(types.len(), 5, "the arms above");
}

/// The description of a key, which editors show, is its documentation in status-spec.
#[test]
fn every_key_is_described() {
    let path = "../codes.schema.json";
    let mut text = fs::read_to_string(path).unwrap();
    let schema = Schema::new();
    let mut differ = Vec::new();
    for (table, place) in TABLES {
        for key in table.keys() {
            let expected = sentence(key.doc);
            let found = &schema.document.pointer(&format!("{place}/{}/description", key.name)).unwrap();
            if **found != json!(expected) {
                // The first occurrence after the table and the key.
                let words = place.split('/').filter(|word| !word.is_empty()).chain([key.name, "description"]);
                let start =
                    words.fold(0, |at, word| at + text[at..].find(&format!("\"{word}\": ")).unwrap() + 1);
                let (before, after) = text.split_at(start);
                let after = after.replacen(&found.to_string(), &json!(expected).to_string(), 1);
                text = format!("{before}{after}");
                differ.push(format!("{place}/{}: expected {expected:?}", key.name));
            }
        }
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, text).unwrap();
    } else {
        assert!(differ.is_empty(), "\n{}\n(run with `BLESS=1` to accept)", differ.join("\n"));
    }
}

/// A phrase with a capital letter and a full stop.
fn sentence(phrase: &str) -> String {
    let mut characters = phrase.chars();
    let first = characters.next().unwrap_or_default().to_uppercase();
    format!("{first}{}.", characters.as_str())
}

fn words(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

trait ConcatSets {
    fn concat_sets(self) -> BTreeSet<String>;
}

impl<const N: usize> ConcatSets for [BTreeSet<String>; N] {
    fn concat_sets(self) -> BTreeSet<String> {
        self.into_iter().flatten().collect()
    }
}
