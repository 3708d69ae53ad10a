//! Generated code next to the user's constants, statics and unit structs. A lower-case one turns every
//! identifier pattern with its name into a constant pattern, including parameters. Most of the test is that
//! it compiles.
#![allow(dead_code, non_upper_case_globals, non_camel_case_types, reason = "the names are the test")]

mod names;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use names::{NAMES, constants, statics, structs};
use proc_macro2::{TokenStream, TokenTree};
use syn::Ident;

macro_rules! families {
    ($module:ident among $names:ident) => {
        mod $module {
            #[allow(unused_imports, reason = "what the test is about")]
            use super::$names::*;

            use ::status_core::{StatusCode, codes, status};

            #[codes("fixtures/app.toml", class = AppClass)]
            enum App {}

            #[codes("fixtures/depot.toml")]
            #[repr(i32)]
            enum Depot {}

            #[codes("fixtures/amqp.toml")]
            enum Amqp {}

            #[codes("fixtures/grpc.toml")]
            #[repr(u8)]
            enum Grpc {}

            #[codes("fixtures/uefi.toml")]
            #[repr(u64)]
            enum Uefi {}

            #[test]
            fn statuses() {
                assert_eq!(App::ClientClosedRequest, status!(App, 499));
                assert_eq!(StatusCode::try_from(App::Gone), Ok(status!(Gone)));
                assert_eq!("1 It's done".parse(), Ok(Depot::ItsDone));
                assert_eq!((Amqp::ALL.len(), Grpc::ALL.len(), Uefi::ALL.len()), (19, 17, 10));
            }
        }
    };
}

families!(among_constants among constants);
families!(among_statics among statics);
families!(among_structs among structs);

/// Every name in generated code is in the list, or starts with two underscores.
#[test]
fn no_name_is_forgotten() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let directories = ["tests/expand", "status-core/src/private/macros"].map(|path| root.join(path));
    let entries = directories.iter().flat_map(|directory| fs::read_dir(directory).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path());
    let files: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect();
    assert!(files.len() > 5, "the goldens are not found");
    let mut forgotten = BTreeSet::new();
    for path in files {
        let tokens: TokenStream = fs::read_to_string(path).unwrap().parse().unwrap();
        collect(tokens, &mut |name| {
            let is_keyword = syn::parse_str::<Ident>(name).is_err();
            let is_lower_case = name.starts_with(|letter: char| letter.is_ascii_lowercase());
            if is_lower_case && !is_keyword && !PATHS.contains(&name) && !NAMES.contains(&name) {
                forgotten.insert(name.to_owned());
            }
        });
    }
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

/// Names that only occur after `::`, at the start of a path, or as a type.
const PATHS: [&str; 14] = [
    "core",
    "status_core",
    "macro_rules",
    "bool",
    "i128",
    "i16",
    "i32",
    "i64",
    "str",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Calls a function with every identifier.
fn collect(tokens: TokenStream, found: &mut dyn FnMut(&str)) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => found(&name.to_string()),
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
