//! The committed files that clients are built from, and compared with.

use std::{env, fs};

/// A renamed variant, a removed extension or another status fails here. If the change is intended, run the
/// test with `BLESS=1`, and look at `status-spec problems diff`.
#[test]
fn problems_are_those_of_the_committed_file() {
    service::catalogue().check("problems.json");
}

/// CI generates clients from this file. `BLESS=1` writes it.
#[test]
fn the_openapi_document_is_that_of_the_committed_file() {
    let json = service::openapi::document().to_pretty_json().unwrap() + "\n";
    if env::var_os("BLESS").is_some() {
        fs::write("openapi.json", &json).unwrap();
    }
    let committed = fs::read_to_string("openapi.json").unwrap_or_default().replace('\r', "");
    assert!(committed == json, "openapi.json differs: run the test with `BLESS=1`");
}
