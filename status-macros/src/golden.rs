//! The goldens: expansions of `#[codes]`, stored as `tests/expand/<family>.rs`.
//!
//! The module `generated` in `tests/tests/expand.rs` has the families, and also compiles the goldens.
//! `BLESS=1 cargo test -p status-macros golden` rewrites them.

use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Item, ItemEnum, ItemMod};

use crate::codes::{Package, codes};

#[test]
fn golden() {
    let tests = tests_directory();
    let families = families(&tests);
    assert!(families.len() >= 6, "the families are not found");
    let bless = std::env::var_os("BLESS").is_some();
    let mut different = Vec::new();
    for (name, family) in families {
        let golden = tests.join("expand").join(&name).with_extension("rs");
        let expanded = expand(family, &tests);
        if bless {
            fs::write(&golden, expanded).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != expanded {
            different.push(name);
        }
    }
    assert!(different.is_empty(), "`tests/expand/` differs: {different:?}; `BLESS=1` rewrites the files");
}

/// The package `status-tests`.
pub(crate) fn tests_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// The families, each with the name of its module.
fn families(tests: &Path) -> Vec<(String, ItemEnum)> {
    let text = fs::read_to_string(tests.join("tests/expand.rs")).unwrap();
    let modules =
        syn::parse_file(&text).unwrap().items.into_iter().filter_map(module).flat_map(|(_, items)| items);
    modules
        .filter_map(module)
        .flat_map(|(name, items)| items.into_iter().map(move |item| (name.clone(), item)))
        .filter_map(|(name, item)| match item {
            Item::Enum(family) => Some((name, family)),
            _ => None,
        })
        .collect()
}

/// The name and the items of a module.
fn module(item: Item) -> Option<(String, Vec<Item>)> {
    match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) => Some((ident.to_string(), items)),
        _ => None,
    }
}

/// The expansion of a family, formatted.
fn expand(mut family: ItemEnum, tests: &Path) -> String {
    let invocation =
        family.attrs.iter().position(|attribute| attribute.path().segments.last().unwrap().ident == "codes");
    let invocation = family.attrs.remove(invocation.unwrap());
    let arguments = invocation.meta.require_list().unwrap().tokens.clone();
    let package = Package { directory: Some(tests.to_owned()), invoking_file: None };
    let expanded = codes(arguments.clone(), &family.to_token_stream(), &package);
    let file = syn::parse2(expanded).unwrap();
    let arguments = arguments.to_string().replace(" ,", ",");
    format!(
        "// The expansion of `#[codes({arguments})]`, written by `BLESS=1 cargo test -p status-macros golden`.\n\n{}",
        prettyplease::unparse(&file)
    )
}
