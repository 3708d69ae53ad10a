//! The table of keys, and the reference in `status-core/docs/codes.md` that is derived from it.

use std::fmt::Write as _;
use std::{env, fs};

use status_spec::keys::{KEYS, Table};

const REFERENCE: &str = "../status-core/docs/codes.md";

/// The reference has a table for each table of a spec, with a row for each key.
#[test]
fn the_reference_has_every_key() {
    let text = fs::read_to_string(REFERENCE).unwrap();
    let (before, rest) = text.split_once("<!-- keys -->\n").unwrap();
    let (tables, after) = rest.split_once("<!-- end of keys -->").unwrap();
    let expected = expected();
    if tables != expected {
        assert!(env::var_os("BLESS").is_some(), "expected\n{expected}\n(run with `BLESS=1` to accept)");
        fs::write(REFERENCE, format!("{before}<!-- keys -->\n{expected}<!-- end of keys -->{after}"))
            .unwrap();
    }
}

fn expected() -> String {
    let mut text = String::from("\n");
    for (title, table) in [
        ("at the top level", Table::Spec),
        ("of a class", Table::Class),
        ("of a field", Table::Field),
        ("of a code", Table::Code),
    ] {
        write!(text, "| {title} | type | |\n|---|---|---|\n").unwrap();
        for key in table.keys() {
            writeln!(text, "| `{}` | {} | {} |", key.name, key.kind, key.doc).unwrap();
        }
        text.push('\n');
    }
    text
}

#[test]
fn every_key_is_documented() {
    for key in KEYS {
        assert!(!key.doc.is_empty() && !key.doc.ends_with('.') && !key.doc.contains(['\n', '|']), "{key:?}");
    }
}

#[test]
fn every_key_is_in_its_table() {
    let mut count = 0;
    for table in [Table::Spec, Table::Class, Table::Field, Table::Code] {
        assert!(table.keys().all(|key| key.table == table), "{table:?}");
        count += table.keys().count();
    }
    assert_eq!(count, KEYS.len());
}

#[test]
fn keys_are_unique() {
    for table in [Table::Spec, Table::Class, Table::Field, Table::Code] {
        let mut names: Vec<_> = table.names().collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count, "{table:?}");
    }
}
