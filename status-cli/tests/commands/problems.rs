use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use snapbox::file;

use super::readme::scratch;
use super::{output, status_spec};

#[test]
fn help() {
    status_spec(&["problems", "--help"])
        .assert()
        .success()
        .stdout_eq(file!["../snapshots/help-problems.txt"]);
    let arguments = ["problems", "diff", "--help"];
    status_spec(&arguments).assert().success().stdout_eq(file!["../snapshots/help-problems-diff.txt"]);
}

#[test]
fn check() {
    status_spec(&["problems", "check", "problems/old.json"]).assert().success().stdout_eq("").stderr_eq("");
    let arguments = ["problems", "check", "problems/wrong.json"];
    status_spec(&arguments).assert().code(1).stderr_eq(file!["../snapshots/problems-check.txt"]);
    let (code, stdout, stderr) =
        output(&["problems", "check", "problems/wrong.json", "--format", "json"], "");
    assert_eq!((code, stderr.as_str()), (1, ""));
    let document: Value = serde_json::from_str(&stdout).unwrap();
    let rules: Vec<_> =
        document["diagnostics"].as_array().unwrap().iter().map(|item| &item["rule"]).collect();
    assert_eq!(rules, ["two-meanings", "not-an-error", "standard-member", "twice", "twice"]);
}

#[test]
fn malformed_files() {
    let old = fs::read_to_string("tests/data/problems/old.json").unwrap();
    for (text, expected) in [
        ("", "error: malformed problems: the file is empty\n --> <stdin>:1\n"),
        ("{\n  \"version\": 1,\n  oops\n}", "error: malformed problems: key must be a string"),
        ("[]", "error: malformed problems: expected an object\n --> <stdin>:1\n  |\n1 | []\n  = help: "),
        (
            &old.replace("401", "4010"),
            "error: malformed problems: types[0].status: expected a number from 100 to 999\n",
        ),
        (
            &old.replace("\"version\": 1", "\"version\": 2"),
            "error: malformed problems: version: expected 1, found 2\n",
        ),
    ] {
        for command in ["check", "table", "typescript", "json-schema"] {
            let (code, stdout, stderr) = output(&["problems", command, "-"], text);
            assert_eq!((code, stdout.as_str()), (2, ""), "{command}");
            assert!(stderr.starts_with(expected), "{command}: {stderr}");
        }
        let (code, stdout, stderr) = output(&["problems", "check", "-", "--format", "json"], text);
        assert_eq!((code, stderr.as_str()), (2, ""));
        let document: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(document["diagnostics"].as_array().unwrap().len(), 1);
    }
    let (_, stdout, _) = output(&["problems", "check", "-", "--format", "json"], "{\n  oops\n}");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(document["diagnostics"][0]["start"], json!({ "line": 2, "column": 1 }));
    let (code, _, stderr) = output(&["problems", "check", "no-such.json"], "");
    assert_eq!(code, 2);
    assert!(stderr.starts_with("error: cannot read `no-such.json`: there is no such file\n"), "{stderr}");
    let (code, _, stderr) = output(&["problems", "diff", "-", "-"], "");
    assert_eq!((code, stderr.as_str()), (2, "error: standard input can be read only once\n"));
    // A byte order mark is accepted.
    assert_eq!(output(&["problems", "check", "-"], &format!("\u{feff}{old}")).0, 0);
}

#[test]
fn table() {
    let table = |format| ["problems", "table", "problems/old.json", "--format", format];
    status_spec(&table("text")).assert().success().stdout_eq(file!["../snapshots/problems.txt"]);
    status_spec(&table("markdown")).assert().success().stdout_eq(file!["../snapshots/problems.md"]);
    let (code, page, _) = output(&table("html"), "");
    assert!(code == 0 && page.contains("<a href=\"/problems/no-such-book\">No such book</a>"), "{page}");
    for format in ["text", "markdown", "html"] {
        let (code, stdout, _) =
            output(&["problems", "table", "problems/hostile.json", "--format", format], "");
        assert_eq!(code, 0);
        let is_obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!stdout.contains(is_obeyed) && !stdout.contains("<script"), "{stdout}");
    }
}

#[test]
fn typescript() {
    let arguments = ["problems", "typescript", "problems/old.json"];
    status_spec(&arguments).assert().success().stdout_eq(file!["../snapshots/problems.ts"]);
    let (_, stdout, _) = output(&["problems", "typescript", "-"], "{\"version\": 1, \"types\": []}");
    assert!(stdout.contains("export type Problem = never;"), "{stdout}");
}

#[test]
fn committed_files_are_compared() {
    let directory = scratch("problems-output");
    for command in ["typescript", "json-schema"] {
        let (_, generated, _) = output(&["problems", command, "problems/old.json"], "");
        let path = directory.join(command);
        let arguments = ["problems", command, "problems/old.json", "--check", path.to_str().unwrap()];
        let (code, _, stderr) = output(&arguments, "");
        assert_eq!(code, 2, "{stderr}");
        // Line endings depend on the checkout.
        fs::write(&path, generated.replace('\n', "\r\n")).unwrap();
        status_spec(&arguments).assert().success().stdout_eq("").stderr_eq("");
        fs::write(&path, generated.replacen("404", "405", 1)).unwrap();
        let (code, stdout, stderr) = output(&arguments, "");
        assert_eq!((code, stdout.as_str()), (1, ""));
        assert!(stderr.starts_with("error: this file is out of date\n"), "{stderr}");
        assert!(stderr.contains("405"), "{stderr}");
        fs::write(&path, generated + "more\n").unwrap();
        assert_eq!(output(&arguments, "").0, 1);
    }
}

#[test]
fn diff() {
    let arguments = ["problems", "diff", "problems/old.json", "problems/new.json"];
    status_spec(&arguments).assert().code(1).stdout_eq(file!["../snapshots/problems-diff.txt"]).stderr_eq("");
    let (_, stdout, _) = output(&[&arguments[..], &["--format", "json"]].concat(), "");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((&document["breaking"], &document["compatible"]), (&json!(6), &json!(11)));
    assert_eq!(
        document["changes"][0],
        json!({
            "kind": "type-removed", "breaking": true, "type": null, "status": 401,
            "message": "status 401 without a type is removed",
        })
    );
    let arguments = ["problems", "diff", "problems/old.json", "problems/old.json"];
    status_spec(&arguments).assert().success().stdout_eq("no changes\n");
}

#[test]
fn diff_for_a_consumer() {
    let arguments = ["problems", "diff", "problems/old.json", "problems/new.json", "--consumer"];
    status_spec(&arguments).assert().code(1).stdout_eq(file!["../snapshots/problems-consumer.txt"]);
    // A service may know and send more than a client expects.
    let old: Value =
        serde_json::from_str(&fs::read_to_string("tests/data/problems/old.json").unwrap()).unwrap();
    let directory = scratch("problems-consumer");
    let mut client = old.clone();
    client["types"] = json!([old["types"][2]]);
    client["types"][0]["extensions"] = json!([{ "name": "id", "type": "number", "required": true }]);
    client["types"][0]["title"] = json!("Another text");
    let (code, stdout) = compared(&directory, &client, &old, &["--consumer"]);
    assert_eq!(code, 0, "{stdout}");
    assert_eq!(kinds(&stdout), ["type-added"; 3]);
}

/// Every rule in both directions.
#[test]
fn diff_rules() {
    let directory = scratch("problems-rules");
    let base = json!({
        "name": "Base", "type": "/a", "status": 404, "title": "A", "description": "A.",
        "detail": { "source": "error", "text": null },
        "extensions": [{ "name": "n", "type": "number", "required": true }],
        "headers": [{ "name": "Allow", "required": true }], "grpc": { "code": "NOT_FOUND", "reason": "A" },
    });
    let with = |key: &str, value: Value| {
        let mut problem = base.clone();
        problem[key] = value;
        problem
    };
    let extension = |json_type: &str, required: bool| {
        with("extensions", json!([{ "name": "n", "type": json_type, "required": required }]))
    };
    let file = |problems: &[&Value]| json!({ "version": 1, "types": problems });
    let mut seen = Vec::new();
    for (other, there, back) in [
        (with("status", json!(410)), "status-changed", "status-changed"),
        (with("status", json!(500)), "status-class-changed", "status-class-changed"),
        (with("status", Value::Null), "status-class-changed", "status-class-changed"),
        (with("extensions", json!([])), "extension-removed", "extension-added"),
        (extension("string", true), "extension-type-changed", "extension-type-changed"),
        (extension("any", true), "extension-type-changed", "extension-narrowed"),
        (extension("integer", true), "extension-narrowed", "extension-type-changed"),
        (extension("number", false), "extension-optional", "extension-required"),
        (with("headers", json!([])), "header-removed", "header-added"),
        (with("headers", json!([{ "name": "allow", "required": false }])), "header-removed", "header-added"),
        (with("grpc", json!({ "code": "ABORTED", "reason": "A" })), "grpc-changed", "grpc-changed"),
        (with("grpc", json!({ "code": "NOT_FOUND", "reason": "B" })), "grpc-changed", "grpc-changed"),
        (with("grpc", json!({ "code": "NOT_FOUND", "reason": null })), "grpc-changed", "grpc-added"),
        (with("name", json!("Other")), "name-changed", "name-changed"),
        (with("title", json!("B")), "text-changed", "text-changed"),
        (with("description", Value::Null), "text-changed", "text-changed"),
        (with("detail", json!({ "source": "hidden", "text": null })), "text-changed", "text-changed"),
    ] {
        for (old, new, expected) in [(&base, &other, there), (&other, &base, back)] {
            let (code, stdout) = compared(&directory, &file(&[old]), &file(&[new]), &[]);
            assert_eq!(kinds(&stdout), [expected], "{old} to {new}");
            assert_eq!(code, i32::from(stdout.contains("\"breaking\": true")), "{stdout}");
            seen.push(expected);
        }
    }
    // The code and the reason are two changes.
    let silent = with("grpc", Value::Null);
    assert_eq!(kinds(&compared(&directory, &file(&[&base]), &file(&[&silent]), &[]).1), ["grpc-changed"; 2]);
    assert_eq!(kinds(&compared(&directory, &file(&[&silent]), &file(&[&base]), &[]).1), ["grpc-added"; 2]);
    assert_eq!(kinds(&compared(&directory, &file(&[&silent]), &file(&[&base]), &["--consumer"]).1), [""; 0]);
    // A type, or a status of problems without a type.
    for type_uri in ["/b", "about:blank"] {
        let other = with("type", json!(type_uri));
        let (one, two) = (file(&[&base]), file(&[&base, &other]));
        assert_eq!(kinds(&compared(&directory, &two, &one, &[]).1), ["type-removed"]);
        assert_eq!(kinds(&compared(&directory, &one, &two, &[]).1), ["type-added"]);
    }
    seen.extend(["type-removed", "type-added"]);
    // The case of a header's name, and the order of anything, do not matter.
    let renamed = with("headers", json!([{ "name": "ALLOW", "required": true }]));
    assert_eq!(kinds(&compared(&directory, &file(&[&base]), &file(&[&renamed]), &[]).1), [""; 0]);
    // If two variants have the same type, a client can only rely on what both send.
    let (one, two) = (with("name", json!("Base")), extension("string", true));
    let two = json!({ "name": "Other", "extensions": [], "headers": [], "type": two["type"], "status": 404,
        "title": "A", "description": "A.", "detail": two["detail"], "grpc": two["grpc"] });
    let changes = kinds(&compared(&directory, &file(&[&one]), &file(&[&one, &two]), &[]).1);
    assert_eq!(changes, ["extension-optional", "header-removed", "name-changed"]);

    // `--help` lists no other kind.
    let (_, help, _) = output(&["problems", "diff", "--help"], "");
    let listed = help.lines().filter_map(|line| line.strip_prefix("  ")?.split_once("  "));
    for (kind, _) in listed.filter(|(kind, _)| kind.contains('-') && !kind.contains([' ', '<'])) {
        assert!(seen.contains(&kind), "{kind}");
    }
}

/// The exit code and the document of `problems diff`.
fn compared(directory: &Path, old: &Value, new: &Value, options: &[&str]) -> (i32, String) {
    let paths = ["old.json", "new.json"].map(|name| directory.join(name).to_str().unwrap().to_owned());
    fs::write(&paths[0], old.to_string()).unwrap();
    fs::write(&paths[1], new.to_string()).unwrap();
    let arguments = [&["problems", "diff", &paths[0], &paths[1], "--format", "json"], options].concat();
    let (code, stdout, stderr) = output(&arguments, "");
    assert_eq!(stderr, "");
    (code, stdout)
}

fn kinds(document: &str) -> Vec<String> {
    let document: Value = serde_json::from_str(document).unwrap();
    let changes = document["changes"].as_array().unwrap().iter();
    changes.map(|change| change["kind"].as_str().unwrap().to_owned()).collect()
}
