//! The tables at the end of ARCHITECTURE.md, compared with the code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Everything between backticks that looks like a path exists.
#[test]
fn named_paths_exist() {
    for name in words(&architecture()).filter(|word| word.contains('/') && !word.contains(' ')) {
        let is_glob = name.contains(['*', '<']);
        assert!(is_glob || root().join(name).exists(), "`{name}` does not exist");
    }
}

/// CONTRIBUTING.md has a command for each kind of snapshot, and this table names the same ones.
#[test]
fn commands_are_those_of_contributing() {
    let [architecture, contributing] = [architecture(), read("CONTRIBUTING.md")];
    let snapshots = section(&contributing, "## Snapshots");
    let generated = section(&architecture, "## What is generated, and where");
    let commands: Vec<_> = words(snapshots).filter(|word| word.contains('=') && word.contains(' ')).collect();
    assert!(commands.len() >= 5, "{commands:?}");
    for command in commands {
        assert!(generated.contains(&format!("| `{command}` |")), "`{command}` is missing");
    }
}

/// Every public module of `status-spec` is in the table.
#[test]
fn modules_of_the_spec_are_named() {
    let architecture = architecture();
    let public = section(&architecture, "## What is public, and for whom");
    for line in read("tests/interface/status-spec.txt").lines() {
        if let Some(module) = line.strip_prefix("pub mod status_spec::") {
            assert!(public.contains(&format!("`{module}`")), "the module `{module}` is missing");
        }
    }
}

/// A hidden item has a name that starts with `__`, or is in the table. Nothing hidden is in the interface.
#[test]
fn hidden_items_are_named() {
    let architecture = architecture();
    let public = section(&architecture, "## What is public, and for whom");
    let row = public.lines().find(|line| line.starts_with("| the hidden items")).unwrap();
    let named: BTreeSet<String> = words(row).map(str::to_owned).collect();
    let mut hidden = BTreeSet::new();
    for (_, text) in sources("status-core/src") {
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if line == "#[doc(hidden)]" {
                let is_item = |line: &&str| !line.starts_with(['#', '/', ')']);
                let item = lines.by_ref().find(is_item).unwrap_or_default();
                // `$name` is that of a macro in the table of adapters.
                hidden.extend(Some(name(item).to_owned()).filter(|_| !item.contains('$')));
            }
        }
    }
    hidden.retain(|name| !name.starts_with("__"));
    assert_eq!(named, hidden);

    for interface in ["status-core", "status-macros", "status-spec"] {
        for line in read(&format!("tests/interface/{interface}.txt")).lines() {
            assert!(!line.contains("::__") || line.contains("pin_project_lite::"), "{interface}: {line}");
        }
    }
}

/// Every exported macro is in the interface, or has a hidden name and is in one of the directories of the table.
#[test]
fn exported_macros_are_for_generated_code() {
    let mut count = 0;
    let interface = read("tests/interface/status-core.txt");
    for (path, text) in sources("status-core/src") {
        for macro_rules in text.split("#[macro_export]").skip(1) {
            let (_, name) = macro_rules.split_once("macro_rules! ").unwrap();
            let (name, _) = name.split_once(' ').unwrap();
            // `$name` is that of a macro in the table of adapters.
            if name == "$name" || interface.contains(&format!("pub macro status_core::{name}!")) {
                continue;
            }
            count += 1;
            let home = ["private/macros", "adapters"].map(|home| root().join("status-core/src").join(home));
            assert!(home.iter().any(|home| path.starts_with(home)), "{}", path.display());
            assert!(name.starts_with("__"), "{}: {name}", path.display());
        }
    }
    assert!(count > 10, "{count}");
}

/// The name that a line of source declares.
fn name(item: &str) -> &str {
    let mut words = item.split(|character: char| !character.is_alphanumeric() && character != '_');
    let is_keyword =
        |word: &&str| ["const", "fn", "mod", "trait", "struct", "macro_rules", "type"].contains(word);
    let is_more = |word: &&str| !word.is_empty() && !is_keyword(word);
    words.by_ref().find(is_keyword).and_then(|_| words.find(is_more)).unwrap_or(item)
}

/// The texts between backticks.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The text below a heading, to the next one.
fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, section) = text.split_once(&format!("\n{heading}\n")).unwrap();
    section.split("\n## ").next().unwrap_or_default()
}

fn architecture() -> String {
    // The drawing is not text.
    read("ARCHITECTURE.md").replace("```", "")
}

/// Every Rust file in a directory with its text.
fn sources(directory: &str) -> Vec<(PathBuf, String)> {
    let mut sources = Vec::new();
    let mut directories = vec![root().join(directory)];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                sources.push((path, text));
            }
        }
    }
    sources
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
