//! `drift` prints TOML with the data of the registries, for any text in them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use status_spec::{Loaded, Notation, Repr, Source, load_text};
use toml::de::{DeTable, DeValue};

use super::{drift, iana};

/// Text with every character that has a meaning in CSV, TOML or a terminal.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a",
        "Not Found",
        "[code.999]",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  ",
        "\u{a0}",
        "\u{2028}",
        "\u{85}",
        "\"",
        "'",
        "\"\"\"",
        "\\",
        "\\n",
        "\\ ",
        "#",
        "=",
        ",",
        "[",
        "]",
        "\0",
        "\u{1b}[31m",
        "\u{7f}",
        "\u{202e}",
        "\u{feff}",
        "é",
        "(OBSOLETED)",
        "reason = \"x\"",
    ]);
    vec(part, 0..40).prop_map(|parts| parts.concat())
}

/// A long text that a spec may have.
fn long() -> impl Strategy<Value = String> {
    let part =
        prop::sample::select(vec!["word", "\"", "\"\"\"", "\\", "\\n", "'", "#", "\u{a0}", "é", "", "(see)"]);
    vec(part, 20..120).prop_map(|parts| parts.join(" "))
}

/// Some rows of IANA's CSV.
fn csv() -> impl Strategy<Value = Vec<(u16, String, Option<String>)>> {
    vec((0..30_u16, hostile(), proptest::option::of(hostile())), 1..8)
}

/// The number, the description and a field of some codes.
fn spec() -> impl Strategy<Value = Vec<(u16, String, String)>> {
    vec((0..30_u16, prop_oneof![hostile(), long()], hostile()), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn output_parses_to_the_registry_data(rows in csv(), codes in spec()) {
        let loaded = load(&codes);
        let Some(rows) = read(&rows) else { return Ok(()) };
        let (count, text) = drift(&loaded.spec, &rows);

        // Comments are the lines that start with `#`, so removing them loses nothing else.
        let document = DeTable::parse(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        let tables = tables(document.get_ref());
        let ours: BTreeMap<i128, _> = loaded.spec.codes.iter().map(|code| (code.number.value, code)).collect();
        let removed = ours.keys().filter(|number| !rows.contains_key(number)).count();
        prop_assert_eq!(tables.len() + removed, count, "{}", &text);
        for (number, table) in &tables {
            let row = &rows[number];
            let code = ours.get(number);
            prop_assert_eq!(texts(table, "reason"), [row.reason.as_str()]);
            prop_assert_eq!(texts(table, "reference"), row.references.iter().map(String::as_str).collect::<Vec<_>>());
            let description = code.and_then(|code| code.description.as_deref());
            prop_assert_eq!(texts(table, "description"), Vec::from_iter(description), "{}", &text);
        }
        for number in rows.keys().filter(|number| !ours.contains_key(number)) {
            prop_assert!(tables.contains_key(number), "{} is missing in\n{}", number, &text);
        }
    }
}

#[test]
fn a_line_break_in_a_cell_is_a_space() {
    let csv = b"Value,Description,Reference\n404,\"Not Found\n[code.999]\nreason = \"\"x\"\"\",\"[RFC9110,\r\n  Section\t1]\"\n";
    let rows = iana::rows("iana.csv", csv, &Notation::Decimal).ok().unwrap();
    assert_eq!(rows[&404].reason, "Not Found [code.999] reason = \"x\"");
    assert_eq!(rows[&404].references, ["RFC9110, Section 1"]);
    let (_, text) = drift(&load(&[]).spec, &rows);
    assert!(text.lines().all(|line| !line.starts_with("[code.999]")), "{text}");
}

/// A spec with these codes. Texts that are not allowed in a spec are omitted.
fn load(codes: &[(u16, String, String)]) -> Loaded {
    let mut text = String::from("[field.note]\ntype = \"string\"\n[code.1000]\nreason = \"Last\"\n");
    let mut numbers = Vec::new();
    for (number, description, note) in codes {
        if numbers.contains(number) {
            continue;
        }
        numbers.push(*number);
        let _ = writeln!(text, "[code.{number}]\nreason = \"Code {number}\"");
        for (key, value) in [("description", description), ("note", note)] {
            let _ = writeln!(text, "{key} = {}", status_spec::text::toml_string(value));
        }
    }
    let source = Source { path: "spec.toml".into(), written: "spec.toml".to_owned() };
    load_text(&source, text.into_bytes(), Repr::U16)
}

/// The rows of a CSV file with these cells; `None` if IANA could not have written it.
fn read(rows: &[(u16, String, Option<String>)]) -> Option<BTreeMap<i128, iana::Row>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["Value", "Description", "Reference"]).unwrap();
    for (number, description, reference) in rows {
        let reference = reference.as_ref().map(|text| format!("[{text}]")).unwrap_or_default();
        writer.write_record([&number.to_string(), description, &reference]).unwrap();
    }
    iana::rows("iana.csv", &writer.into_inner().unwrap(), &Notation::Decimal).ok()
}

/// The tables `[code.N]` of a document, which has no others.
fn tables<'a>(document: &'a DeTable<'a>) -> BTreeMap<i128, &'a DeTable<'a>> {
    let mut tables = BTreeMap::new();
    for (key, value) in document {
        assert_eq!(key.get_ref(), "code");
        for (number, table) in value.get_ref().as_table().unwrap() {
            tables.insert(number.get_ref().parse().unwrap(), table.get_ref().as_table().unwrap());
        }
    }
    tables
}

/// The texts of a key: one, a list, or none.
fn texts<'a>(table: &'a DeTable<'a>, key: &str) -> Vec<&'a str> {
    match table.get(key).map(toml::Spanned::get_ref) {
        None => Vec::new(),
        Some(DeValue::Array(list)) => list.iter().filter_map(|text| text.get_ref().as_str()).collect(),
        Some(text) => vec![text.as_str().unwrap()],
    }
}
