//! Generated code next to a user's own constants, statics and unit structs: a lower-case one turns every identifier pattern of its name
//! into a constant pattern, also that of a parameter. That it compiles is most of the test.
#![allow(dead_code, non_upper_case_globals, non_camel_case_types, reason = "the names are the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::Ident;

macro_rules! names {
    ($($name:ident)*) => {
        /// A constant of each name.
        mod constants {
            $(pub(crate) const $name: [u8; 3] = [0; 3];)*
        }

        /// A static of each name.
        mod statics {
            $(pub(crate) static $name: [u8; 3] = [0; 3];)*
        }

        /// A unit struct of each name.
        mod structs {
            $(pub(crate) struct $name;)*
        }

        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

names! {
    actix_of_code actix_of_error actix_status actix_status_of actix_web alias allow answer as_i16 as_i32
    as_number as_str as_u16 as_u32 as_u64 as_u8 at attribute attributes automatically_derived axum_core
    axum_of_code axum_of_error bit body bounds byte bytes cases cfg class clone cmp code codes concat
    contiguous conversions convert day declared dense depot deprecated derive description deserialize
    deserializer doc e env error error_response expand expr f facts fallback family feature field find
    first fmt for_i16 for_i32 for_number for_u16 for_u32 for_u64 for_u8 formatter found from from_bytes
    from_i16 from_i32 from_number from_str from_u16 from_u32 from_u64 from_u8 generics get get_or grpc
    hash hidden http https ident include_bytes index inline inner into_map into_response is_billed
    is_bodiless is_cacheable is_client_error is_company is_crypto is_done is_error is_failure is_fatal
    is_hard_error is_informational is_redirection is_reserved is_retriable is_retryable is_server_error
    is_settled is_soft_error is_stuck is_success is_transport is_waiting is_warning key last len length
    literal macro_export manual marker matches meta month must_use n name names new non_exhaustive not
    note number numbers of ops option optional_text other other_names others packets pad page parse
    positions primitive problem range reason recognize reference repr required_headers respond_to
    response responses result row rows self_ serde serialize serializer shelf_mark slots source sparse
    start state status status_code table tags text text_after text_before the this three_digits title
    to_http toml try_from tt unknown until unused_imports utoipa value variants vis visibility weight
    width within x year
}

macro_rules! families {
    ($module:ident among $names:ident) => {
        mod $module {
            #[allow(unused_imports, reason = "what the test is about")]
            use super::$names::*;

            use ::status_core::{StatusCode, codes, status};

            #[codes("expand/app.toml", class = AppClass)]
            enum App {}

            #[codes("expand/depot.toml")]
            #[repr(i32)]
            enum Depot {}

            #[codes("expand/amqp.toml")]
            enum Amqp {}

            #[codes("expand/grpc.toml")]
            #[repr(u8)]
            enum Grpc {}

            #[codes("expand/uefi.toml")]
            #[repr(u64)]
            enum Uefi {}

            #[test]
            fn statuses() {
                assert_eq!(App::ClientClosedRequest, status!(App, 499));
                assert_eq!(StatusCode::try_from(App::Gone), Ok(status!(Gone)));
                assert_eq!("1 It's done".parse(), Ok(Depot::ItsDone));
                assert_eq!((Amqp::ALL.len(), Grpc::ALL.len(), Uefi::ALL.len()), (19, 17, 10));
            }

            #[cfg(feature = "adapters")]
            mod with_adapters {
                #[allow(unused_imports, reason = "what the test is about")]
                use super::super::$names::*;

                #[::status_core::codes("expand/app.toml", serde, http, axum, actix)]
                enum WithAdapters {}

                #[test]
                fn number() {
                    assert_eq!(WithAdapters::ClientClosedRequest.as_u16(), 499);
                }
            }
        }
    };
}

families!(among_constants among constants);
families!(among_statics among statics);
families!(among_structs among structs);

/// Every name that the generated code has is in the list, or begins with two underscores.
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

/// Names that only occur behind `::`, as the first of a path or as a type.
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
