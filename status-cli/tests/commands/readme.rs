//! The README shows the actual output of commands.

use std::fs;
use std::path::{Path, PathBuf};

use super::output;

/// An empty directory for a test.
pub(super) fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("commands").join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// Runs each `$ status-spec …` of a console block in `tests/data/shop` and compares the lines below it; `…`
/// is any number of lines.
#[test]
fn commands_print_the_shown_output() {
    let readme = fs::read_to_string("README.md").unwrap();
    let mut count = 0;
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for shown in block.split("$ status-spec ").skip(1) {
            let (command, expected) = shown.split_once('\n').unwrap();
            let (command, file) = match command.split_once(" > ") {
                Some((command, file)) => (command, Some(file)),
                None => (command, None),
            };
            let arguments: Vec<String> = command.split_whitespace().map(in_data).collect();
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let (code, stdout, stderr) = output(&arguments, "");
            assert!(code < 2, "{command}: {stderr}");
            if file.is_some() {
                assert_eq!((expected, stderr.as_str()), ("", ""), "{command}");
                assert!(!stdout.is_empty());
            } else {
                let said = (stderr + &stdout).replace("shop/", "").replace("../../../tests/fixtures/", "");
                assert!(is_like(expected, &said), "{command}: shown\n{expected}\nsaid\n{said}");
            }
            count += 1;
        }
    }
    assert!(count >= 6, "only {count} commands");
}

#[test]
fn the_files_are_those_of_the_tests() {
    let readme = fs::read_to_string("README.md").unwrap();
    let shop = fs::read_to_string("tests/data/shop/shop.toml").unwrap();
    assert!(readme.contains(&format!("```toml\n{shop}```")));
}

/// In the README the files are in the current directory.
fn in_data(argument: &str) -> String {
    if argument == "iana-http.csv" {
        return "../../../tests/fixtures/iana-http.csv".to_owned();
    }
    if let Some(name) = argument.strip_suffix(".json") {
        let name = if name == "problems" { "old" } else { "new" };
        return format!("problems/{name}.json");
    }
    if Path::new(argument).extension().is_some_and(|end| end == "toml") {
        return format!("shop/{argument}");
    }
    argument.to_owned()
}

fn is_like(expected: &str, said: &str) -> bool {
    let mut rest = said;
    let mut may_skip = false;
    for line in expected.trim_end().lines() {
        if line.trim() == "…" {
            may_skip = true;
            continue;
        }
        let found = if may_skip { rest.find(line) } else { rest.starts_with(line).then_some(0) };
        let Some(at) = found else { return false };
        rest = rest[at + line.len()..].trim_start_matches('\n');
        may_skip = false;
    }
    may_skip || rest.trim().is_empty()
}
