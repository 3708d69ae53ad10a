//! Colors, links, standard input, and closed pipes.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, thread};

use snapbox::cmd::cargo_bin;

use super::{output, status_spec};

const ESCAPE: char = '\u{1b}';

#[test]
fn colors_and_links_on_demand() {
    for arguments in
        [&["check", "shop/typo.toml"][..], &["table", "http"], &["diff", "diff/old.toml", "diff/new.toml"]]
    {
        for (name, value, is_rich) in [
            ("CLICOLOR_FORCE", "1", true),
            ("NO_COLOR", "1", false),
            ("TERM", "dumb", false),
            ("TERM", "xterm-256color", false),
        ] {
            let result = status_spec(arguments).env(name, value).output().unwrap();
            let text = String::from_utf8([result.stdout, result.stderr].concat()).unwrap();
            assert_eq!(text.contains(ESCAPE), is_rich, "{arguments:?} with {name}={value}: {text}");
        }
        for (when, is_rich) in [("always", true), ("auto", false), ("never", false)] {
            let result = status_spec(arguments).args(["--color", when]).output().unwrap();
            let text = String::from_utf8([result.stdout, result.stderr].concat()).unwrap();
            assert_eq!(text.contains(ESCAPE), is_rich, "{arguments:?} with --color {when}");
        }
    }
    // JSON output never has any.
    for arguments in
        [&["check", "shop/typo.toml", "--format", "json"][..], &["table", "http", "--format", "html"]]
    {
        let result = status_spec(arguments).env("CLICOLOR_FORCE", "1").output().unwrap();
        assert!(!result.stdout.contains(&0x1b));
    }
}

/// Without colors and links it is the plain text.
#[test]
fn colors_and_links_are_the_only_difference() {
    for arguments in [
        &["check", "shop/typo.toml"][..],
        &["table", "http"],
        &["table", "family.toml"],
        &["diff", "diff/old.toml", "diff/new.toml"],
    ] {
        let (_, stdout, stderr) = output(arguments, "");
        let (_, rich_stdout, rich_stderr) = output(&[arguments, &["--color", "always"]].concat(), "");
        for (plain, rich) in [(stdout, rich_stdout), (stderr, rich_stderr)] {
            assert_eq!(anstream::adapter::strip_str(&rich).to_string(), plain, "{arguments:?}");
        }
    }
}

#[test]
fn a_line_that_looks_like_a_report_is_plain_text() {
    let (_, _, report) = output(&["check", "-", "--color", "always"], "--> <http>:1:1 = \"^ - no\"\n");
    assert!(report.contains("\u{1b}[0m--> <http>:1:1 = \"^ - no\"\n"), "{report:?}");
}

#[test]
fn a_label_that_contains_marks_has_one_color() {
    let (_, _, report) = output(&["check", "-", "--color", "always"], "extends = [\"./a  -x.toml\"]\n");
    assert!(report.contains("\u{1b}[91mlooked for `a  -x.toml`\u{1b}[0m\n"), "{report:?}");
}

#[test]
fn links_lead_to_the_file_and_to_the_rfc() {
    let (_, _, report) = output(&["check", "shop/typo.toml", "--color", "always"], "");
    let file = fs::canonicalize("tests/data/shop/typo.toml").unwrap();
    let link = |address: &str, text: &str| format!("\u{1b}]8;;{address}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\");
    let expected = link(&format!("file://{}", file.display()), "shop/typo.toml:4:1");
    assert!(report.contains(&expected), "{report:?}");
    // The shipped registry is not a file.
    assert!(!report.contains("]8;;file://<"), "{report:?}");
    let (_, table, _) = output(&["table", "http", "--color", "always"], "");
    let expected = link("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5", "RFC9110, Section 15.5.5");
    assert!(table.contains(&expected), "{table:?}");
}

#[test]
fn standard_input() {
    let (code, _, stderr) =
        output(&["check", "-"], "extends = \"./shop/shop.toml\"\n[code.1]\nraeson = \"One\"\n");
    assert_eq!(code, 1);
    assert!(stderr.contains("--> <stdin>:3:1\n"), "{stderr}");
    let (code, stdout, _) = output(&["table", "-", "--format", "csv"], "extends = \"./shop/shop.toml\"\n");
    assert_eq!((code, stdout.lines().count()), (0, 67));
}

/// A shell's `<(git show HEAD:codes.toml)`.
#[test]
#[cfg(unix)]
fn pipes_by_name() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pipes");
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    let pipes = ["One", "Two"].map(|reason| {
        let pipe = directory.join(reason);
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let writer = pipe.clone();
        thread::spawn(move || fs::write(writer, format!("[code.1]\nreason = \"{reason}\"\n")));
        pipe
    });
    let result = status_spec(&["diff"]).args(pipes).output().unwrap();
    let text = String::from_utf8([result.stdout, result.stderr].concat()).unwrap();
    assert!(text.contains("code 1 means something else"), "{text}");
    assert_eq!(result.status.code(), Some(1));
}

/// Escape sequences are shown, not sent.
#[test]
fn hostile_text_does_not_reach_the_terminal() {
    let spec = "[field.note]\ntype = \"string\"\n[code.1]\nreason = \"One\"\nnote = \"\\u001b[31m\\u202e\\r\\u0007\"\n";
    for arguments in [&["table", "-"][..], &["table", "-", "--format", "markdown"], &["diff", "http", "-"]] {
        let (_, stdout, _) = output(arguments, spec);
        let is_obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!stdout.contains(is_obeyed), "{stdout:?}");
    }
    let unnamed = "[code.1]\nreason = \"One\"\n[\"\\u001b[31m\"]\n";
    let (_, _, stderr) = output(&["check", "-"], unnamed);
    assert!(!stderr.contains(ESCAPE), "{stderr:?}");
}

#[test]
fn a_reader_that_goes_away_is_not_a_failure() {
    for arguments in
        [&["table", "http", "--format", "html"][..], &["table", "http"], &["schema"], &["--help"]]
    {
        let mut child = Command::new(cargo_bin!("status-spec"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert!(child.wait().unwrap().success(), "{arguments:?}");
        assert_eq!(said, "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure() {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let result =
        Command::new(cargo_bin!("status-spec")).args(["table", "http"]).stdout(full).output().unwrap();
    assert_eq!(result.status.code(), Some(2));
    assert!(result.stderr.starts_with(b"error: cannot write: "));
}

/// No file makes the command panic.
#[test]
fn fixtures_in_every_command() {
    for entry in fs::read_dir("../status-spec/tests/specs").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let file = format!("../../{}", path.display());
        for arguments in [
            &["check", &file, "--color", "always"][..],
            &["table", &file, "--format", "html"],
            &["drift", "http", "--iana", &file],
        ] {
            let (code, _, stderr) = output(arguments, "");
            assert!(code <= 2 && !stderr.contains("panicked"), "{arguments:?}: {stderr}");
        }
    }
}
