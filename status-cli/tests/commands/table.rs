use std::collections::BTreeSet;
use std::process::{Command, Stdio};

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
    // RFC 4180: lines end with CRLF, and parsing returns the original values.
    let (_, stdout, _) = output(&arguments, "");
    assert!(stdout.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().from_reader(stdout.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().nth(13), Some("note"));
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(&rows[1][0], "0x05");
    assert_eq!(&rows[1][6], "One line,\nand \"another\".");
    assert_eq!(&rows[1][13], "a, b\n\"c\"");
}

/// The CSV has everything that the JSON document has, and no cell is a formula.
#[test]
fn csv_loses_nothing() {
    const HOSTILE: &str = r#"
[field.text]
type = "string"
[field.texts]
type = "strings"
[field.size]
type = "integer"
[code.1]
reason = "=cmd|' /C calc'!A0"
name = "One"
description = "\t=1+1\n;=2"
reference = ["a; b", "c, \"d\"", "=e"]
former = ["@SUM(A1)", "a; b c"]
aliases = ["One ; Two"]
registered = "+1"
text = "'quoted"
texts = ["=x", "y; z", "\"", "\\"]
size = -5
[code.2]
reason = "Plain"
text = "\uFF1D1"
[code.3]
reason = "Other"
text = "@"
texts = []
"#;
    let (_, csv, stderr) = output(&["table", "-", "--format", "csv"], HOSTILE);
    assert_eq!(stderr, "");
    let (_, json, _) = output(&["table", "-", "--format", "json"], HOSTILE);
    let document: Value = serde_json::from_str(&json).unwrap();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let mut rows = 0;
    for (row, code) in reader.records().map(Result::unwrap).zip(document["codes"].as_array().unwrap()) {
        rows += 1;
        let text = |cell: &str| {
            if cell.is_empty() { Value::Null } else { json!(cell.strip_prefix('\'').unwrap_or(cell)) }
        };
        let list = |cell: &str| if cell.is_empty() { json!([]) } else { serde_json::from_str(cell).unwrap() };
        for (name, cell) in headers.iter().zip(&row) {
            let value = match name {
                "number" | "size" if !cell.is_empty() => json!(cell.parse::<i64>().unwrap()),
                "reference" | "former" | "aliases" | "texts" => list(cell),
                _ => text(cell),
            };
            let expected = match name {
                "reference" => {
                    json!(
                        code["references"]
                            .as_array()
                            .unwrap()
                            .iter()
                            .map(|one| &one["text"])
                            .collect::<Vec<_>>()
                    )
                }
                "text" | "texts" | "size" => code["fields"][name].clone(),
                _ => code[name].clone(),
            };
            assert_eq!(value, expected, "{name}");
            let is_number = cell.parse::<i64>().is_ok();
            assert!(
                is_number || !cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}']),
                "{cell:?}"
            );
        }
    }
    assert_eq!(rows, 3);
}

/// No line is wider than the terminal, and no word is lost.
#[test]
fn text_wraps() {
    let words = |text: &str| text.split_whitespace().collect::<String>();
    let (_, unlimited, _) = output(&["table", "http"], "");
    for width in [20, 33, 50, 60, 80, 100, 200] {
        let (code, stdout, _) = output(&["table", "http", "--width", &width.to_string()], "");
        assert_eq!(code, 0);
        assert!(stdout.lines().all(|line| line.chars().count() <= width), "{width}:\n{stdout}");
        assert_eq!(words(&stdout), words(&unlimited), "{width}");
    }
    status_spec(&["table", "http", "--width", "60"])
        .assert()
        .success()
        .stdout_eq(file!["../snapshots/http-60.txt"]);
    let (code, _, stderr) = output(&["table", "http", "--width", "3"], "");
    assert_eq!(code, 2);
    assert!(stderr.contains("3 is not in 20..=65535"), "{stderr}");
}

/// Without `--width`, the width is that of the terminal.
#[cfg(target_os = "linux")]
#[test]
fn text_wraps_at_the_terminal() {
    let command = format!(
        "stty cols 60 rows 24; {} table http --color never",
        snapbox::cmd::cargo_bin!("status-spec").display()
    );
    let result =
        Command::new("script").args(["-qec", &command, "/dev/null"]).stdin(Stdio::null()).output().unwrap();
    let (_, expected, _) = output(&["table", "http", "--width", "60"], "");
    assert_eq!(String::from_utf8(result.stdout).unwrap().replace("\r\n", "\n"), expected);
}

/// Ranges are in hexadecimal if the codes are.
#[test]
fn hexadecimal_families() {
    let quic = ["../../../tests/fixtures/quic.toml", "--repr", "u64"];
    for (format, range, number) in [
        ("text", "Transport, 0x00 to 0xff", "  0x0a  PROTOCOL_VIOLATION"),
        ("markdown", "## Transport, 0x00 to 0xff", "| 0x0a (10) |"),
        ("html", "<span class=\"range\">0x00 to 0xff</span>", ">0x0a</a>"),
        ("csv", "", "\"0x0a\",\"ProtocolViolation\""),
    ] {
        let (_, stdout, _) = output(&[&["table", "--format", format], &quic[..]].concat(), "");
        assert!(stdout.contains(range) && stdout.contains(number), "{format}: {stdout}");
    }
}

/// The codes of every notation, in every format.
#[test]
fn notations() {
    for (spec, repr, class, code, anchor, number) in [
        ("sqlstate", "u32", "08000 to 08ZZZ", "08006", "08006", 373_254_i64),
        ("coap", "u8", "4.00 to 4.31", "4.04", "4.04", 132_i64),
        ("enhanced-mail", "u32", "", "5.7.1", "5.7.1", 5_007_001_i64),
        ("hresult", "i32", "0x80000000 to 0xFFFFFFFF", "0x8007000E", "-2147024882", -2_147_024_882_i64),
    ] {
        let file = format!("../../../status-spec/tests/specs/good/{spec}.toml");
        let table = |format: &str| {
            let (status, stdout, stderr) = output(&["table", &file, "--repr", repr, "--format", format], "");
            assert_eq!((status, stderr.as_str()), (0, ""), "{spec} as {format}");
            stdout
        };
        let text = table("text");
        assert!(text.contains(&format!("  {code}  ")) && text.contains(class), "{text}");
        let markdown = table("markdown");
        assert!(markdown.contains(&format!("| {code}")) && markdown.contains(class), "{markdown}");
        let html = table("html");
        assert!(html.contains(&format!("<li id=\"{anchor}\"")) && html.contains(class), "{html}");
        assert!(html.contains(&format!("Link to {code}\">{code}</a>")), "{html}");
        let csv = table("csv");
        assert!(csv.contains(&format!("\n\"{code}\",")), "{csv}");
        let document: Value = serde_json::from_str(&table("json")).unwrap();
        let codes = document["codes"].as_array().unwrap();
        let found = codes.iter().find(|item| item["code"] == code).unwrap();
        assert_eq!(found["number"], number);
    }
    let (_, stdout, _) = output(&["table", "http", "--format", "json"], "");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((&document["notation"], &document["codes"][0]["code"]), (&json!("decimal"), &json!("100")));
}

#[test]
fn the_title() {
    for (arguments, title) in [
        (&["http"][..], "http"),
        (&["shop/shop.toml"], "shop.toml"),
        (&["../data/shop/shop.toml"], "shop.toml"),
        (&["-"], "Status codes"),
        (&["shop/shop.toml", "--title", "A <b> & \"c\""], "A <b> & \"c\""),
    ] {
        let (_, stdout, _) =
            output(&[&["table", "--format", "json"], arguments].concat(), "extends = \"http\"\n");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(document["registry"], title);
        let (_, page, _) =
            output(&[&["table", "--format", "html"], arguments].concat(), "extends = \"http\"\n");
        let escaped =
            title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        assert!(page.contains(&format!("<h1>{escaped}</h1>")), "{title}");
        assert!(!page.contains("data/shop"), "{title}");
    }
}

/// Numbers that a double cannot represent.
#[test]
fn large_numbers() {
    for (file, repr, first, last) in [
        ("ends-of-u64.toml", "u64", json!(0), json!("18446744073709551615")),
        ("ends-of-i64.toml", "i64", json!("-9223372036854775808"), json!("9223372036854775807")),
        ("ends-of-i32.toml", "i32", json!(-2_147_483_648), json!(2_147_483_647)),
    ] {
        let (code, stdout, stderr) = output(
            &["table", &format!("../../../tests/fixtures/{file}"), "--repr", repr, "--format", "json"],
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
    for registry in registries() {
        let name = registry.name;
        let loaded = registry.load();
        let spec = loaded.spec;
        for format in ["text", "markdown", "html", "json", "csv"] {
            let (code, stdout, stderr) = output(&["table", name, "--format", format], "");
            assert_eq!((code, stderr.as_str()), (0, ""), "{name} as {format}");
            // Each code in the notation of its family; a decimal family may write its codes in hexadecimal.
            let is_of_code = |letter: char| letter.is_ascii_alphanumeric() || ".-".contains(letter);
            let words: BTreeSet<&str> = stdout.split(|letter| !is_of_code(letter)).collect();
            for code in &spec.codes {
                let text = spec.notation.write(code.number.value);
                let span = code.number.span;
                let key = &loaded.files[span.file.0].text[span.range()];
                let is_shown = words.contains(text.as_str()) || words.contains(key);
                assert!(is_shown, "{name} as {format} lacks {text}");
            }
            // The output is deterministic.
            assert_eq!(stdout, output(&["table", name, "--format", format], "").1);
        }
    }
    let (_, stdout, _) = output(&["table", "http", "--format", "json"], "");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(document["codes"].as_array().unwrap().len(), 64);
    assert_eq!(document["classes"][3]["fields"]["error"], true);
}

#[test]
fn the_page_requests_nothing() {
    let (_, page, _) = output(&["table", "http", "--format", "html"], "");
    for address in page.split(['"', '\'', '(']).filter(|text| text.contains("://")) {
        let is_link = page.contains(&format!("<a href=\"{address}\""));
        assert!(is_link, "{address} is not only a link");
    }
    assert!(!page.contains("@import") && !page.contains("url("));
}

#[test]
fn a_spec_with_errors_has_no_table() {
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
