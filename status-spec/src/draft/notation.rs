//! The notation that a file gives its codes, and numbers written in it.

use std::collections::BTreeMap;

use super::keys::{report, wrong_type, wrong_type_in};
use super::{Subject, missing};
use crate::diagnostic::{Diagnostic, Findings};
use crate::suggest::nearest;
use crate::text::{listed, quoted, toml_string};
use crate::toml::tree::{Entry, Kind, Table, Value};
use crate::{InvalidCode, Notation, Repr, Rule, Span};

/// The keys at the top level that say how codes are written.
pub(crate) const KEYS: &[&str] = &["notation", "parts", "pad"];

const NOTATIONS: &[&str] = &["decimal", "hexadecimal", "alphanumeric", "dotted"];

/// A list of more parts would be a typing error.
const MOST_PARTS: usize = 8;

/// The notation of a file that extends no other. `None` if it is in error.
pub(super) fn own(root: &Table<'_>, repr: Repr, findings: &mut Findings) -> Option<Notation> {
    let [given, parts, pad] = [root.get("notation"), root.get("parts"), root.get("pad")];
    let word = match given.map(|entry| (&entry.value, &entry.value.kind)) {
        None => "decimal",
        Some((value, Kind::String(word))) => match NOTATIONS.iter().find(|known| *known == word) {
            Some(known) => known,
            None => return report(unknown(word, value.span), findings),
        },
        Some((value, _)) => return report(wrong_type("notation", value, "a string"), findings),
    };
    if word == "dotted" {
        let header = given.map_or(root.span, |entry| entry.key);
        let parts = match parts {
            Some(parts) => self::parts(&parts.value, findings),
            None => report(
                missing(header, &Subject::Spec, "parts")
                    .help("say how many values each part after the first can have: `parts = [32]`"),
                findings,
            ),
        };
        let pad = match pad.map(|entry| (&entry.value, &entry.value.kind)) {
            None => Some(false),
            Some((_, Kind::Boolean(pad))) => Some(*pad),
            Some((value, _)) => report(
                wrong_type("pad", value, "a boolean").help("write `true` or `false`, without quotes"),
                findings,
            ),
        };
        return Some(Notation::Dotted { parts: parts?, pad: pad? });
    }
    let first = [("parts", parts), ("pad", pad)].into_iter().find_map(|(key, entry)| Some((key, entry?)));
    if let Some((key, entry)) = first {
        findings.push(without_dotted(key, entry, given.is_some()));
    }
    Some(match word {
        "hexadecimal" => Notation::Hexadecimal { repr },
        "alphanumeric" => Notation::Alphanumeric { width: width(root) },
        _ => Notation::Decimal,
    })
}

/// Reports a notation in a file that extends another.
pub(super) fn report_own(root: &Table<'_>, findings: &mut Findings) {
    let given = KEYS.iter().find_map(|key| Some((key, root.get(key)?)));
    if let Some((key, entry)) = given {
        findings.push(
            Diagnostic::new(
                Rule::InheritedNotation,
                entry.key,
                format!("`{key}` in a spec that extends another"),
            )
            .label("the notation is inherited")
            .help("remove it, or move it to the spec that is extended"),
        );
    }
}

/// The number of characters that most codes have; of two as common, that of the code that comes first.
fn width(root: &Table<'_>) -> usize {
    let Some(Entry { value: Value { kind: Kind::Table(codes), .. }, .. }) = root.get("code") else {
        return 0;
    };
    let mut counts: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (key, entry) in &codes.entries {
        let (count, first) = counts.entry(key.len()).or_insert((0, entry.key.start));
        *count += 1;
        *first = entry.key.start.min(*first);
    }
    let most = counts.iter().max_by_key(|(_, (count, first))| (*count, core::cmp::Reverse(*first)));
    most.map_or(0, |(width, _)| *width)
}

fn parts(value: &Value<'_>, findings: &mut Findings) -> Option<Vec<u32>> {
    let Kind::Array(values) = &value.kind else {
        return report(wrong_type("parts", value, "a list of numbers").help(EXAMPLE), findings);
    };
    if !(1..=MOST_PARTS).contains(&values.len()) {
        let diagnostic = Diagnostic::new(
            Rule::BadParts,
            value.span,
            format!("`parts` must have 1 to {MOST_PARTS} numbers"),
        )
        .label(format!("found {}", values.len()));
        return report(diagnostic.help(EXAMPLE), findings);
    }
    let mut parts = Vec::with_capacity(values.len());
    for value in values {
        let Kind::Integer(number) = value.kind else {
            return report(wrong_type_in("parts", value, "a number"), findings);
        };
        let Some(part) = u32::try_from(number).ok().filter(|part| *part >= 2) else {
            let title = "each value of `parts` must be a number from 2 to 4,294,967,295";
            let label = format!("found {number}");
            let diagnostic = Diagnostic::new(Rule::BadParts, value.span, title).label(label);
            return report(diagnostic.help(EXAMPLE), findings);
        };
        parts.push(part);
    }
    Some(parts)
}

const EXAMPLE: &str = "write for each part after the first how many values it can have: `parts = [32]`";

fn unknown(word: &str, span: Span) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Rule::UnknownNotation, span, format!("unknown notation {}", quoted(word)))
            .label("not a notation of codes");
    let meant = match word.to_ascii_lowercase().as_str() {
        "hex" => Some("hexadecimal"),
        "base36" | "base-36" | "text" | "string" => Some("alphanumeric"),
        "parts" | "mixed" => Some("dotted"),
        other => nearest(other, NOTATIONS.iter().copied()),
    };
    diagnostic.help(meant.map_or_else(
        || format!("the notations are {}", listed(NOTATIONS)),
        |meant| format!("write `\"{meant}\"`"),
    ))
}

fn without_dotted(key: &str, entry: &Entry<'_>, is_given: bool) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        Rule::PartsWithoutDotted,
        entry.key,
        format!("`{key}` is for `notation = \"dotted\"`"),
    )
    .label(if is_given { "this family has another notation" } else { "this family is decimal" });
    diagnostic.help("remove it, or write `notation = \"dotted\"`")
}

/// The notation that a spec inherits.
pub(crate) enum Inherited {
    /// It extends no other.
    Nothing,
    /// That of a base which is in error.
    Unknown,
    Notation(Notation),
}

/// How the numbers of a family are written, and what they must fit.
#[derive(Clone, Copy)]
pub(crate) struct Numbers<'a> {
    pub(crate) notation: &'a Notation,
    /// Whether the notation is known: what is not written in it is not an error otherwise.
    pub(crate) is_known: bool,
    /// Whether the spec extends another, and so has the notation of that one.
    pub(crate) is_inherited: bool,
    /// `None` if it is in error itself.
    pub(crate) repr: Option<Repr>,
}

impl Numbers<'_> {
    /// The number of a code where it is a value: an integer in decimal and hexadecimal, else a string.
    pub(super) fn value(
        self,
        value: &Value<'_>,
        wrong_type: &dyn Fn(&str) -> Diagnostic,
        findings: &mut Findings,
    ) -> Option<i128> {
        let notation = self.notation;
        match (notation, &value.kind) {
            (Notation::Decimal, Kind::Integer(number)) => Some(*number),
            // The bit pattern may be that of a negative number.
            (Notation::Hexadecimal { .. }, Kind::Integer(number)) => {
                Some(notation.read(&format!("0x{number:X}")).unwrap_or(*number))
            }
            (Notation::Decimal, Kind::String(_)) if !self.is_known => None,
            (Notation::Decimal, _) => report(wrong_type("the number of a code"), findings),
            (_, Kind::String(text)) => match notation.read(text) {
                Ok(number) => Some(number),
                Err(invalid) => {
                    let diagnostic = self.invalid(text, value.span, &invalid);
                    let meant =
                        invalid.meant.map(|meant| format!("write `{}`", toml_string(&notation.write(meant))));
                    report(
                        Diagnostic { help: meant.or_else(|| diagnostic.help.clone()), ..diagnostic },
                        findings,
                    )
                }
            },
            (_, Kind::Integer(_)) => report(
                wrong_type("a code in quotes").help("write it as the key of a code is written, in quotes"),
                findings,
            ),
            _ => report(wrong_type("a code in quotes"), findings),
        }
    }

    /// Reports a text that is not a code in the notation of the family.
    pub(super) fn invalid(self, text: &str, span: Span, invalid: &InvalidCode) -> Diagnostic {
        let notation = self.notation;
        let noun = if *notation == Notation::Decimal { "number" } else { "code" };
        let diagnostic = Diagnostic::new(invalid.rule, span, format!("invalid {noun} {}", quoted(text)))
            .label(invalid.expected.clone());
        match (notation, invalid.meant) {
            (Notation::Decimal, _) if !self.is_inherited && is_alphanumeric(text) => {
                diagnostic.help("a code with leading zeros or letters needs `notation = \"alphanumeric\"`")
            }
            (Notation::Decimal, None) if !self.is_inherited && is_dotted(text) => diagnostic.help(DOTTED),
            (_, Some(meant)) => diagnostic.help(format!("write `{}`", key(notation, meant))),
            (Notation::Dotted { parts, .. }, None) if invalid.rule == Rule::PartTooLarge => {
                diagnostic.help(format!("to allow it, write `parts = {:?}`", raised(text, parts)))
            }
            (Notation::Alphanumeric { width }, None) if invalid.rule == Rule::MixedWidth => diagnostic
                .help(format!("all codes of a family have as many characters, and most here have {width}")),
            _ => diagnostic,
        }
    }
}

pub(super) const DOTTED: &str =
    "a code with dots needs `notation = \"dotted\"`, and quotes around its key: `[code.\"4.04\"]`";

/// A number as the key of its table.
pub(crate) fn key(notation: &Notation, number: i128) -> String {
    let text = notation.write(number);
    if matches!(notation, Notation::Dotted { .. }) { toml_string(&text) } else { text }
}

/// Whether a text looks like a code with leading zeros or letters.
fn is_alphanumeric(text: &str) -> bool {
    let is_one = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    text.len() > 1
        && text.bytes().all(is_one)
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && (text.starts_with('0') || text.bytes().any(|byte| byte.is_ascii_uppercase()))
}

/// Whether a text looks like numbers with dots between.
fn is_dotted(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The parts that a code needs.
fn raised(text: &str, parts: &[u32]) -> Vec<u32> {
    let written = text.split('.').skip(1).map(|part| part.parse::<u32>().unwrap_or(u32::MAX));
    written.zip(parts).map(|(part, count)| part.saturating_add(1).max(*count)).collect()
}
