//! `codes.schema.json` says what status-spec says, as far as a schema can.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, iter};

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use status_spec::keys::{KEYS, Table};
use status_spec::name::{GENERATED, KEYWORDS, is_kebab_case};
use status_spec::{FieldType, Loaded, Repr, Rule, Source, State, load, load_text, registries};
use toml::de::{DeTable, DeValue};

/// What a schema makes of a rule. The texts are for the reader of this file, and of nothing else.
#[allow(dead_code)]
enum Reach {
    /// It refuses every spec that breaks it.
    All,
    /// It refuses every spec that breaks it but those of some fixtures, since …
    AllBut(&'static [&'static str], &'static str),
    /// A language server reports it before it asks the schema: the file is no TOML.
    Parser,
    /// It cannot say it, since …
    None(&'static str),
}
use Reach::{All, AllBut, None as No, Parser};

/// Every rule of status-spec has a place here.
const RULES: &[(Rule, Reach)] = &[
    (Rule::UnreadableFile, No("a schema sees one file that was read")),
    (Rule::FileTooLarge, No("a schema sees no bytes")),
    (Rule::NotUtf8, Parser),
    (Rule::LinkAsText, Parser),
    (Rule::TooManyMistakes, No("a schema counts no mistakes")),
    (Rule::Syntax, Parser),
    (Rule::DuplicateKey, Parser),
    (
        Rule::UnknownKey,
        AllBut(
            &["unknown-key-code"],
            "where a field is declared, or inherited, a key in kebab-case may be that field",
        ),
    ),
    (Rule::MissingKey, All),
    (Rule::WrongType, AllBut(&[], "of a field's value it is known that it has some field's type, not which")),
    (Rule::UnknownRegistry, All),
    (Rule::ExtendsPath, All),
    (Rule::ExtendsTwice, AllBut(&[], "two spellings of one path differ")),
    (Rule::ExtendsCycle, No("a schema sees one file")),
    (Rule::ExtendsDepth, No("a schema sees one file")),
    (Rule::ExtendsCount, No("a schema sees one file")),
    (Rule::BaseConflict, No("a schema sees one file")),
    (Rule::MissingOverride, No("what a base declares is not in the file")),
    (
        Rule::NothingToOverride,
        AllBut(
            &["nothing-to-override"],
            "what a base declares is not in the file; without `extends` it is refused",
        ),
    ),
    (Rule::InheritedField, No("what a base declares is not in the file")),
    (Rule::HttpRepr, No("the enum is in Rust")),
    (Rule::HttpNumber, AllBut(&["http-number-of-a-base"], "what a base declares is not in the file")),
    (Rule::HttpClass, AllBut(&[], "a base may extend `http` in turn")),
    (Rule::UnknownNotation, All),
    (Rule::InheritedNotation, All),
    (Rule::BadParts, All),
    (Rule::PartsWithoutDotted, All),
    (Rule::MixedWidth, No("the lengths of keys are not compared")),
    (Rule::LowerCase, All),
    (Rule::PartTooLarge, No("a part is not compared with `parts`")),
    (Rule::BadNumber, AllBut(&["bad-number-padding"], "the digits of a part depend on `parts`")),
    (Rule::NumberFit, No("the enum is in Rust")),
    (Rule::SameNumber, No("keys are compared as text")),
    (Rule::NoCodes, All),
    (Rule::TooManyCodes, All),
    (Rule::BadReason, All),
    (
        Rule::BadText,
        AllBut(
            &[],
            "a file with CRLF has carriage returns in long strings, which status-spec's parser removes",
        ),
    ),
    (Rule::NoIdentifier, All),
    (Rule::BadName, All),
    (Rule::ReservedName, All),
    (Rule::NameCollision, No("the texts of two codes are not compared")),
    (Rule::AliasCollision, No("the texts of two codes are not compared")),
    (Rule::BadKey, All),
    (Rule::ReservedClass, All),
    (Rule::ReservedField, All),
    (Rule::ClassCollision, No("keys are compared as text")),
    (Rule::MethodCollision, No("keys of two tables are not compared")),
    (Rule::BadRange, AllBut(&["bad-range-notation"], "two numbers are not compared")),
    (Rule::RangeOverlap, No("numbers are not compared")),
    (Rule::BadFallback, No("a value is not compared with keys")),
    (Rule::TooManyClasses, No("the classes of the bases count too")),
    (Rule::TooManyFields, No("the fields of the bases count too")),
    (
        Rule::UnknownClass,
        AllBut(
            &["unknown-class"],
            "a value is not compared with keys; where there is no class at all it is refused",
        ),
    ),
    (Rule::NoClass, No("a key is not compared with ranges")),
    (Rule::ClassMismatch, No("a key is not compared with ranges")),
    (Rule::UnknownType, All),
    (Rule::BadOf, All),
    (Rule::UnknownCode, No("which field has the type `code` is not known where its value stands")),
    (Rule::UnknownState, All),
    (Rule::UntilWithoutTemporary, All),
    (Rule::BadUntil, All),
];

#[test]
fn every_rule_has_its_place() {
    let placed: Vec<Rule> = RULES.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(placed, Rule::ALL, "say in `RULES` what the schema makes of a new rule");
}

/// The fixtures of status-spec, each against what status-spec itself says of it.
#[test]
fn bad_specs_fail_where_a_schema_can_tell() {
    let schema = Schema::new();
    let mut faults = Vec::new();
    let mut excused = BTreeSet::new();
    for path in specs("../status-spec/tests/specs") {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let reach = reaches(&loaded(&path), stem, &mut excused);
        let Some(spec) = fs::read_to_string(&path).ok().and_then(|text| json(&text)) else {
            // Keys such as `+404` and `größe` are no TOML either; status-spec has better words for them.
            if !reach.parser && !["bad-key", "bad-number-plus"].contains(&stem) {
                faults.push(format!("{stem}: no TOML, and no rule says so"));
            }
            continue;
        };
        match (schema.faults(&spec), reach.schema) {
            (found, true) if found.is_empty() => faults.push(format!("{stem}: not refused")),
            (found, false) if !found.is_empty() && !reach.parser => {
                faults.push(format!("{stem}: refused for what no rule says: {}", found.join("; ")));
            }
            _ => {}
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    for (rule, reach) in RULES {
        if let AllBut(stems, _) = reach {
            for stem in *stems {
                assert!(excused.contains(&(*rule, (*stem).to_owned())), "{stem}: needs no excuse");
            }
        }
    }
}

/// Each mistake by itself, as a person makes it: a file of fixtures has several, and one would do for all.
#[test]
fn one_mistake_is_enough() {
    let schema = Schema::new();
    let mut faults = Vec::new();
    let code = |line: &str| format!("[code.404]\nreason = \"Not Found\"\n{line}\n");
    for (rule, text) in [
        (Rule::UnknownKey, "version = 1\n[code.1]\nreason = \"One\"".to_owned()),
        (Rule::UnknownKey, code("colour = \"red\"")),
        (Rule::UnknownKey, code("\"Colour\" = \"red\"") + "[field.weight]\ntype = \"integer\""),
        (Rule::UnknownKey, code("title = \"red\"") + "[field.weight]\ntype = \"integer\""),
        (Rule::UnknownKey, code("") + "[class.ours]\nrange = [1, 999]\ncolour = \"red\""),
        (Rule::UnknownKey, code("") + "[field.weight]\ntype = \"integer\"\ndefault = 1"),
        (Rule::MissingKey, "[code.404]".to_owned()),
        (Rule::MissingKey, "extends = \"http\"\n[code.499]\noverride = false".to_owned()),
        (Rule::MissingKey, code("") + "[field.weight]"),
        (Rule::MissingKey, code("") + "[field.http]\ntype = \"code\""),
        (Rule::WrongType, "code = 404".to_owned()),
        (Rule::WrongType, "[code]\n404 = \"Not Found\"".to_owned()),
        (Rule::WrongType, "[code.404]\nreason = 404".to_owned()),
        (Rule::WrongType, code("former = \"Missing\"")),
        (Rule::WrongType, code("aliases = [1]")),
        (Rule::WrongType, code("description = [\"\"]")),
        (Rule::WrongType, code("reference = 9110")),
        (Rule::WrongType, code("reference = [9110]")),
        (Rule::WrongType, code("state = true")),
        (Rule::WrongType, code("state = \"temporary\"\nuntil = 2026")),
        (Rule::WrongType, code("weight = 1.5") + "[field.weight]\ntype = \"integer\""),
        (Rule::WrongType, code("weight = [1]") + "[field.weight]\ntype = \"strings\""),
        (Rule::WrongType, code("weight = { a = 1 }") + "[field.weight]\ntype = \"integer\""),
        (Rule::WrongType, code("override = 1")),
        (Rule::WrongType, code("") + "[class.ours]\nrange = \"1-999\""),
        (Rule::WrongType, code("") + "[class.ours]\nrange = [1, 999]\nfallback = \"404\""),
        (Rule::WrongType, code("") + "[class.ours]\nrange = [1, 999]\ntitle = 1"),
        (Rule::WrongType, "extends = 1\n".to_owned() + &code("")),
        (Rule::UnknownRegistry, "extends = \"htttp\"\n".to_owned() + &code("override = true")),
        (Rule::ExtendsPath, "extends = \"base.toml\"\n".to_owned() + &code("override = true")),
        (Rule::ExtendsPath, "extends = [\"/base.toml\"]\n".to_owned() + &code("override = true")),
        (Rule::ExtendsTwice, "extends = [\"http\", \"http\"]".to_owned()),
        (Rule::NothingToOverride, code("override = true")),
        (Rule::NothingToOverride, code("") + "[class.ours]\nrange = [1, 999]\noverride = true"),
        (Rule::HttpNumber, "extends = \"http\"\n[code.99]\nreason = \"Low\"\nclass = \"success\"".to_owned()),
        (
            Rule::HttpNumber,
            "extends = [\"http\"]\n[code.0x3e8]\nreason = \"High\"\nclass = \"success\"".to_owned(),
        ),
        (
            Rule::HttpClass,
            "extends = \"http\"\n[class.success]\noverride = true\nrange = [200, 298]".to_owned(),
        ),
        (Rule::HttpClass, "extends = \"http\"\n[class.success]\noverride = true\nerror = true".to_owned()),
        (Rule::BadNumber, "[code.0404]\nreason = \"Not Found\"".to_owned()),
        (Rule::BadNumber, "[code.4.04]\nreason = \"Not Found\"".to_owned()),
        (Rule::BadNumber, "[code.-0]\nreason = \"Not Found\"".to_owned()),
        (Rule::BadNumber, "[code.08006]\nreason = \"Not Found\"".to_owned()),
        (Rule::NoCodes, String::new()),
        (Rule::NoCodes, "[code]".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"\"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Not  Found\"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Not Found \"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Café\"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Not Found\\n\"".to_owned()),
        (Rule::BadReason, code("former = [\"Not\\tHere\"]")),
        (Rule::BadText, code("description = \"\"")),
        (Rule::BadText, code("description = \" \\n\\u00a0\"")),
        (Rule::BadText, code("description = \"\\u001b[31m\"")),
        (Rule::BadText, code("reference = \"a\\nb\"")),
        (Rule::BadText, code("registered = \" \"")),
        (Rule::BadText, code("") + "[class.ours]\nrange = [1, 999]\ntitle = \"\\u202e\""),
        (Rule::NoIdentifier, "[code.404]\nreason = \"404 Not Found\"".to_owned()),
        (Rule::NoIdentifier, code("aliases = [\"(!)\"]")),
        (Rule::BadName, code("name = \"not-found\"")),
        (Rule::BadName, code("name = \"__\"")),
        (Rule::ReservedName, code("name = \"ALL\"")),
        (Rule::ReservedName, "[code.404]\nreason = \"(self)\"".to_owned()),
        (Rule::BadKey, code("") + "[class.Ours]\nrange = [1, 999]"),
        (Rule::BadKey, code("") + "[field.is_good]\ntype = \"bool\""),
        (Rule::BadKey, code("") + "[field.a.b]\ntype = \"bool\""),
        (Rule::ReservedClass, code("class = \"self\"") + "[class.self]"),
        (Rule::ReservedField, code("") + "[field.reason]\ntype = \"bool\""),
        (Rule::ReservedField, code("") + "[field.from-u16]\ntype = \"bool\""),
        (Rule::BadRange, code("") + "[class.ours]\nrange = [1]"),
        (Rule::UnknownClass, code("class = \"ours\"")),
        (Rule::UnknownType, code("") + "[field.weight]\ntype = \"int\""),
        (Rule::BadOf, code("") + "[field.weight]\ntype = \"bool\"\nof = \"http\""),
        (Rule::BadOf, code("") + "[field.weight]\ntype = \"code\"\nof = \"htp\""),
        (Rule::UnknownState, code("state = \"active\"")),
        (Rule::UntilWithoutTemporary, code("until = 2026-11-13")),
        (Rule::UntilWithoutTemporary, code("state = \"obsolete\"\nuntil = 2026-11-13")),
        (Rule::BadUntil, code("state = \"temporary\"\nuntil = 2026-11-13T12:00:00Z")),
        (Rule::BadUntil, code("state = \"temporary\"\nuntil = 12:00:00")),
    ] {
        faults.extend(not_refused(rule, &text, &schema));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What is wrong if a spec with one error is not refused, by status-spec and by the schema.
fn not_refused(rule: Rule, text: &str, schema: &Schema) -> Vec<String> {
    let mut faults = Vec::new();
    let said: Vec<Rule> =
        of_text(text).report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect();
    if said != [rule] {
        faults.push(format!("status-spec says {said:?} and not {rule}:\n{text}"));
    }
    if schema.faults(&json(text).expect("the error is not one of TOML")).is_empty() {
        faults.push(format!("{rule}: not refused:\n{text}"));
    }
    faults
}

#[test]
fn one_error_in_the_notation_is_enough() {
    const DOTTED: &str = "notation = \"dotted\"\nparts = [32]\n";
    let schema = Schema::new();
    let mut faults = Vec::new();
    let code = |line: &str| format!("[code.404]\nreason = \"Not Found\"\n{line}\n");
    for (rule, text) in [
        (Rule::BadNumber, "notation = \"hexadecimal\"\n[code.5]\nreason = \"Five\"".to_owned()),
        (Rule::BadNumber, "notation = \"alphanumeric\"\n[code.N-]\nreason = \"N\"".to_owned()),
        (Rule::BadNumber, format!("{DOTTED}[code.\"4\"]\nreason = \"Four\"")),
        (Rule::BadNumber, format!("{DOTTED}[code.\"04.4\"]\nreason = \"Four\"")),
        (Rule::LowerCase, "notation = \"alphanumeric\"\n[code.n7]\nreason = \"N\"".to_owned()),
        (Rule::UnknownNotation, "notation = \"hex\"\n[code.5]\nreason = \"Five\"".to_owned()),
        (Rule::InheritedNotation, "extends = \"http\"\nnotation = \"decimal\"".to_owned()),
        (Rule::InheritedNotation, "extends = \"http\"\npad = true".to_owned()),
        (Rule::BadParts, "notation = \"dotted\"\nparts = []\n[code.\"4.4\"]\nreason = \"Four\"".to_owned()),
        (Rule::BadParts, "notation = \"dotted\"\nparts = [1]\n[code.\"4.4\"]\nreason = \"Four\"".to_owned()),
        (Rule::PartsWithoutDotted, "parts = [32]\n".to_owned() + &code("")),
        (Rule::PartsWithoutDotted, "pad = true\n".to_owned() + &code("")),
        (Rule::MissingKey, "notation = \"dotted\"\n[code.\"4.4\"]\nreason = \"Four\"".to_owned()),
        (Rule::WrongType, "notation = 1\n".to_owned() + &code("")),
        (Rule::WrongType, format!("{DOTTED}pad = 1\n[code.\"4.4\"]\nreason = \"Four\"")),
        (
            Rule::WrongType,
            format!("{DOTTED}[code.\"4.4\"]\nreason = \"Four\"\n[class.all]\nrange = [\"0.0\", 999]"),
        ),
        (
            Rule::WrongType,
            format!(
                "{DOTTED}[code.\"4.4\"]\nreason = \"Four\"\n[class.all]\nrange = [\"0.0\", \"9.31\"]\nfallback = 132"
            ),
        ),
    ] {
        faults.extend(not_refused(rule, &text, &schema));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn too_many_codes() {
    let codes = |count| (0..count).map(|number| (number.to_string(), json!({ "reason": "A" }))).collect();
    let spec = |codes: Map<String, Value>| json!({ "code": codes });
    let schema = Schema::new();
    assert_eq!(schema.faults(&spec(codes(65_536))), [""; 0]);
    assert_eq!(schema.faults(&spec(codes(65_537))).len(), 1);
}

/// Every spec of the repository with which nothing is wrong.
#[test]
fn good_specs_validate() {
    let schema = Schema::new();
    let mut count = 0;
    for path in all_specs(Path::new("..")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        if !loaded(&path).report.is_empty() {
            continue;
        }
        let spec = json(&text).unwrap_or_else(|| panic!("{}: no TOML", path.display()));
        assert_eq!(schema.faults(&spec), [""; 0], "{}", path.display());
        count += 1;
    }
    assert!(count > 40, "only {count} good specs were found");
    for registry in registries() {
        assert_eq!(schema.faults(&json(registry.text).unwrap()), [""; 0], "{}", registry.name);
    }
}

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
    // What the schema takes for HTTP's own classes.
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

/// The tables of a spec, and where the schema has their keys.
const TABLES: &[(Table, &str)] = &[
    (Table::Spec, "/properties"),
    (Table::Class, "/$defs/class/properties"),
    (Table::Field, "/$defs/field/properties"),
    (Table::Code, "/$defs/code/properties"),
];

/// Each state that the schema offers is one of status-spec's, and none is missing.
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

/// Each type that the schema offers is one of status-spec's, and none is missing.
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

/// What an editor shows when the pointer rests on a key.
#[test]
fn every_key_is_described() {
    let schema = Schema::new();
    for place in
        ["/properties", "/$defs/class/properties", "/$defs/field/properties", "/$defs/code/properties"]
    {
        for (key, value) in schema.document.pointer(place).unwrap().as_object().unwrap() {
            let value = match value.get("description") {
                Some(_) => value,
                None => &schema.document["$defs"][key],
            };
            assert!(
                value["description"].as_str().is_some_and(|text| text.ends_with('.') || text.ends_with("`.")),
                "{place}/{key}"
            );
        }
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

    /// What is wrong with a spec.
    fn faults(&self, spec: &Value) -> Vec<String> {
        let errors = self.validator.iter_errors(spec);
        errors.map(|error| format!("{} at {}", error, error.instance_path())).collect()
    }

    /// A closed list in it.
    fn words(&self, place: &str) -> BTreeSet<String> {
        let list = self.document.pointer(place).and_then(Value::as_array).unwrap();
        list.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    }
}

/// What may be expected of a file with these mistakes.
#[derive(Default)]
struct Expected {
    schema: bool,
    parser: bool,
}

fn reaches(loaded: &Loaded, stem: &str, excused: &mut BTreeSet<(Rule, String)>) -> Expected {
    let places: BTreeMap<_, _> = RULES.iter().map(|(rule, reach)| (*rule, reach)).collect();
    let mut expected = Expected::default();
    // A base's mistakes are not in this file.
    for diagnostic in loaded.report.diagnostics().iter().filter(|diagnostic| diagnostic.file.0 == 0) {
        match places[&diagnostic.rule] {
            AllBut(stems, _) if stems.contains(&stem) => {
                excused.insert((diagnostic.rule, stem.to_owned()));
            }
            All | AllBut(..) => expected.schema = true,
            Parser => expected.parser = true,
            No(_) => {}
        }
    }
    expected
}

/// A spec as a language server hands it to a schema: dates as texts. `None` if it is no TOML.
fn json(text: &str) -> Option<Value> {
    fn table(table: &DeTable<'_>) -> Value {
        Value::Object(
            table.iter().map(|(key, item)| (key.get_ref().to_string(), value(item.get_ref()))).collect(),
        )
    }
    fn value(item: &DeValue<'_>) -> Value {
        match item {
            DeValue::String(text) => json!(text),
            // Beyond 64 bits a language server has no number; any other does as well.
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
    // Outside the fixtures the enum that a spec is for is not known.
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
