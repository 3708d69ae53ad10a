//! Tests the guide of `status-core` as a reader would follow it: each chapter is a package with only the
//! files of the chapter.
//!
//! Every block of the guide is checked:
//!
//! - `rust`: a documentation test of the package.
//! - `rust,compile_fail`: also the whole `src/lib.rs` of a build. The `text` block after it is the compiler's
//!   message.
//! - `rust,ignore`: a verbatim part of the file of the repository that the preceding text names.
//! - `toml`: the file of the package that the preceding text names. It is a valid spec, or the `text` block
//!   after it is its report.
//!
//! `BLESS=1 cargo test -p status-tests --test packages guide` rewrites the `text` blocks.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use status_spec::{Repr, Source, load};

use crate::package::{FEATURES, Package, workspace};

#[test]
fn snippets_run() {
    for chapter in Chapter::all() {
        let package = chapter.package("snippets");
        let (success, said) = cargo(&package, "test --doc");
        assert!(success, "{}:\n{said}", chapter.name);
    }
}

#[rustversion::attr(not(stable(1.95)), ignore = "compiler messages are those of Rust 1.95")]
#[test]
fn compiler_messages_match() {
    let mut errors = String::new();
    for chapter in Chapter::all() {
        let package = chapter.package("errors");
        for error in chapter.blocks.iter().filter(|block| block.is_error()) {
            package.write("src/lib.rs", &error.text);
            let (success, said) = cargo(&package, "check");
            let shown = error.answer.as_deref().expect("the compiler message follows the block");
            if !success && !said.contains(shown) && is_blessing() {
                chapter.replace(shown, message(&said));
            } else if success || !said.contains(shown) {
                writeln!(errors, "{}, shown:\n{shown}\nactual:\n{said}", chapter.name).unwrap();
            }
        }
    }
    assert!(errors.is_empty(), "{errors}");
}

#[test]
fn specs_are_sound() {
    let mut errors = String::new();
    for chapter in Chapter::all() {
        let package = chapter.package("specs");
        for spec in chapter.specs() {
            // An invalid spec may have the name of a valid one: it is the same file at another time.
            let path = package.directory().join(&spec.place);
            fs::write(&path, &spec.text).unwrap();
            let report = load(&Source { path, written: spec.place.clone() }, chapter.repr(&spec.place));
            let (said, shown) = (report.render_report(), spec.answer.clone().unwrap_or_default());
            if said.trim_end() != shown.trim_end() && !shown.is_empty() && is_blessing() {
                chapter.replace(&shown, said.trim_end());
            } else if said.trim_end() != shown.trim_end() {
                writeln!(errors, "{}, shown:\n{shown}\nactual:\n{said}", chapter.name).unwrap();
            }
        }
    }
    assert!(errors.is_empty(), "{errors}");
}

#[test]
fn quotations_are_true() {
    let mut count = 0;
    for chapter in Chapter::all() {
        for block in chapter.blocks.iter().filter(|block| block.kind == "rust,ignore") {
            let source = fs::read_to_string(workspace().join(&block.place)).unwrap_or_default();
            assert!(
                source.contains(&block.text),
                "{}: `{}` has no\n{}",
                chapter.name,
                block.place,
                block.text
            );
            count += 1;
        }
    }
    assert!(count > 0);
}

/// One file of the guide.
struct Chapter {
    name: String,
    path: PathBuf,
    blocks: Vec<Block>,
}

/// A fenced block, and the `text` block that follows it.
struct Block {
    kind: String,
    /// The last file name in the preceding paragraph.
    place: String,
    text: String,
    answer: Option<String>,
}

impl Chapter {
    /// The chapters that `src/guide.rs` includes, which must be all files.
    fn all() -> Vec<Self> {
        let core = workspace().join("status-core");
        let module = fs::read_to_string(core.join("src/guide.rs")).unwrap();
        let mut chapters = Vec::new();
        for entry in fs::read_dir(core.join("docs/guide")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().display().to_string();
            assert!(module.contains(&format!("../docs/guide/{name}.md")), "{name} is not a chapter");
            chapters.push(Self { blocks: blocks(&fs::read_to_string(&path).unwrap(), &name), name, path });
        }
        assert!(chapters.len() >= 10);
        chapters.sort_by(|a, b| a.name.cmp(&b.name));
        chapters
    }

    /// The package that a reader has at the end of the chapter.
    fn package(&self, purpose: &str) -> Package {
        let package = Package::new(&format!("guide/{purpose}/{}", self.name));
        let core = workspace().join("status-core").display().to_string();
        package.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"guide\"\nedition = \"2024\"\n\n[dependencies]\n\
                 serde_json = \"1\"\n\
                 status-core = {{ path = {core:?}, features = {FEATURES:?} }}\n\
                 http = \"1\"\nthiserror = \"2\"\n\n[workspace]\n"
            ),
        );
        package
            .write("src/lib.rs", &format!("#![doc = include_str!({:?})]\n", self.path.display().to_string()));
        for spec in self.specs().filter(|spec| spec.answer.is_none()) {
            let path = package.directory().join(&spec.place);
            assert!(!path.exists(), "{} shows `{}` twice", self.name, spec.place);
            package.write(&spec.place, &spec.text);
        }
        package
    }

    /// Rewrites a `text` block.
    fn replace(&self, shown: &str, actual: &str) {
        let text = fs::read_to_string(&self.path).unwrap();
        let new = text.replacen(&format!("```text\n{shown}```"), &format!("```text\n{actual}\n```"), 1);
        fs::write(&self.path, new).unwrap();
    }

    fn specs(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| block.kind == "toml")
    }

    /// The representation of the enum that a snippet declares with this spec.
    fn repr(&self, spec: &str) -> Repr {
        let attribute = format!("codes(\"{spec}\"");
        let mut code = self.blocks.iter().filter(|block| block.kind == "rust");
        let repr = code
            .find_map(|block| block.text.split_once(&attribute)?.1.split_once("#[repr(")?.1.split_once(')'));
        repr.map_or(Repr::U16, |(repr, _)| repr.parse().unwrap())
    }
}

impl Block {
    fn is_error(&self) -> bool {
        self.kind == "rust,compile_fail"
    }
}

fn blocks(chapter: &str, name: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut lines = chapter.lines();
    let (mut before, mut was_empty) = (String::new(), true);
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| line.to_owned() + "\n").collect();
            match kind {
                "text" => {
                    let of = blocks.last_mut().filter(|block| block.is_error() || block.kind == "toml");
                    let of = of.unwrap_or_else(|| panic!("{name} shows what nothing says:\n{text}"));
                    assert!(of.answer.replace(text).is_none(), "{name} answers twice to\n{}", of.text);
                }
                "rust" | "rust,compile_fail" | "rust,ignore" | "toml" => {
                    let place = before.split('`').nth_back(1).unwrap_or_default().to_owned();
                    let is_named = kind != "toml" || Path::new(&place).extension().is_some();
                    assert!(is_named, "{name} does not name the file:\n{text}");
                    blocks.push(Block { kind: kind.to_owned(), place, text, answer: None });
                }
                _ => panic!("{name} has a block that nothing checks: `{kind}`"),
            }
        } else if !line.is_empty() {
            before = if was_empty { line.to_owned() } else { before + " " + line };
        }
        was_empty = line.is_empty();
    }
    blocks
}

/// Runs cargo in a package of the guide.
fn cargo(package: &Package, command: &str) -> (bool, String) {
    let output = package.cargo(command);
    let said = [output.stderr, output.stdout].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// The compiler's messages in the output of cargo.
fn message(output: &str) -> &str {
    let start = output.find("\nerror").map_or(0, |at| at + 1);
    let message = &output[start..];
    let ends = [
        "\nFor more information about this error",
        "\nSome errors have detailed explanations",
        "\nerror: could not compile",
    ];
    let end = ends.iter().filter_map(|end| message.find(end)).min().unwrap_or(message.len());
    message[..end].trim_end()
}

fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}
