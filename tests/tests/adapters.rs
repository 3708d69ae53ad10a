//! Every adapter of the table has a feature, a file and a row in the documentation.

use std::fs;
use std::path::{Path, PathBuf};

/// The keys and features of the adapters, with `true` if `#[codes]` and `#[problem]` accept them.
macro_rules! adapters {
    ($($key:ident = $feature:literal {
        $(codes: $families:ident $codes:ident)? $(,)? $(problem: $problem:ident)?
    })*) => {
        const ADAPTERS: &[Adapter] = &[$(
            Adapter {
                key: stringify!($key),
                feature: $feature,
                is_of_codes: false $(|| !stringify!($codes).is_empty())?,
                is_of_problem: false $(|| !stringify!($problem).is_empty())?,
            },
        )*];
    };
}

struct Adapter {
    key: &'static str,
    feature: &'static str,
    is_of_codes: bool,
    is_of_problem: bool,
}

include!("../../status-core/src/adapters/table.rs");

#[test]
fn are_sorted() {
    assert!(ADAPTERS.is_sorted_by_key(|adapter| adapter.key));
}

#[test]
fn have_a_file_and_a_feature() {
    let modules = read("src/adapters/mod.rs");
    let manifest = read("Cargo.toml");
    for Adapter { key, feature, .. } in ADAPTERS {
        assert!(core().join(format!("src/adapters/{key}.rs")).is_file(), "{key}");
        let module = format!("#[cfg(feature = \"{feature}\")]\npub mod {key};\n");
        assert!(modules.contains(&module), "adapters/mod.rs lacks {module}");
        assert!(manifest.contains(&format!("\n{feature} = [")), "Cargo.toml lacks the feature `{feature}`");
    }
}

#[test]
fn are_documented() {
    let features = read("docs/features.md");
    let rows: Vec<Vec<&str>> =
        features.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    for Adapter { key, is_of_codes, is_of_problem, .. } in ADAPTERS {
        let Some(row) = rows.iter().find(|row| row.len() == 5 && row[1] == format!("`{key}`")) else {
            panic!("docs/features.md lacks a row for `{key}`");
        };
        assert_eq!(!row[2].is_empty(), *is_of_codes, "`{key}` as an argument of `#[codes]`: {row:?}");
        assert_eq!(!row[3].is_empty(), *is_of_problem, "`{key}` as a key of `#[problem]`: {row:?}");
    }
}

/// The directory of `status-core`.
fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("status-core")
}

fn read(path: &str) -> String {
    fs::read_to_string(core().join(path)).unwrap()
}
