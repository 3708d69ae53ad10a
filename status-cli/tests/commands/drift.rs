use std::fs;
use std::path::PathBuf;

use snapbox::file;

use super::{output, status_spec};

const IANA: &str = "../../../tests/fixtures/iana-http.csv";

#[test]
fn the_registry_has_none() {
    status_spec(&["drift", "../../../codes.toml", "--iana", IANA, "--today", "2026-11-13"])
        .assert()
        .success()
        .stdout_eq("# ../../../codes.toml agrees with ../../../tests/fixtures/iana-http.csv: 64 codes\n")
        .stderr_eq("");
}

#[test]
fn temporary_registrations_past_their_date_are_listed() {
    let (code, stdout, _) = output(&["drift", "http", "--iana", IANA, "--today", "2026-11-14"], "");
    assert_eq!(code, 0);
    assert!(
        stdout.ends_with(
            "\n# 104 Upload Resumption Supported: the temporary registration expired on 2026-11-13\n"
        ),
        "{stdout}"
    );
    // The default is the current date.
    let (code, _, stderr) = output(&["drift", "http", "--iana", IANA], "");
    assert_eq!((code, stderr.as_str()), (0, ""));
}

/// Every kind of difference, and the TOML to paste.
#[test]
fn of_every_kind() {
    let path = edited(
        "of-every-kind",
        &[
            (
                "404,Not Found,\"[RFC9110, Section 15.5.5]\"",
                "404,Nothing Found,\"[RFC9110, Section 15.5.5]\"",
            ),
            ("414,URI Too Long", "414,Request-URI Too Long"),
            ("510,Not Extended (OBSOLETED)", "510,Not Extended"),
            (
                "428,Precondition Required,[RFC6585]",
                "428,Precondition Required,\"[RFC6585, Section 3][RFC9999]\"",
            ),
            ("expires 2026-11-13", "expires 2027-11-13"),
            ("418,(Unused)", "418,Teapot"),
            ("502,Bad Gateway", "502,Bad Gateway (DEPRECATED)"),
            ("409,Conflict,\"[RFC9110, Section 15.5.10]\"\n", ""),
            (
                "512-599,Unassigned,",
                "512,Brand New (TEMPORARY - registered 2026-01-01),[draft-a-b-00]\n513-599,Unassigned,",
            ),
        ],
    );
    let arguments =
        ["drift", "../../../codes.toml", "--iana", path.to_str().unwrap(), "--today", "2026-12-24"];
    status_spec(&arguments).assert().code(1).stdout_eq(file!["../snapshots/drift.toml"]).stderr_eq("");
}

/// Replacing the old tables with the printed ones removes the drift.
#[test]
fn output_can_be_pasted() {
    let path = edited(
        "paste",
        &[("404,Not Found", "404,Nothing Found"), ("512-599,Unassigned,", "512,Brand New,[RFC9999]")],
    );
    let iana = path.to_str().unwrap();
    let (code, toml, _) = output(&["drift", "http", "--iana", iana, "--today", "2026-01-01"], "");
    assert_eq!(code, 1);
    // Without the printed tables.
    let registry = fs::read_to_string("../codes.toml").unwrap();
    let (before, rest) = registry.split_once("[code.404]").unwrap();
    let (_, after) = rest.split_once("[code.405]").unwrap();
    let pasted = format!("{before}[code.405]{after}\n{toml}");
    let (code, stdout, stderr) = output(&["drift", "-", "--iana", iana, "--today", "2026-01-01"], &pasted);
    assert_eq!((code, stderr.as_str()), (0, ""), "{stdout}");
    // Keys that IANA does not have are kept.
    let (_, stdout, _) = output(&["diff", "http", "-"], &pasted);
    assert_eq!(
        stdout,
        "compatible: code 404 has another reason: `Not Found` is now `Nothing Found` [reason-changed]\n\
         compatible: code 512 is added: `Brand New` [code-added]\n\n2 changes, 0 breaking\n"
    );
}

/// The codes of the CSV and of the printed tables are in the notation of the spec.
#[test]
fn notations() {
    let coap = fs::read_to_string("../status-spec/tests/specs/good/coap.toml").unwrap();
    let iana = super::readme::scratch("drift-notations").join("iana.csv");
    fs::write(
        &iana,
        "Code,Description,Reference\n2.00,Unassigned,\n2.05,Content,\n4.00,Bad Request,\n4.04,Not There,[RFC7252]\n4.05,Method Not Allowed,[RFC7252]\n4.16-4.21,Unassigned,\n",
    )
    .unwrap();
    let arguments = ["drift", "-", "--repr", "u8", "--iana", iana.to_str().unwrap(), "--today", "2026-01-01"];
    let (code, stdout, stderr) = output(&arguments, &coap);
    assert_eq!((code, stderr.as_str()), (1, ""));
    assert_eq!(
        stdout,
        "# 4.04: IANA has the reason \"Not There\", not \"Not Found\"\n\
         # 4.04: IANA has the reference \"RFC7252\", not \"\"\n\
         [code.\"4.04\"]\nreason = \"Not There\"\nformer = [\"Not Found\"]\nreference = \"RFC7252\"\n\n\
         # 4.05 is missing\n[code.\"4.05\"]\nreason = \"Method Not Allowed\"\nreference = \"RFC7252\"\n"
    );
    let pasted = coap.split("[code.\"4.04\"]").next().unwrap().to_owned() + &stdout;
    let (code, _, stderr) = output(&arguments, &pasted);
    assert_eq!((code, stderr.as_str()), (0, ""));
}

#[test]
fn malformed_csv_is_reported_with_its_line() {
    let header = "Value,Description,Reference\n";
    for (name, text, expected) in [
        ("empty", String::new(), "error: this file is empty\n --> <stdin>:1\n"),
        (
            "header",
            "Code,Text\n404,Not Found\n".to_owned(),
            "error: this is not the header of IANA's CSV\n --> <stdin>:1\n  |\n1 | Code,Text\n  = help: expected the columns `Value` or `Code`, `Description` and `Reference`\n",
        ),
        (
            "number",
            format!("{header}404,Not Found,[RFC9110]\n4x4,Odd,\n"),
            "error: `4x4` is neither a code nor a range\n --> <stdin>:3\n  |\n3 | 4x4,Odd,\n",
        ),
        (
            "cells",
            format!("{header}404,Not Found\n"),
            "error: expected 3 cells in this row, found 2\n --> <stdin>:2\n  |\n2 | 404,Not Found\n",
        ),
        (
            "quote",
            format!("{header}404,\"Not Found,[RFC9110]\n405,Method Not Allowed,\n"),
            "error: expected 3 cells in this row, found 2\n --> <stdin>:2\n  |\n2 | 404,\"Not Found,[RFC9110]\n",
        ),
        (
            "twice",
            format!("{header}404,Not Found,\n404,Found,\n"),
            "error: code 404 is listed twice, first in line 2\n --> <stdin>:3\n  |\n3 | 404,Found,\n",
        ),
        (
            "date",
            format!("{header}104,New (TEMPORARY - expires 2026-13-01),\n"),
            "error: `2026-13-01` is not a date\n --> <stdin>:2\n  |\n2 | 104,New (TEMPORARY - expires 2026-13-01),\n",
        ),
        (
            "brackets",
            format!("{header}404,Not Found,RFC9110\n"),
            "error: this reference is not in brackets\n --> <stdin>:2\n  |\n2 | 404,Not Found,RFC9110\n  = help: IANA writes `[RFC9110, Section 15.5.5]`\n",
        ),
        (
            "nothing",
            format!("{header}404,,\n"),
            "error: code 404 has no description\n --> <stdin>:2\n  |\n2 | 404,,\n",
        ),
        (
            "none",
            header.to_owned(),
            "error: this file has no codes\n --> <stdin>:1\n  |\n1 | Value,Description,Reference\n",
        ),
    ] {
        let (code, stdout, stderr) = output(&["drift", "http", "--iana", "-"], &text);
        assert_eq!((code, stdout.as_str()), (2, ""), "{name}");
        assert!(stderr.starts_with(expected), "{name}: expected\n{expected}\nfound\n{stderr}");
    }
    let path = super::readme::scratch("drift-bytes").join("latin-1.csv");
    fs::write(&path, b"Value,Description,Reference\n404,Caf\xe9,\n").unwrap();
    let (code, _, stderr) = output(&["drift", "http", "--iana", path.to_str().unwrap()], "");
    assert_eq!(code, 2);
    assert!(stderr.starts_with("error: this file is not UTF-8\n") && stderr.contains(".csv:2\n"), "{stderr}");
}

/// A byte order mark, CRLF and other columns are accepted.
#[test]
fn other_dialects_of_csv() {
    let text = fs::read_to_string("../tests/fixtures/iana-http.csv").unwrap();
    let text = text.trim_end().replace("\r\n", "\n").replace('\n', ",x\r\n").replacen(
        "Reference,x",
        "Reference,Notes",
        1,
    ) + ",x";
    let (code, _, stderr) = output(&["drift", "http", "--iana", "-"], &format!("\u{feff}{text}"));
    assert_eq!((code, stderr.as_str()), (0, ""));
}

#[test]
fn wrong_usage() {
    for (arguments, expected) in [
        (
            &["drift", "http"][..],
            "error: the following required arguments were not provided:\n  --iana <CSV>\n",
        ),
        (
            &["drift", "http", "--iana", IANA, "--today", "2026-02-30"],
            "error: invalid value '2026-02-30' for '--today <DATE>': expected a date such as 2026-11-13\n",
        ),
        (&["drift", "-", "--iana", "-"], "error: standard input can be read only once\n"),
        (
            &["drift", "http", "--iana", "no-such.csv"],
            "error: cannot read `no-such.csv`: there is no such file\n",
        ),
        (&["drift", "shop/typo.toml", "--iana", IANA], "error: unknown key `raeson` in code `499`\n"),
    ] {
        let (code, stdout, stderr) = output(arguments, "");
        assert_eq!((code, stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(stderr.starts_with(expected), "{arguments:?}: {stderr}");
    }
}

/// IANA's file with some of its texts replaced.
fn edited(name: &str, changes: &[(&str, &str)]) -> PathBuf {
    let mut text = fs::read_to_string("../tests/fixtures/iana-http.csv").unwrap().replace("\r\n", "\n");
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    let path = super::readme::scratch(&format!("drift-{name}")).join("iana.csv");
    fs::write(&path, text).unwrap();
    path
}
