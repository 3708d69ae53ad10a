//! The code of the adapters next to a user's constants, statics and unit structs: see `tests/tests/constants`.
#![allow(dead_code, non_upper_case_globals, non_camel_case_types, reason = "the names are the test")]

#[path = "../../../tests/constants/names.rs"]
mod names;

use names::{constants, statics, structs};

macro_rules! families {
    ($module:ident among $names:ident) => {
        mod $module {
            #[allow(unused_imports, reason = "the subject of the test")]
            use super::$names::*;

            #[::status_core::codes("../../../fixtures/app.toml", serde, http, axum, actix)]
            enum WithAdapters {}

            #[test]
            fn number() {
                assert_eq!(WithAdapters::ClientClosedRequest.as_u16(), 499);
            }
        }
    };
}

families!(among_constants among constants);
families!(among_statics among statics);
families!(among_structs among structs);
