//! Checks that the expansion has the data of the spec.

use proptest::prelude::*;
use status_tests_macros::codes;
use syn::{Expr, ExprLit, Fields, ImplItem, Item, Lit};

use crate::model::{self, Family};
use crate::read::variant;
use crate::{cases, write};

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn expansions_match_their_families(family in model::family()) {
        let directory = write("expanded", &family);
        let shell = format!("#[repr({})] pub enum Status {{}}", family.repr).parse().unwrap();
        let expanded = codes("\"spec.toml\", class = Kind".parse().unwrap(), &shell, &directory);
        let file: syn::File = syn::parse2(expanded).map_err(|error| TestCaseError::fail(error.to_string()))?;
        compare(&family, &file)?;
    }
}

fn compare(family: &Family, file: &syn::File) -> Result<(), TestCaseError> {
    let expected: Vec<_> = family
        .codes
        .iter()
        .map(|code| (variant(code.name.as_deref(), &code.reason), Some(code.number)))
        .collect();
    prop_assert_eq!(variants(file, "Status"), Some(expected));

    // Classes with a range come first, ordered by its start. They already have this order.
    let (with, without): (Vec<_>, Vec<_>) = family.classes.iter().partition(|class| class.range.is_some());
    let classes = with.into_iter().chain(without).map(|class| (class.key.replace("class-", "Class"), None));
    let classes: Vec<_> = classes.collect();
    prop_assert_eq!(variants(file, "Kind"), Some(classes).filter(|classes| !classes.is_empty()));

    let items: Vec<_> = file
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Impl(implementation) if implementation.trait_.is_none() => Some(&implementation.items),
            _ => None,
        })
        .flatten()
        .collect();
    let mut constants: Vec<String> = items
        .iter()
        .filter_map(|item| match item {
            ImplItem::Const(constant) => Some(constant.ident.to_string()),
            _ => None,
        })
        .filter(|name| !name.starts_with("__") && name != "ALL")
        .collect();
    let mut names: Vec<String> = family
        .codes
        .iter()
        .flat_map(|code| code.former.iter().chain(&code.aliases))
        .map(|name| variant(None, name))
        .collect();
    constants.sort();
    names.sort();
    prop_assert_eq!(constants, names);

    for field in &family.fields {
        let name = field.key.replace('-', "_");
        let name = if field.kind == "bool" { format!("is_{name}") } else { name };
        let is_there =
            items.iter().any(|item| matches!(item, ImplItem::Fn(function) if function.sig.ident == name));
        prop_assert!(is_there, "no method `{}`", name);
    }
    Ok(())
}

/// The variants of an enum, with their numbers.
fn variants(file: &syn::File, name: &str) -> Option<Vec<(String, Option<i128>)>> {
    let declared = file.items.iter().find_map(|item| match item {
        Item::Enum(item) if item.ident == name => Some(item),
        _ => None,
    })?;
    let variants = declared.variants.iter();
    Some(
        variants
            .map(|variant| {
                assert!(matches!(variant.fields, Fields::Unit));
                (variant.ident.to_string(), variant.discriminant.as_ref().map(|(_, value)| number(value)))
            })
            .collect(),
    )
}

fn number(value: &Expr) -> i128 {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().unwrap(),
        Expr::Unary(unary) => -number(&unary.expr),
        _ => panic!("no number"),
    }
}
