//! Keys with a fixed list of words.

use crate::diagnostic::{Diagnostic, Errors};
use crate::suggest::nearest;
use crate::text::{listed, quoted};
use crate::{Rule, Span};

/// Finds a string in the list of words, and reports an unknown one.
pub(super) fn read(
    key: &str,
    words: &'static [&'static str],
    found: &str,
    span: Span,
    errors: &mut Errors,
) -> Option<&'static str> {
    if let Some(word) = words.iter().find(|word| **word == found) {
        return Some(word);
    }
    let folded = found.to_ascii_lowercase();
    let meant = synonym(key, &folded).or_else(|| nearest(&folded, words.iter().copied()));
    let (rule, label) = match key {
        "state" => (Rule::UnknownState, "not a state of a code"),
        "type" => (Rule::UnknownType, "not a type of a field"),
        _ => (Rule::UnknownNotation, "not a notation"),
    };
    let help = match (key, found, meant) {
        ("state", "active", _) => "remove `state`: a code without it is active".to_owned(),
        (_, _, Some(meant)) => format!("write `\"{meant}\"`"),
        ("state", _, None) => format!("the states are {}; a code without one is active", listed(words)),
        (_, _, None) => format!("the {key}s are {}", listed(words)),
    };
    let title = format!("unknown {key} {}", quoted(found));
    errors.reject(Diagnostic::new(rule, span, title).label(label).help(help))
}

/// The word of the list that is a synonym of another word.
fn synonym(key: &str, word: &str) -> Option<&'static str> {
    Some(match (key, word) {
        ("type", "boolean") => "bool",
        ("type", "int" | "i64" | "number") => "integer",
        ("type", "str" | "text") => "string",
        ("type", "list" | "array" | "[string]") => "strings",
        ("notation", "hex") => "hexadecimal",
        ("notation", "base36" | "base-36" | "text" | "string") => "alphanumeric",
        _ => return None,
    })
}
