//! `codes.schema.json` agrees with status-spec, as far as a schema can express the rules.

mod catalogue;
mod lists;
mod rules;
mod single;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, iter};

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use status_spec::{Loaded, Repr, Source, load, load_text, registries};
use toml::de::{DeTable, DeValue};

#[test]
fn too_many_codes() {
    let codes = |count| (0..count).map(|number| (number.to_string(), json!({ "reason": "A" }))).collect();
    let spec = |codes: Map<String, Value>| json!({ "code": codes });
    let schema = Schema::new();
    assert_eq!(schema.problems(&spec(codes(65_536))), [""; 0]);
    assert_eq!(schema.problems(&spec(codes(65_537))).len(), 1);
}

/// Every valid spec of the repository.
#[test]
fn good_specs_validate() {
    let schema = Schema::new();
    let mut count = 0;
    for path in all_specs(Path::new("..")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        if !loaded(&path).report.is_empty() {
            continue;
        }
        let spec = json(&text).unwrap_or_else(|| panic!("{}: not TOML", path.display()));
        assert_eq!(schema.problems(&spec), [""; 0], "{}", path.display());
        count += 1;
    }
    assert!(count > 40, "only {count} good specs were found");
    for registry in registries() {
        assert_eq!(schema.problems(&json(registry.text).unwrap()), [""; 0], "{}", registry.name);
    }
}

struct Schema {
    document: Value,
    validator: Validator,
}

impl Schema {
    fn new() -> Self {
        let document = serde_json::from_str(&fs::read_to_string("../codes.schema.json").unwrap()).unwrap();
        assert!(jsonschema::meta::is_valid(&document));
        let validator =
            jsonschema::draft202012::options().should_validate_formats(true).build(&document).unwrap();
        Self { document, validator }
    }

    /// The errors of a spec.
    fn problems(&self, spec: &Value) -> Vec<String> {
        let errors = self.validator.iter_errors(spec);
        errors.map(|error| format!("{} at {}", error, error.instance_path())).collect()
    }

    /// A closed list in it.
    fn words(&self, place: &str) -> BTreeSet<String> {
        let list = self.document.pointer(place).and_then(Value::as_array).unwrap();
        list.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    }
}

/// A spec as a language server validates it, with dates as strings. `None` if it is not valid TOML.
fn json(text: &str) -> Option<Value> {
    fn table(table: &DeTable<'_>) -> Value {
        Value::Object(
            table.iter().map(|(key, item)| (key.get_ref().to_string(), value(item.get_ref()))).collect(),
        )
    }
    fn value(item: &DeValue<'_>) -> Value {
        match item {
            DeValue::String(text) => json!(text),
            // Language servers do not support numbers beyond 64 bits, so any other number works.
            DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix())
                .map_or_else(|_| json!(1e300), |number| json!(number)),
            DeValue::Float(float) => json!(float.as_str().parse::<f64>().unwrap_or_default()),
            DeValue::Boolean(boolean) => json!(boolean),
            DeValue::Datetime(datetime) => json!(datetime.to_string()),
            DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect(),
            DeValue::Table(items) => table(items),
        }
    }
    let text = text.trim_start_matches('\u{feff}');
    DeTable::parse(text).ok().map(|spec| table(spec.get_ref()))
}

fn loaded(path: &Path) -> Loaded {
    let text = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let repr =
        text.lines().next().and_then(|line| line.trim_start_matches('\u{feff}').strip_prefix("# repr: "));
    let source = Source { path: path.to_owned(), written: path.display().to_string() };
    let reprs = repr.map_or_else(
        || vec![Repr::U16, Repr::widest(false), Repr::widest(true)],
        |repr| vec![repr.trim().parse().unwrap()],
    );
    let first = load(&source, reprs[0]);
    // Outside of the fixtures, the repr of a spec is unknown.
    let is_fixture = path.starts_with("../status-spec/tests/specs");
    let others = reprs.into_iter().skip(1).filter(|_| !is_fixture).map(|repr| load(&source, repr));
    let mut all = iter::once(first).chain(others);
    let first = all.next().unwrap();
    if first.report.is_empty() { first } else { all.find(|loaded| loaded.report.is_empty()).unwrap_or(first) }
}

fn of_text(text: &str) -> Loaded {
    let source = Source { path: "spec.toml".into(), written: "spec.toml".to_owned() };
    load_text(&source, text.as_bytes().to_vec(), Repr::U16)
}

fn specs(directory: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut specs: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect();
    specs.sort();
    assert!(!specs.is_empty());
    specs
}

/// The TOML files of the repository.
fn all_specs(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let entry = entry.unwrap();
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_str().unwrap_or_default();
        if entry.file_type().unwrap().is_dir() {
            if !name.starts_with('.') && name != "target" {
                found.extend(all_specs(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "toml")
            && !["Cargo.toml", "rustfmt.toml"].contains(&name)
        {
            found.push(path);
        }
    }
    found
}
