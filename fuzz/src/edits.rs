//! The reader of specs on valid specs with a few edits, and the macro on the results.

use arbitrary::{Arbitrary, Unstructured};
use status_spec::Repr;

use crate::expansion;
use crate::spec::{Directory, load};

/// Interprets the bytes as the choice of a spec and of edits.
pub fn spec_edits(bytes: &[u8]) {
    let Ok(Edited { seed, repr, expands, edits }) = Edited::arbitrary_take_rest(Unstructured::new(bytes))
    else {
        return;
    };
    let (seed, own) = SEEDS[usize::from(seed) % SEEDS.len()];
    let mut lines: Vec<String> = seed.lines().map(ToOwned::to_owned).collect();
    for edit in edits.iter().take(MOST_EDITS) {
        edit.apply(&mut lines);
    }
    let directory = Directory::new("spec_edits");
    let repr = repr.map_or(own, |repr| REPRS[usize::from(repr) % REPRS.len()]);
    let text = lines.join("\n");
    let loaded = load(&directory, text.as_bytes(), repr.parse().unwrap_or(Repr::U16));
    if expands == EXPANDS && loaded.spec.codes.len() <= MOST_EXPANDED {
        let shell = format!("#[repr({repr})] pub enum Status {{}}");
        expansion::expand_codes("\"spec.toml\", class = Class", &shell, directory.path());
    }
}

/// Expanding a family takes a hundred times as long as reading it, so only one input in many is expanded (by
/// default, one in 256).
const EXPANDS: u8 = 1;
/// Larger families take longer without finding more.
const MOST_EXPANDED: usize = 40;
const MOST_EDITS: usize = 12;
const REPRS: &[&str] = &["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64"];

/// Valid specs, each with the repr that fits its numbers.
const SEEDS: &[(&str, &str)] = &[
    (include_str!("../../tests/fixtures/depot.toml"), "i32"),
    (include_str!("../../tests/fixtures/grpc.toml"), "i32"),
    (include_str!("../../tests/fixtures/amqp.toml"), "u16"),
    (include_str!("../../tests/fixtures/app.toml"), "u16"),
    (include_str!("../../tests/fixtures/kafka.toml"), "i16"),
    (include_str!("../../tests/fixtures/uefi.toml"), "u64"),
    (include_str!("../../status-spec/tests/specs/good/fields.toml"), "u8"),
    (include_str!("../../status-spec/tests/specs/good/numbers.toml"), "i64"),
    (include_str!("../../status-spec/tests/specs/good/every-form.toml"), "u16"),
    (
        "extends = [\"./small.toml\", \"./classes.toml\"]\n\n[code.0]\noverride = true\nreason = \"Zero\"\n",
        "u8",
    ),
    ("extends = [\"./left.toml\", \"./right.toml\"]\n\n[code.9]\nreason = \"Nine\"\n", "u16"),
    (
        "extends = [\"http\", \"./app.toml\", \"./broken.toml\"]\n\n[code.404]\noverride = true\nformer = []\n",
        "u16",
    ),
    ("extends = \"./circle.toml\"\n\n[code.8]\nreason = \"Eight\"\n", "u16"),
];

#[derive(Arbitrary)]
struct Edited {
    seed: u8,
    repr: Option<u8>,
    expands: u8,
    edits: Vec<Edit>,
}

/// An edit that a person or a merge could make. Positions are taken modulo the size.
#[derive(Arbitrary)]
enum Edit {
    Remove {
        line: u8,
    },
    Repeat {
        line: u8,
        at: u8,
    },
    Swap {
        line: u8,
        with: u8,
    },
    /// A line with an error, or a line that belongs elsewhere.
    Insert {
        at: u8,
        part: Part,
    },
    /// The text after the `=`.
    Value {
        line: u8,
        value: Fragment,
    },
    /// The text before it.
    Key {
        line: u8,
        key: Fragment,
    },
    /// The last part of a header.
    Header {
        line: u8,
        key: Fragment,
    },
    /// A character inside a line.
    Sign {
        line: u8,
        at: u8,
        sign: char,
    },
    Cut {
        line: u8,
        at: u8,
    },
    /// A section moves into an inline table, or out of its header.
    Join {
        line: u8,
    },
}

#[derive(Arbitrary)]
enum Part {
    Class(Fragment),
    Field(Fragment),
    Code(i16),
    Pair(Fragment, Fragment),
    Number(i128),
}

#[derive(Arbitrary)]
enum Fragment {
    Known(u8),
    Number(i64),
    Text(String),
    List(Vec<i16>),
    Words(Vec<u8>),
}

impl Edit {
    fn apply(&self, lines: &mut Vec<String>) {
        let count = lines.len().max(1);
        let place = |line: &u8| usize::from(*line) % count;
        match self {
            Self::Insert { at, part } => lines.insert(place(at).min(lines.len()), part.written()),
            _ if lines.is_empty() => {}
            Self::Remove { line } => drop(lines.remove(place(line))),
            Self::Repeat { line, at } => lines.insert(place(at), lines[place(line)].clone()),
            Self::Swap { line, with } => lines.swap(place(line), place(with)),
            Self::Value { line, value } => {
                let line = &mut lines[place(line)];
                let key = line.split(" = ").next().unwrap_or_default();
                *line = format!("{key} = {}", value.written());
            }
            Self::Key { line, key } => {
                let line = &mut lines[place(line)];
                let value = line.split_once(" = ").map_or("1", |(_, value)| value);
                *line = format!("{} = {value}", key.written());
            }
            Self::Header { line, key } => {
                // The next header after it.
                let from = place(line);
                let header = lines.iter_mut().skip(from).find(|line| line.starts_with('['));
                if let Some(header) = header {
                    let table = header.trim_start_matches('[').split('.').next().unwrap_or_default();
                    *header = format!("[{table}.{}]", key.written());
                }
            }
            Self::Sign { line, at, sign } => {
                let line = &mut lines[place(line)];
                let positions: Vec<usize> =
                    line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
                line.insert(positions[usize::from(*at) % positions.len()], *sign);
            }
            Self::Cut { line, at } => {
                let line = &mut lines[place(line)];
                *line = line.chars().take(usize::from(*at) % 64).collect();
            }
            Self::Join { line } => {
                let line = place(line);
                if line + 1 < lines.len() {
                    let next = lines.remove(line + 1);
                    lines[line].push_str(&next);
                }
            }
        }
    }
}

impl Part {
    fn written(&self) -> String {
        match self {
            Self::Class(key) => format!("[class.{}]", key.written()),
            Self::Field(key) => format!("[field.{}]", key.written()),
            Self::Code(number) => format!("[code.{number}]"),
            Self::Number(number) => format!("[code.{number:#x}]"),
            Self::Pair(key, value) => format!("{} = {}", key.written(), value.written()),
        }
    }
}

impl Fragment {
    fn written(&self) -> String {
        match self {
            Self::Known(at) => KNOWN[usize::from(*at) % KNOWN.len()].to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => format!("{text:?}"),
            Self::List(numbers) => format!("{numbers:?}"),
            Self::Words(words) => {
                let words = words.iter().map(|at| KNOWN[usize::from(*at) % KNOWN.len()]);
                format!("[{}]", words.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

const KNOWN: &[&str] = &[
    "reason",
    "name",
    "description",
    "reference",
    "registered",
    "state",
    "until",
    "former",
    "aliases",
    "class",
    "override",
    "range",
    "title",
    "fallback",
    "type",
    "of",
    "extends",
    "code",
    "field",
    "true",
    "false",
    "\"temporary\"",
    "\"deprecated\"",
    "\"code\"",
    "\"bool\"",
    "\"strings\"",
    "\"integer\"",
    "\"string\"",
    "\"http\"",
    "\"./small.toml\"",
    "\"./classes.toml\"",
    "\"./broken.toml\"",
    "\"./app.toml\"",
    "\"./circle.toml\"",
    "\"./left.toml\"",
    "\"OK\"",
    "\"Not Found\"",
    "\"Self\"",
    "\"ALL\"",
    "\"it's\"",
    "\"\"",
    "2026-11-13",
    "12:00:00",
    "nan",
    "0x1f",
    "0404",
    "+1",
    "4.04",
    "[]",
    "{}",
    "[1, 9]",
    "[[1]]",
    "{ a.b = 1 }",
    "{ reason = \"In\" }",
    "'''",
    "\"\"\"",
    "\"",
    "[",
    "]",
    "é",
    "\u{202e}",
    "reasno",
    "few",
    "few-more",
    "self",
    "weight",
    "settled",
    "done",
    "Client Error",
    "\"\\u2028\"",
    "\"\\u0000\"",
    "\"a\\r\\nb\"",
    "\"*/ ]]> `#\"",
];
