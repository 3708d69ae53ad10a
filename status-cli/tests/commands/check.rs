use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use snapbox::{file, str};
use status_spec::{Repr, Source, load};

use super::{output, status_spec};

#[test]
fn specs_without_errors_pass_silently() {
    status_spec(&["check", "shop/shop.toml", "family.toml", "../../../codes.toml"])
        .assert()
        .success()
        .stdout_eq("")
        .stderr_eq("");
    status_spec(&["check", "http", "--format", "json"])
        .assert()
        .success()
        .stdout_eq("{\n  \"diagnostics\": []\n}\n")
        .stderr_eq("");
}

#[test]
fn errors_are_reported_as_the_compiler_does() {
    status_spec(&["check", "shop/typo.toml"])
        .assert()
        .code(1)
        .stdout_eq("")
        .stderr_eq(file!["../snapshots/check.txt"]);
}

/// For every fixture of status-spec, the text is that of the library, which the macro shows too.
#[test]
fn the_report_is_the_library_s() {
    for path in fixtures() {
        let written = path.to_str().unwrap();
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let repr =
            text.lines().next().and_then(|line| line.trim_start_matches('\u{feff}').strip_prefix("# repr: "));
        let repr: Repr = repr.map_or("u16", str::trim).parse().unwrap();
        let expected =
            load(&Source { path: path.clone(), written: written.to_owned() }, repr).render_report();
        let expected = expected.replace("../status-spec/", "../../../status-spec/");
        let (code, stdout, stderr) =
            output(&["check", "--repr", &repr.to_string(), &format!("../../{written}")], "");
        let lines = |text: &str| text.lines().map(str::trim_end).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(&stderr), lines(&expected), "{written}");
        let expected_code = match expected.as_str() {
            "" => 0,
            text if text.starts_with("error: cannot read") && text.contains("\n--> ") => 2,
            _ => 1,
        };
        assert_eq!((code, stdout.as_str()), (expected_code, ""), "{written}");
    }
}

#[test]
fn errors_as_json() {
    status_spec(&["check", "shop/typo.toml", "--format", "json"])
        .assert()
        .code(1)
        .stdout_eq(file!["../snapshots/check.json.txt"])
        .stderr_eq("");
}

/// Lines and columns are counted from 1, columns in characters.
#[test]
fn positions_as_json() {
    for path in fixtures() {
        let written = format!("../../{}", path.display());
        let (_, stdout, _) = output(&["check", "--format", "json", &written], "");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        for item in document["diagnostics"].as_array().unwrap() {
            let rendered = item["rendered"].as_str().unwrap();
            assert!(
                rendered.starts_with(&format!("error: {}\n", item["message"].as_str().unwrap())),
                "{rendered}"
            );
            if item["start"].is_null() {
                continue;
            }
            let (line, column) = (&item["start"]["line"], &item["start"]["column"]);
            let place = format!("{}:{line}:{column}", item["file"].as_str().unwrap());
            assert!(rendered.contains(&place), "{place} is not in\n{rendered}");
            let end = (&item["end"]["line"], &item["end"]["column"]);
            assert!((end.0.as_u64(), end.1.as_u64()) >= (line.as_u64(), column.as_u64()), "{item}");
            for label in item["labels"].as_array().unwrap() {
                assert!(label["start"]["line"].as_u64().is_some() && label["file"].is_string(), "{label}");
            }
        }
    }
    // After multi-byte and double-width characters.
    let (_, stdout, _) = output(
        &["check", "--format", "json", "../../../status-spec/tests/specs/wrong-type-after-double-width.toml"],
        "",
    );
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(document["diagnostics"][1]["start"], json!({ "line": 3, "column": 23 }));
    assert_eq!(document["diagnostics"][1]["end"], json!({ "line": 3, "column": 26 }));
}

#[test]
fn a_base_that_several_files_share_is_reported_once() {
    let directory = super::readme::scratch("shared-base");
    fs::write(directory.join("base.toml"), "[code.1]\nraeson = \"One\"\n").unwrap();
    for name in ["a.toml", "b.toml"] {
        fs::write(directory.join(name), "extends = \"./base.toml\"\n[code.2]\nreason = \"Two\"\n").unwrap();
    }
    let path = |name: &str| directory.join(name).to_str().unwrap().to_owned();
    let (code, _, stderr) = output(&["check", &path("a.toml"), &path("b.toml")], "");
    assert_eq!((code, stderr.matches("unknown key").count() / 2), (1, 1), "{stderr}");
}

#[test]
fn of_another_type() {
    status_spec(&["check", "--repr", "u8", "family.toml"]).assert().success();
    status_spec(&["check", "--repr", "u8", "shop/shop.toml"]).assert().code(1).stderr_eq(str![[r#"
error: a family that extends `http` must have the repr `u16`
 --> shop/shop.toml:1:11
  |
1 | extends = "http"
  |           ^^^^^^ the enum has repr `u8`
  |
  = help: write `#[repr(u16)]` on the enum

"#]]);
    status_spec(&["check", "--repr", "u12", "family.toml"]).assert().code(2).stderr_eq(str![[r"
error: invalid value 'u12' for '--repr <TYPE>': expected u8, u16, u32, u64, i8, i16, i32 or i64

For more information, try '--help'.

"]]);
}

#[test]
fn unreadable_input() {
    status_spec(&["check", "no-such.toml", "shop"]).assert().code(2).stderr_eq(str![[r"
error: cannot read `no-such.toml`: there is no such file
--> no-such.toml

error: cannot read `shop`: it is a directory
--> shop

"]]);
    status_spec(&["check", "htpt"]).assert().code(2).stderr_eq(str![[r"
error: cannot read `htpt`: there is no such file
--> htpt
 = help: a shipped registry has a similar name: `http`

"]]);
}

/// Unreadable input of every kind: exit code 2, and one document.
#[test]
fn unreadable_files_as_json() {
    let directory = super::readme::scratch("unreadable");
    let large = directory.join("large.toml");
    fs::write(&large, "#".repeat((16 << 20) + 1)).unwrap();
    let many_lines = directory.join("lines.toml");
    fs::write(&many_lines, "\n".repeat((1 << 20) + 1)).unwrap();
    let missing_base = directory.join("missing-base.toml");
    fs::write(&missing_base, "extends = \"./no-such.toml\"\n").unwrap();
    let bytes = directory.join("bytes.toml");
    fs::write(&bytes, b"\xff\n").unwrap();
    let text = |path: &PathBuf| path.to_str().unwrap().to_owned();
    let stdin = "#".repeat((16 << 20) + 1);
    for (files, stdin, expected_code, rules) in [
        (vec!["no-such.toml".to_owned()], "", 2, vec![json!("unreadable-file")]),
        (vec!["shop".to_owned()], "", 2, vec![json!("unreadable-file")]),
        (vec!["htpt".to_owned()], "", 2, vec![json!("unreadable-file")]),
        (vec!["-".to_owned(), "-".to_owned()], "", 2, vec![json!("unreadable-file")]),
        (vec![text(&large)], "", 2, vec![json!("file-too-large")]),
        (vec![text(&many_lines)], "", 2, vec![json!("file-too-large")]),
        (vec!["-".to_owned()], stdin.as_str(), 2, vec![json!("file-too-large")]),
        // The others are still reported.
        (
            vec!["htpt".to_owned(), "no-such.toml".to_owned(), "family.toml".to_owned()],
            "",
            2,
            vec![json!("unreadable-file"); 2],
        ),
        (
            vec!["shop/typo.toml".to_owned(), "htpt".to_owned()],
            "",
            2,
            vec![json!("unknown-key"), json!("missing-override"), json!("unreadable-file")],
        ),
        // These can be read, but have errors.
        (vec![text(&missing_base)], "", 1, vec![json!("unreadable-file")]),
        (vec![text(&bytes)], "", 1, vec![json!("not-utf-8")]),
        (vec!["-".to_owned()], "", 1, vec![json!("no-codes")]),
    ] {
        let arguments: Vec<&str> =
            ["check", "--format", "json"].into_iter().chain(files.iter().map(String::as_str)).collect();
        let (code, stdout, stderr) = output(&arguments, stdin);
        assert_eq!((code, stderr.as_str()), (expected_code, ""), "{files:?}");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        let items = document["diagnostics"].as_array().unwrap();
        assert_eq!(items.iter().map(|item| item["rule"].clone()).collect::<Vec<_>>(), rules, "{files:?}");
        for item in items {
            assert_eq!(item.as_object().unwrap().len(), 10, "every key is present: {item}");
        }
        // As text, the same exit code.
        let (code, stdout, stderr) =
            output(&arguments[..1].iter().chain(&arguments[3..]).copied().collect::<Vec<_>>(), stdin);
        assert_eq!((code, stdout.as_str()), (expected_code, ""), "{files:?}");
        assert_eq!(stderr.matches("error: ").count(), rules.len(), "{stderr}");
    }
}

/// With `--format json`, the other commands also write a document if they fail.
#[test]
fn failures_of_other_commands_as_json() {
    for (arguments, stdin, rule) in [
        (&["table", "no-such.toml", "--format", "json"][..], "", json!("unreadable-file")),
        (&["table", "shop", "--format", "json"], "", json!("unreadable-file")),
        (&["table", "-", "--format", "json"], "[code.1]\nraeson = \"One\"\n", json!("unknown-key")),
        (&["diff", "http", "htpt", "--format", "json"], "", json!("unreadable-file")),
        (&["diff", "-", "-", "--format", "json"], "", json!("unreadable-file")),
        (&["diff", "shop/typo.toml", "http", "--format", "json"], "", json!("unknown-key")),
    ] {
        let (code, stdout, stderr) = output(arguments, stdin);
        assert_eq!((code, stderr.as_str()), (2, ""), "{arguments:?}");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(document["diagnostics"][0]["rule"], rule, "{arguments:?}");
    }
}

#[test]
fn wrong_usage() {
    status_spec(&["check"]).assert().code(2).stdout_eq("").stderr_eq(str![[r"
error: the following required arguments were not provided:
  <FILE>...

Usage: status-spec check <FILE>...

For more information, try '--help'.

"]]);
    status_spec(&["check", "-", "-"])
        .assert()
        .code(2)
        .stderr_eq("error: standard input can be read only once\n");
    status_spec(&["chek", "family.toml"]).assert().code(2).stderr_eq(str![[r"
error: unrecognized subcommand 'chek'

  tip: some similar subcommands exist: 'schema', 'check'

Usage: status-spec [OPTIONS] <COMMAND>

For more information, try '--help'.

"]]);
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir("../status-spec/tests/specs").unwrap().map(|entry| entry.unwrap().path());
    let mut fixtures: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    fixtures.sort();
    assert!(fixtures.len() > 100);
    fixtures
}
