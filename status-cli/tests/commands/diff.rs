use std::fs;

use serde_json::Value;
use snapbox::file;

use super::{output, status_spec};

#[test]
fn of_every_kind() {
    status_spec(&["diff", "diff/old.toml", "diff/new.toml"])
        .assert()
        .code(1)
        .stdout_eq(file!["../snapshots/diff.txt"])
        .stderr_eq("");
    status_spec(&["diff", "diff/old.toml", "diff/new.toml", "--format", "json"])
        .assert()
        .code(1)
        .stdout_eq(file!["../snapshots/diff.json.txt"]);
}

#[test]
fn nothing_changed() {
    status_spec(&["diff", "http", "../../../codes.toml"]).assert().success().stdout_eq("no changes\n");
}

/// Single changes, with their kind and the exit code.
#[test]
fn one_by_one() {
    const CLASSES: &str = "[class.a]\nrange = [0, 9]\n[class.b]\nrange = [10, 19]\n";
    let directory = super::readme::scratch("diff-one-by-one");
    let code = |rest: &str| format!("[code.1]\nreason = \"One\"\n{rest}\n");
    let field = |rest: &str| format!("[field.weight]\ntype = \"integer\"\n{}", code(rest));
    let cases: &[(&str, bool, String, String)] = &[
        ("code-added", false, code(""), code("[code.2]\nreason = \"Two\"")),
        ("code-removed", true, code("[code.2]\nreason = \"Two\""), code("")),
        ("number-reused", true, code(""), "[code.1]\nreason = \"Uno\"".to_owned()),
        ("reason-changed", false, code(""), "[code.1]\nreason = \"Uno\"\nformer = [\"One\"]".to_owned()),
        ("reason-changed", false, code(""), "[code.1]\nreason = \"ONE\"".to_owned()),
        ("variant-renamed", true, code(""), code("name = \"First\"")),
        ("name-added", false, code(""), code("aliases = [\"First\"]")),
        ("name-removed", true, code("former = [\"First\"]"), code("")),
        ("name-deprecated", false, code("aliases = [\"First\"]"), code("former = [\"First\"]")),
        (
            "class-changed",
            true,
            format!("[class.a]\n[class.b]\n{}", code("class = \"a\"")),
            format!("[class.a]\n[class.b]\n{}", code("class = \"b\"")),
        ),
        ("field-added", false, code(""), field("")),
        ("field-removed", true, field(""), code("")),
        ("field-type-changed", true, field(""), field("").replace("integer", "string")),
        ("value-added", false, field(""), field("weight = 1")),
        ("value-changed", true, field("weight = 1"), field("weight = 2")),
        ("value-changed", true, field("weight = 1"), field("")),
        ("state-changed", false, code(""), code("state = \"deprecated\"")),
        (
            "state-changed",
            false,
            code("state = \"temporary\"\nuntil = 2026-01-01"),
            code("state = \"temporary\"\nuntil = 2027-01-01"),
        ),
        ("code-withdrawn", true, code(""), code("state = \"unused\"")),
        ("classes-added", false, code(""), format!("{CLASSES}{}", code(""))),
        ("class-added", true, format!("{CLASSES}{}", code("")), format!("[class.c]\n{CLASSES}{}", code(""))),
        (
            "class-removed",
            true,
            format!("[class.c]\n{CLASSES}{}", code("")),
            format!("{CLASSES}{}", code("")),
        ),
        (
            "range-changed",
            true,
            format!("{CLASSES}{}", code("")),
            format!("{}{}", CLASSES.replace("19", "18"), code("")),
        ),
        (
            "range-widened",
            false,
            format!("{CLASSES}{}", code("")),
            format!("{}{}", CLASSES.replace("19", "20"), code("")),
        ),
        (
            "fallback-added",
            false,
            format!("{CLASSES}{}", code("")),
            format!("{}{}", CLASSES.replace("[0, 9]", "[0, 9]\nfallback = 1"), code("")),
        ),
        (
            "fallback-changed",
            true,
            format!("{}{}", CLASSES.replace("[0, 9]", "[0, 9]\nfallback = 1"), code("")),
            format!("{CLASSES}{}", code("")),
        ),
        (
            "notation-changed",
            true,
            "notation = \"hexadecimal\"\n[code.0x0001]\nreason = \"One\"".to_owned(),
            "[code.1]\nreason = \"One\"".to_owned(),
        ),
        ("http-gained", false, "extends = \"./http.toml\"".to_owned(), "extends = \"http\"".to_owned()),
        ("http-lost", true, "extends = \"http\"".to_owned(), "extends = \"./http.toml\"".to_owned()),
        ("text-changed", false, code(""), code("description = \"The first.\"")),
    ];
    // The same codes, without the name of the registry.
    fs::write(directory.join("http.toml"), fs::read_to_string("../codes.toml").unwrap()).unwrap();
    let mut kinds = Vec::new();
    for (kind, is_breaking, old, new) in cases {
        let paths = ["old.toml", "new.toml"].map(|name| directory.join(name).to_str().unwrap().to_owned());
        fs::write(&paths[0], old).unwrap();
        fs::write(&paths[1], new).unwrap();
        let (status, stdout, stderr) = output(&["diff", &paths[0], &paths[1], "--format", "json"], "");
        assert_eq!(stderr, "", "{kind}");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        let changes = document["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 1, "{kind}: {stdout}");
        assert_eq!(changes[0]["kind"], *kind, "{stdout}");
        assert_eq!(changes[0]["breaking"], *is_breaking);
        assert_eq!(status, i32::from(*is_breaking), "{kind}");
        kinds.push(*kind);
    }
    // Every kind that `--help` lists is tested above, except kinds that only occur with others.
    let (_, help, _) = output(&["diff", "--help"], "");
    let listed =
        help.lines().filter_map(|line| line.strip_prefix("  ")?.split_once("  ")).map(|(kind, _)| kind);
    for kind in listed.filter(|kind| {
        kind.contains('-') && kind.chars().all(|character| character.is_ascii_lowercase() || character == '-')
    }) {
        assert!(kinds.contains(&kind) || kind.starts_with("predicate-"), "{kind}");
    }
}

#[test]
fn predicates_of_classes() {
    let directory = super::readme::scratch("diff-predicates");
    let spec = |class: &str, code: &str| {
        format!(
            "[field.loud]\ntype = \"bool\"\n[class.a]\nrange = [0, 9]\n{class}\n[code.1]\nreason = \"One\"\n{code}\n"
        )
    };
    for (kinds, old, new) in [
        (
            vec!["predicate-removed", "value-changed"],
            spec("loud = true", ""),
            spec("loud = true", "loud = false"),
        ),
        (vec!["predicate-added"], spec("", "loud = true"), spec("loud = true", "")),
        (vec!["predicate-changed", "value-changed"], spec("loud = true", ""), spec("loud = false", "")),
    ] {
        let paths = ["old.toml", "new.toml"].map(|name| directory.join(name).to_str().unwrap().to_owned());
        fs::write(&paths[0], old).unwrap();
        fs::write(&paths[1], new).unwrap();
        let (_, stdout, _) = output(&["diff", &paths[0], &paths[1], "--format", "json"], "");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        let found: Vec<_> = document["changes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|change| change["kind"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(found, kinds);
    }
}

/// Codes and ranges are in the notation of their family; another notation is breaking.
#[test]
fn notations() {
    let directory = super::readme::scratch("diff-notations");
    let good =
        |name: &str| fs::read_to_string(format!("../status-spec/tests/specs/good/{name}.toml")).unwrap();
    let diff = |old: &str, new: &str, repr: &str| {
        let paths = ["old.toml", "new.toml"].map(|name| directory.join(name).to_str().unwrap().to_owned());
        fs::write(&paths[0], old).unwrap();
        fs::write(&paths[1], new).unwrap();
        let (_, text, stderr) = output(&["diff", &paths[0], &paths[1], "--repr", repr], "");
        assert_eq!(stderr, "");
        let (_, json, _) = output(&["diff", &paths[0], &paths[1], "--repr", repr, "--format", "json"], "");
        (text, serde_json::from_str::<Value>(&json).unwrap())
    };

    let coap = good("coap");
    let (text, json) = diff(&coap, &coap.replace("\"Not Found\"", "\"Lost\"").replace("2.31", "2.30"), "u8");
    assert_eq!(
        text,
        "breaking:   class `success` has another range: 2.00 to 2.31 is now 2.00 to 2.30 [range-changed]\n\
         breaking:   code 4.04 means something else: `Not Found` is now `Lost` [number-reused]\n\n2 changes, 2 breaking\n"
    );
    assert_eq!(json["changes"][0]["new"], serde_json::json!(["2.00", "2.30"]));
    assert_eq!(json["changes"][1]["code"], "4.04");

    let (text, _) = diff(
        &coap,
        &coap
            .replace("pad = true\n", "")
            .replace("4.00", "4.0")
            .replace("4.04", "4.4")
            .replace("2.00", "2.0")
            .replace("2.05", "2.5"),
        "u8",
    );
    assert_eq!(
        text,
        "breaking:   the family has another notation: dotted with parts [32], padded is now dotted with parts [32] [notation-changed]\n\n1 change, 1 breaking\n"
    );
    let (text, json) = diff(
        "[code.5]\nreason = \"Five\"\n",
        "notation = \"hexadecimal\"\n[code.0x0005]\nreason = \"Five\"\n[code.0x00FF]\nreason = \"Last\"\n",
        "u16",
    );
    assert_eq!(
        text,
        "breaking:   the family has another notation: decimal is now hexadecimal [notation-changed]\n\
         compatible: code 0x00FF is added: `Last` [code-added]\n\n2 changes, 1 breaking\n"
    );
    assert_eq!(json["changes"][1]["code"], "0x00FF");
    let (text, _) = diff(&good("sqlstate"), &good("sqlstate").replace("42P01", "42P02"), "u32");
    assert!(
        text.contains("code 42P01 is removed: `undefined_table`; `UndefinedTable` is now the name of 42P02"),
        "{text}"
    );
}

#[test]
fn from_standard_input() {
    let (code, stdout, _) =
        output(&["diff", "http", "-"], "extends = \"http\"\n[code.599]\nreason = \"New\"\n");
    assert_eq!(
        (code, stdout.as_str()),
        (
            0,
            "compatible: the family extends `http` now [http-gained]\ncompatible: code 599 is added: `New` [code-added]\n\n2 changes, 0 breaking\n"
        )
    );
    status_spec(&["diff", "-", "-"])
        .assert()
        .code(2)
        .stderr_eq("error: standard input can be read only once\n");
}

#[test]
fn errors_are_not_changes() {
    let (code, stdout, stderr) = output(&["diff", "http", "shop/typo.toml"], "");
    assert_eq!((code, stdout.as_str()), (2, ""));
    assert!(stderr.starts_with("error: unknown key `raeson`"), "{stderr}");
    let (code, _, stderr) = output(&["diff", "http"], "");
    assert_eq!(code, 2);
    assert!(stderr.contains("<NEW>"), "{stderr}");
}
