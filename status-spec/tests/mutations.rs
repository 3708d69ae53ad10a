//! Random mutations of specs: no panics, every place is in its file, and every error can be rendered.

mod sound;

use std::path::{Path, PathBuf};
use std::{env, fs};

use status_spec::{Repr, Source, load};

/// A linear congruential generator, for the same mutations in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    fn of<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }
}

/// Fragments of specs, and text that does not belong in a spec.
const TOKENS: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ".",
    ",",
    "#",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u{feff}",
    "\0",
    "\u{7f}",
    "é",
    "見",
    "\u{202e}",
    "\u{200d}",
    "0",
    "-1",
    "+1",
    "0x",
    "404",
    "0404",
    "99999999999999999999999999999999999999999",
    "true",
    "false",
    "nan",
    "1e5",
    "2026-11-13",
    "2026-11-13T00:00:00Z",
    "12:00:00",
    "[code.404]",
    "[code.4.04]",
    "[class.client-error]",
    "[field.cacheable]",
    "[code]",
    "[[code.1]]",
    "reason",
    "name",
    "aliases",
    "former",
    "override = true",
    "class",
    "range = [1, 2]",
    "fallback = 1",
    "state = \"temporary\"",
    "until",
    "type = \"code\"",
    "of = \"http\"",
    "extends = \"http\"",
    "extends = [\"./fields.toml\"]",
    "extends = \"./mutated.toml\"",
    "reason = \"Self\"",
    "reason = \"OK\"",
    "notation = \"hexadecimal\"",
    "notation = \"alphanumeric\"",
    "notation = \"dotted\"",
    "parts = [32]",
    "parts = [4294967295, 4294967295, 4294967295, 4294967295, 4294967295]",
    "pad = true",
    "[code.42P01]",
    "[code.\"4.04\"]",
    "range = [\"4.00\", \"4.31\"]",
    "= 1",
    "\"OK\"",
];

#[test]
fn mutated_specs() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutations/specs");
    let mut seeds = copy("tests/specs", &directory);
    seeds.extend(copy("tests/specs/good", &directory));
    copy("tests/specs/bases", &directory.join("bases"));
    copy("tests/specs/bases", &directory.join("../bases"));
    let seeds: Vec<_> = seeds.iter().map(Vec::as_slice).collect();
    let reprs: Vec<Repr> =
        ["u8", "u16", "i16", "u32", "u64", "i64"].iter().map(|repr| repr.parse().unwrap()).collect();

    let mut random = Random(20_260_728);
    for _ in 0..runs() {
        let mut text = random.of(&seeds).to_vec();
        for _ in 0..=random.below(4) {
            mutate(&mut text, &seeds, &mut random);
        }
        let mut path = directory.join("mutated.toml");
        fs::write(&path, &text).unwrap();
        if random.below(12) == 0 {
            // A spec that extends the mutated one and another one.
            path = directory.join("extending.toml");
            let others = [
                "",
                ", \"http\"",
                ", \"./own-codes.toml\"",
                ", \"./fields.toml\"",
                ", \"./bases/small.toml\"",
            ];
            let mut text = format!("extends = [\"./mutated.toml\"{}]\n", random.of(&others)).into_bytes();
            text.extend_from_slice(random.of(&seeds));
            fs::write(&path, &text).unwrap();
        }
        let repr = reprs[random.below(reprs.len())];
        sound::load_checked(&Source { path, written: "mutated.toml".to_owned() }, repr);
    }
}

/// Copies the specs of a directory, and returns their texts.
fn copy(from: &str, to: &Path) -> Vec<Vec<u8>> {
    fs::create_dir_all(to).unwrap();
    let mut paths: Vec<_> = fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    for path in &paths {
        fs::copy(path, to.join(path.file_name().unwrap())).unwrap();
    }
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// A few thousand by default. To run more: `MUTATIONS=1000000 cargo test --release`.
fn runs() -> usize {
    env::var("MUTATIONS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(3000)
}

fn mutate(text: &mut Vec<u8>, texts: &[&[u8]], random: &mut Random) {
    let at = random.below(text.len() + 1);
    let end = (at + random.below(12)).min(text.len());
    match random.below(8) {
        0 => drop(text.splice(at..end, [])),
        1 => drop(text.splice(at..at, random.of(TOKENS).bytes())),
        2 => drop(text.splice(at..end, random.of(TOKENS).bytes())),
        3 => {
            let byte = u8::try_from(random.below(256)).unwrap();
            drop(text.splice(at..(at + 1).min(text.len()), [byte]));
        }
        4 => text.truncate(at),
        5 => {
            // A line of another spec.
            let other = random.of(texts);
            let lines: Vec<_> = other.split_inclusive(|byte| *byte == b'\n').collect();
            if !lines.is_empty() {
                drop(text.splice(at..at, random.of(&lines).iter().copied()));
            }
        }
        6 => {
            // A part of the text, repeated.
            let part = text[at..(at + random.below(80)).min(text.len())].to_vec();
            let to = random.below(text.len() + 1);
            drop(text.splice(to..to, part));
        }
        _ => {
            // Two lines, swapped.
            let mut lines: Vec<Vec<u8>> =
                text.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
            let (one, other) = (random.below(lines.len()), random.below(lines.len()));
            if !lines.is_empty() {
                lines.swap(one, other);
            }
            *text = lines.concat();
        }
    }
}

#[test]
fn no_file_at_all() {
    for path in
        ["", ".", "tests", "tests/specs", "/dev/null", "/dev/zero", "no/such/file", "a\0b", "Cargo.toml/x"]
    {
        let loaded = load(&Source { path: PathBuf::from(path), written: path.to_owned() }, Repr::U16);
        assert_eq!(loaded.report.diagnostics().len(), 1, "{path}");
        assert!(loaded.report.diagnostics()[0].span.is_none() && !loaded.files[0].read, "{path}");
        assert!(loaded.render_report().starts_with("error: cannot read `"), "{}", loaded.render_report());
    }
}
