//! A spec cannot use any name that `#[codes]` generates.
//!
//! A `name` that collided with a generated item would be an error in generated code. The lists in
//! `status_spec::name` prevent this; this test compares them with generated code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use status_spec::name::is_reserved;
use status_spec::{Repr, Source, Spec, load};
use syn::{Attribute, ImplItem, Item, ItemImpl};

#[test]
fn every_generated_name_is_reserved() {
    let mut files = 0;
    let mut missing = BTreeSet::new();
    for entry in fs::read_dir("expand").unwrap() {
        let golden = entry.unwrap().path();
        if golden.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        files += 1;
        let text = fs::read_to_string(&golden).unwrap();
        let items = syn::parse_file(&text).unwrap().items;
        let names = names_of_the_spec(&spec(&golden.with_extension("toml"), &items));
        let generated: BTreeSet<String> = items.iter().flat_map(generated).collect();
        assert!(generated.contains("ALL"), "{}: {generated:?}", golden.display());
        missing.extend(generated.into_iter().filter(|name| !names.contains(name) && !is_reserved(name)));
    }
    assert!(files >= 5, "the expansions were not found");
    assert!(missing.is_empty(), "add them to `GENERATED` in `status-spec/src/name.rs`: {missing:?}");
}

/// The items of inherent and trait impls.
fn generated(item: &Item) -> Vec<String> {
    let Item::Impl(ItemImpl { items, .. }) = item else { return Vec::new() };
    let name = |item: &ImplItem| match item {
        ImplItem::Const(item) => Some(item.ident.to_string()),
        ImplItem::Fn(item) => Some(item.sig.ident.to_string()),
        _ => None,
    };
    items.iter().filter_map(name).filter(|name| name != "_").collect()
}

fn spec(path: &Path, items: &[Item]) -> Spec {
    let repr = items.iter().find_map(|item| match item {
        Item::Enum(item) => item.attrs.iter().find_map(repr),
        _ => None,
    });
    let source = Source { path: path.to_owned(), written: path.display().to_string() };
    let loaded = load(&source, repr.unwrap_or(Repr::U16));
    assert_eq!(loaded.render_report(), "");
    loaded.spec
}

fn repr(attribute: &Attribute) -> Option<Repr> {
    let list = attribute.meta.require_list().ok().filter(|_| attribute.path().is_ident("repr"))?;
    list.tokens.to_string().parse().ok()
}

/// The names that come from the spec.
fn names_of_the_spec(spec: &Spec) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for code in &spec.codes {
        names.insert(code.variant.value.clone());
        names.extend(code.aliases.iter().chain(&code.former).map(|name| name.variant.clone()));
    }
    names.extend(spec.fields.iter().map(|field| field.method.clone()));
    names.extend(spec.classes.iter().map(|class| format!("is_{}", class.key.value.replace('-', "_"))));
    names
}
