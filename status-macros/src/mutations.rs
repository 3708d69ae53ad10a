//! For any spec, arguments and enum, `#[codes]` does not panic and generates valid Rust.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

use crate::codes::{Package, codes};
use crate::golden::tests_directory;

#[test]
fn mutated_specs() {
    let package = Temporary::new("specs");
    let specs = specs();
    let mut random = Random(20_261_123);
    for _ in 0..runs() {
        let mut text = random.of(&specs).clone();
        for _ in 0..=random.below(4) {
            mutate(&mut text, &specs, &mut random);
        }
        package.write(&text);
        let shell = format!(
            "#[repr({})] pub enum Status {{}}",
            random.of(&["u8", "u16", "i16", "u32", "i64", "u64"])
        );
        package.expand("\"spec.toml\", class = Class", &shell);
    }
}

#[test]
fn mutated_invocations() {
    const ARGUMENTS: [&str; 6] = [
        "\"spec.toml\"",
        "\"spec.toml\", class = Class",
        "\"./spec.toml\", crate = status_core, serde",
        "\"../spec.toml\", class = Status, http, serde,",
        "\"\"",
        "class Class, \"spec.toml\" \"spec.toml\", 404",
    ];
    const SHELLS: [&str; 7] = [
        "pub enum Status {}",
        "/// Text.\n#[repr(u8)] #[non_exhaustive] #[cfg(all())] pub(crate) enum Status {}",
        "#[derive(Clone, Debug)] #[repr(C, i64)] enum r#type {}",
        "enum Status<'a, T: Copy, const N: usize> where T: Eq { One(T) = 1, Two { field: u8 } }",
        "struct Status(u16);",
        "union Status { one: u8 }",
        "fn status() -> u16 { 404 }",
    ];
    let package = Temporary::new("invocations");
    package.write(b"[class.few]\nrange = [1, 9]\n\n[code.1]\nreason = \"One\"\n");
    let texts: Vec<Vec<u8>> = ARGUMENTS.iter().chain(&SHELLS).map(|text| text.as_bytes().to_vec()).collect();
    let mut random = Random(20_261_124);
    for _ in 0..4 * runs() {
        let mut arguments = random.of(&ARGUMENTS).as_bytes().to_vec();
        let mut shell = random.of(&SHELLS).as_bytes().to_vec();
        for _ in 0..random.below(3) {
            mutate(&mut arguments, &texts, &mut random);
        }
        for _ in 0..random.below(3) {
            mutate(&mut shell, &texts, &mut random);
        }
        package.expand(&String::from_utf8_lossy(&arguments), &String::from_utf8_lossy(&shell));
    }
}

/// A few thousand by default. To run more: `MUTATIONS=1000000 cargo test -p status-macros --release`.
fn runs() -> usize {
    std::env::var("MUTATIONS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(1000)
}

/// A temporary directory with one spec.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        let directory = std::env::temp_dir().join(format!("status-macros-{name}-{}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        Self(directory)
    }

    fn write(&self, text: &[u8]) {
        fs::write(self.0.join("spec.toml"), text).unwrap();
    }

    /// Expands the input, unless it would not reach the macro, and parses the result.
    fn expand(&self, arguments: &str, shell: &str) {
        let (Ok(arguments), Ok(item)) = (arguments.parse::<TokenStream>(), shell.parse::<TokenStream>())
        else {
            return;
        };
        if syn::parse2::<syn::Item>(item.clone()).is_err() {
            return;
        }
        let package = Package { directory: Some(self.0.clone()), invoking_file: None };
        let expanded = codes(arguments, &item, &package);
        if let Err(error) = syn::parse2::<syn::File>(expanded) {
            let spec = fs::read(self.0.join("spec.toml")).unwrap();
            panic!("{error}: of `{shell}` and\n{}", String::from_utf8_lossy(&spec));
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every spec of the tests, except the longest ones.
fn specs() -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> =
        ["expand", "fixtures", "ui/codes"].iter().flat_map(|directory| tomls(directory)).collect();
    paths.sort();
    let texts = paths.iter().map(|path| fs::read(path).unwrap());
    let specs: Vec<Vec<u8>> = texts.filter(|text| text.len() < 3000).collect();
    assert!(specs.len() > 10, "the specs are not found");
    specs
}

fn tomls(directory: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(tests_directory().join(directory)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension() == Some(Path::new("toml").as_os_str())).collect()
}

/// Characters that appear in specs and in Rust, and some that should not.
const TOKENS: [&str; 40] = [
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "=",
    ".",
    ",",
    "::",
    "#",
    "\"",
    "'",
    "\"\"\"",
    "\\",
    "\n",
    "\r",
    "\0",
    "é",
    "\u{202e}",
    "0",
    "-1",
    "0x",
    "99999999999999999999999999",
    "true",
    "2026-11-13",
    "[code.404]\nreason = \"Self\"\n",
    "[class.self]\n",
    "override = true\n",
    "extends = \"http\"\n",
    "aliases = [\"A\"]\n",
    "former = [\"B\"]\n",
    "reason = \"a\"\n",
    "name = \"Ok\"\n",
    "range = [1, 9]\n",
    "fallback = 1\n",
    "class",
    "crate",
    "u8",
    "\"spec.toml\"",
];

/// Changes some bytes, a token or a line.
fn mutate(text: &mut Vec<u8>, others: &[Vec<u8>], random: &mut Random) {
    let at = random.below(text.len() + 1);
    let end = (at + random.below(12)).min(text.len());
    match random.below(6) {
        0 => drop(text.splice(at..end, [])),
        1 => drop(text.splice(at..at, random.of(&TOKENS).bytes())),
        2 => drop(text.splice(at..end, random.of(&TOKENS).bytes())),
        3 => drop(text.splice(at..at, [u8::try_from(random.below(256)).unwrap()])),
        4 => {
            let lines: Vec<&[u8]> = random.of(others).split_inclusive(|byte| *byte == b'\n').collect();
            if !lines.is_empty() {
                drop(text.splice(at..at, random.of(&lines).iter().copied()));
            }
        }
        _ => {
            let stretch = text[at..(at + random.below(80)).min(text.len())].to_vec();
            let to = random.below(text.len() + 1);
            drop(text.splice(to..to, stretch));
        }
    }
}

/// A linear congruential generator, for the same mutations in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    fn of<'items, T>(&mut self, items: &'items [T]) -> &'items T {
        &items[self.below(items.len())]
    }
}
