//! The repository is tidy: copies agree, and every package is complete.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn versions_are_pinned_equal() {
    let manifest = read("Cargo.toml");
    let pinned: Vec<&str> =
        manifest.lines().filter(|line| line.starts_with("status-") && line.contains("path = ")).collect();
    assert!(pinned.len() >= 3, "{pinned:#?}");
    for line in pinned {
        assert!(line.ends_with(&format!("version = \"={VERSION}\" }}")), "not pinned to {VERSION}: {line}");
    }
}

#[test]
fn changelog_has_this_version() {
    let newest =
        read("CHANGELOG.md").lines().find(|line| line.starts_with("## ")).unwrap_or_default().to_owned();
    assert_eq!(newest.split(' ').nth(1), Some(VERSION), "{newest}");
}

#[test]
fn packages_inherit_shared_keys() {
    for package in published() {
        let manifest = read(&format!("{package}/Cargo.toml"));
        for key in ["version", "edition", "rust-version", "license"] {
            let inherited = format!("\n{key}.workspace = true\n");
            assert!(manifest.contains(&inherited), "{package}: `{key}` is not inherited");
        }
        for key in ["description", "categories", "keywords"] {
            assert!(manifest.contains(&format!("\n{key} = ")), "{package} has no {key}");
        }
        // There is no repository yet; a wrong one would be worse.
        assert!(!manifest.contains("\nrepository"), "{package} names a repository");
        assert!(manifest.contains("\n[lints]\nworkspace = true\n"), "{package}: the lints are not inherited");
        for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let link = fs::read_link(root().join(&package).join(file)).unwrap_or_default();
            assert_eq!(link, Path::new("..").join(file), "{package}/{file} is not a link to the shared file");
        }
        assert!(root().join(&package).join("README.md").exists(), "{package} has no README");
    }
    let link = fs::read_link(root().join("status-core/README.md")).unwrap_or_default();
    assert_eq!(link, Path::new("../README.md"), "users of status-core read the README of the project");
}

/// crates.io accepts at most five of each; a keyword has at most 20 characters.
#[test]
fn keywords_and_categories_are_accepted() {
    for package in published() {
        let manifest = read(&format!("{package}/Cargo.toml"));
        for key in ["keywords", "categories"] {
            let line = manifest.lines().find_map(|line| line.strip_prefix(&format!("{key} = ["))).unwrap();
            let words: Vec<&str> =
                line.trim_end_matches(']').split(", ").map(|word| word.trim_matches('"')).collect();
            assert!((1..=5).contains(&words.len()), "{package}: {words:?}");
            let is_accepted = |word: &&str| key == "categories" || word.len() <= 20;
            assert!(words.iter().all(is_accepted), "{package}: {words:?}");
        }
    }
}

#[test]
fn documentation_names_the_requirements() {
    let rust_version = value("rust-version");
    assert!(read("README.md").contains(&rust_version), "the README does not name Rust {rust_version}");
    let architecture = read("ARCHITECTURE.md");
    for package in published() {
        assert!(
            architecture.contains(&format!("| [`{package}`]({package}) |")),
            "`{package}` is not in the table of packages"
        );
    }
}

#[test]
fn symbolic_links_resolve() {
    for path in files() {
        assert!(path.exists(), "{} is a broken link", path.display());
    }
}

#[test]
fn nothing_was_left_behind() {
    // Not spelled out, so that this file does not match.
    let leftovers = ["dbg", "todo", "unimplemented"].map(|name| format!("{name}!("));
    for (path, text) in programs() {
        for (index, line) in text.lines().enumerate() {
            let found = leftovers.iter().find(|leftover| line.contains(leftover.as_str()));
            assert_eq!(found, None, "{}:{}", path.display(), index + 1);
        }
    }
}

/// Each file holds one idea. Goldens may be longer.
#[test]
fn source_files_are_short() {
    let goldens = root().join("tests/expand");
    for (path, text) in programs().iter().filter(|(path, _)| !path.starts_with(&goldens)) {
        let lines = text.lines().count();
        assert!(lines <= 400, "{}: {lines} lines, split it at 400", path.display());
    }
}

/// The English of CONTRIBUTING.md: a doc comment does not start with a question word, and neither comments nor
/// documents use these words.
#[test]
fn english_is_plain() {
    const STARTS: [&str; 8] = ["How", "Nothing", "Of", "That", "What", "Where", "Whether", "Who"];
    const WORDS: [&str; 16] = [
        "anew",
        "behaviour",
        "beside",
        "colour",
        "cure",
        "fault",
        "findings",
        "licence",
        "likewise",
        "mend",
        "mistake",
        "mistakes",
        "thereof",
        "trouble",
        "whoever",
        "whosoever",
    ];
    const PHRASES: [&str; 4] = ["as good as", "nothing but", "of ours", "of yours"];

    let goldens = root().join("tests/expand");
    for (path, text) in prose().iter().filter(|(path, _)| !path.starts_with(&goldens)) {
        let is_code = path.extension().is_some_and(|extension| extension == "rs");
        let (mut is_fenced, mut before) = (false, "");
        for (index, line) in text.lines().enumerate() {
            let place = || format!("{}:{}", path.display(), index + 1);
            let marker =
                ["///", "//!", "//"].into_iter().find(|marker| line.trim_start().starts_with(marker));
            let prose = match marker {
                Some(marker) if is_code => line.trim_start().trim_start_matches(marker).trim(),
                None if is_code => {
                    (is_fenced, before) = (false, "");
                    continue;
                }
                _ => line.trim(),
            };
            is_fenced ^= prose.starts_with("```");
            if !is_fenced {
                // Code in a line is not English.
                let english: String = prose.split('`').step_by(2).collect::<Vec<_>>().join("…");
                let lower = english.to_lowercase();
                let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
                assert_eq!(words.find(|word| WORDS.contains(word)), None, "{}: {prose}", place());
                let phrase =
                    PHRASES.iter().find(|phrase| format!(" {lower} ").contains(&format!(" {phrase} ")));
                assert_eq!(phrase, None, "{}: {prose}", place());
                let is_start = before.is_empty() && matches!(marker, Some("///" | "//!")) && is_code;
                let start = STARTS.iter().find(|start| is_start && prose.split(' ').next() == Some(start));
                assert_eq!(start, None, "{}: {prose}", place());
            }
            before = prose;
        }
    }
}

/// Below `#[test]`, the attribute comes too late, and the test would run on every compiler.
#[test]
fn tests_of_one_compiler_are_ignored_on_others() {
    let mut pinned = 0;
    for (path, text) in programs() {
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        let is_pinned = |line: &str| line.starts_with("#[rustversion::attr(") && line.contains("ignore = ");
        for pair in lines.windows(2).filter(|pair| is_pinned(pair[0])) {
            assert_eq!(pair[1], "#[test]", "{}: {}", path.display(), pair[0]);
            pinned += 1;
        }
    }
    assert!(pinned >= 3, "{pinned}");
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// The value of a key of the workspace's manifest.
fn value(key: &str) -> String {
    let manifest = read("Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix(&format!("{key} = "))).unwrap();
    line.trim_matches('"').to_owned()
}

/// The members of the workspace that are published.
fn published() -> Vec<String> {
    let members = value("members");
    let members =
        members.trim_matches(['[', ']']).split(", ").map(|member| member.trim_matches('"').to_owned());
    members.filter(|member| !read(&format!("{member}/Cargo.toml")).contains("\npublish = false\n")).collect()
}

/// Every Rust file with its text.
fn programs() -> Vec<(PathBuf, String)> {
    texts(&["rs"])
}

/// Every Rust file and every document with its text.
fn prose() -> Vec<(PathBuf, String)> {
    texts(&["rs", "md"])
}

fn texts(extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut files = files();
    files.retain(|path| {
        extensions.iter().any(|extension| path.extension().is_some_and(|found| found == *extension))
    });
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Every file of the repository, without build output.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut directories = vec![root().to_owned()];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name();
            if !entry.file_type().unwrap().is_dir() {
                files.push(entry.path());
            } else if name != "target" && name != ".git" && name != "node_modules" {
                directories.push(entry.path());
            }
        }
    }
    files
}
