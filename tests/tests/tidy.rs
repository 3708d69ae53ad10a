//! The repository is tidy: what is said in two places is the same, and what a package needs is there.

use std::fs;
use std::path::{Path, PathBuf};

/// What every library shows of the repository.
const SHARED: [&str; 3] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

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
fn packages_inherit_what_is_said_once() {
    for package in published() {
        let manifest = read(&format!("{package}/Cargo.toml"));
        for key in ["version", "edition", "rust-version", "license", "repository"] {
            let inherited = format!("\n{key}.workspace = true\n");
            assert!(manifest.contains(&inherited), "{package}: `{key}` is not that of the workspace");
        }
        assert!(manifest.contains("\ndescription = \""), "{package} has no description");
        assert!(
            manifest.contains("\n[lints]\nworkspace = true\n"),
            "{package}: the lints are not those of the workspace"
        );
        // The command is explained by itself.
        let shared = if package == "status-cli" { &["LICENSE-APACHE", "LICENSE-MIT"][..] } else { &SHARED };
        for file in shared {
            let link = fs::read_link(root().join(&package).join(file)).unwrap_or_default();
            assert_eq!(link, Path::new("..").join(file), "{package}/{file} is no link to the one at the top");
        }
    }
}

#[test]
fn readme_tells_what_the_workspace_needs() {
    let readme = read("README.md");
    let rust_version = value("rust-version");
    assert!(readme.contains(&format!("stable Rust ({rust_version} or newer)")), "not {rust_version}");
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
        assert!(path.exists(), "{} leads nowhere", path.display());
    }
}

#[test]
fn nothing_was_left_behind() {
    // Not written out, so that this file is not found.
    let leftovers = ["dbg", "todo", "unimplemented"].map(|name| format!("{name}!("));
    for (path, text) in programs() {
        for (index, line) in text.lines().enumerate() {
            let found = leftovers.iter().find(|leftover| line.contains(leftover.as_str()));
            assert_eq!(found, None, "{}:{}", path.display(), index + 1);
        }
    }
}

/// Below `#[test]` an attribute that another macro adds comes too late: the test would run on every compiler.
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
    assert!(pinned >= 6, "{pinned}");
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// What the workspace says for all its packages.
fn value(key: &str) -> String {
    let manifest = read("Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix(&format!("{key} = "))).unwrap();
    line.trim_matches('"').to_owned()
}

/// The packages at the top that are published.
fn published() -> Vec<String> {
    let members = value("members");
    let members =
        members.trim_matches(['[', ']']).split(", ").map(|member| member.trim_matches('"').to_owned());
    members.filter(|member| !read(&format!("{member}/Cargo.toml")).contains("\npublish = false\n")).collect()
}

/// Every file of Rust with its text.
fn programs() -> Vec<(PathBuf, String)> {
    let mut files = files();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Every file that is not the outcome of a build.
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
