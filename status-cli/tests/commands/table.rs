use serde_json::{Value, json};
use snapbox::file;
use status_spec::registries;

use super::{output, status_spec};

#[test]
fn text() {
    status_spec(&["table", "http"])
        .assert()
        .success()
        .stdout_eq(file!["../snapshots/http.txt"])
        .stderr_eq("");
    status_spec(&["table", "family.toml"]).assert().success().stdout_eq(file!["../snapshots/family.txt"]);
}

#[test]
fn markdown() {
    let arguments = ["table", "family.toml", "--format", "markdown"];
    status_spec(&arguments).assert().success().stdout_eq(file!["../snapshots/family.md"]);
}

#[test]
fn html() {
    let arguments = ["table", "family.toml", "--format", "html"];
    status_spec(&arguments).assert().success().stdout_eq(file!["../snapshots/family.html"]);
}

#[test]
fn json_document() {
    let arguments = ["table", "family.toml", "--format", "json"];
    status_spec(&arguments).assert().success().stdout_eq(file!["../snapshots/family.json.txt"]);
}

#[test]
fn csv() {
    let arguments = ["table", "family.toml", "--format", "csv"];
    status_spec(&arguments).assert().success().stdout_eq(file!["../snapshots/family.csv"]);
    // RFC 4180: lines end with CRLF, and what is read is what was written.
    let (_, stdout, _) = output(&arguments, "");
    assert!(stdout.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().from_reader(stdout.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().nth(13), Some("note"));
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(&rows[1][0], "5");
    assert_eq!(&rows[1][6], "One line,\nand \"another\".");
    assert_eq!(&rows[1][13], "a, b\n\"c\"");
}

/// A double would change them.
#[test]
fn large_numbers() {
    for (file, repr, first, last) in [
        ("ends-of-u64.toml", "u64", json!(0), json!("18446744073709551615")),
        ("ends-of-i64.toml", "i64", json!("-9223372036854775808"), json!("9223372036854775807")),
        ("ends-of-i32.toml", "i32", json!(-2_147_483_648), json!(2_147_483_647)),
    ] {
        let (code, stdout, stderr) = output(
            &["table", &format!("../../../tests/specs/{file}"), "--repr", repr, "--format", "json"],
            "",
        );
        assert_eq!((code, stderr.as_str()), (0, ""));
        let document: Value = serde_json::from_str(&stdout).unwrap();
        let codes = document["codes"].as_array().unwrap();
        assert_eq!((&codes[0]["number"], &codes[codes.len() - 1]["number"]), (&first, &last), "{file}");
    }
}

#[test]
fn every_shipped_registry_in_every_format() {
    for name in registries().iter().map(|registry| registry.name) {
        for format in ["text", "markdown", "html", "json", "csv"] {
            let (code, stdout, stderr) = output(&["table", name, "--format", format], "");
            assert_eq!((code, stderr.as_str()), (0, ""), "{name} as {format}");
            assert!(stdout.contains("Not Found") || name != "http");
            // The same input, the same output.
            assert_eq!(stdout, output(&["table", name, "--format", format], "").1);
        }
    }
    let (_, stdout, _) = output(&["table", "http", "--format", "json"], "");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(document["codes"].as_array().unwrap().len(), 64);
    assert_eq!(document["classes"][3]["fields"]["error"], true);
}

#[test]
fn the_page_asks_for_nothing() {
    let (_, page, _) = output(&["table", "http", "--format", "html"], "");
    for address in page.split(['"', '\'', '(']).filter(|text| text.contains("://")) {
        let is_link = page.contains(&format!("<a href=\"{address}\""));
        assert!(is_link, "{address} is not only a link");
    }
    assert!(!page.contains("@import") && !page.contains("url("));
}

#[test]
fn a_spec_with_mistakes_has_no_table() {
    let (code, stdout, stderr) = output(&["table", "shop/typo.toml"], "");
    let (_, _, report) = output(&["check", "shop/typo.toml"], "");
    assert_eq!((code, stdout.as_str(), stderr), (2, "", report));
}

#[test]
fn wrong_usage() {
    let (code, stdout, stderr) = output(&["table", "http", "--format", "xml"], "");
    assert_eq!((code, stdout.as_str()), (2, ""));
    assert!(stderr.starts_with("error: invalid value 'xml' for '--format <FORMAT>'"), "{stderr}");
    status_spec(&["table", "no-such.toml"])
        .assert()
        .code(2)
        .stderr_eq("error: cannot read `no-such.toml`: there is no such file\n--> no-such.toml\n");
}
