//! The notation of a file: its own, or that of its bases.

use crate::diagnostic::{Diagnostic, Errors};
use crate::document::{Declaration, Document, Subject, missing};
use crate::sort::sort_by_key;
use crate::text::listed;
use crate::{Notation, Repr, Rule, Span, keys};

/// The notation of a file without bases. `None` if it is unknown.
pub(super) fn own(document: &Document, repr: Repr, errors: &mut Errors) -> Option<Notation> {
    let keys = &document.keys;
    if document.has_notation_in_doubt || keys.is_rejected("notation") {
        return None;
    }
    let word = keys.word("notation").unwrap_or("decimal");
    if word == "dotted" {
        let header = keys.place("notation").unwrap_or(document.start);
        if !keys.is_given("parts") {
            errors.push(
                missing(header, Subject::Spec, "parts")
                    .help("add the number of values of each part after the first: `parts = [32]`"),
            );
        }
        let parts = keys.parts("parts")?.to_vec();
        let pad = if keys.is_given("pad") { keys.boolean("pad")? } else { false };
        return Some(Notation::Dotted { parts, pad });
    }
    if let Some(place) = keys.place("parts") {
        errors.push(without_dotted("parts", place, keys.is_given("notation")));
    } else if let Some(place) = keys.place("pad") {
        errors.push(without_dotted("pad", place, keys.is_given("notation")));
    }
    Some(match word {
        "hexadecimal" => Notation::Hexadecimal { repr },
        "alphanumeric" => Notation::Alphanumeric { width: width(&document.codes) },
        _ => Notation::Decimal,
    })
}

/// Reports a notation in a file that extends another.
pub(super) fn report_own(document: &Document, errors: &mut Errors) {
    let mut keys = Vec::new();
    for key in keys::Table::Spec.names() {
        if document.keys.is_given(key) {
            keys.push(key);
        }
    }
    let given = keys.first().and_then(|key| Some((key, document.keys.place(key)?)));
    if let (Some((key, place)), false) = (given, document.has_notation_in_doubt) {
        let title = format!("`{key}` in a spec that extends another");
        errors.push(
            Diagnostic::new(Rule::InheritedNotation, place, title)
                .label("the notation is inherited")
                .help(format!("remove {}", listed(&keys))),
        );
    }
}

/// The most common number of characters of the codes; on a tie, that of the first code.
fn width(codes: &[Declaration]) -> usize {
    let mut widths = Vec::with_capacity(codes.len());
    for (position, code) in codes.iter().enumerate() {
        widths.push((code.key.value.len(), position));
    }
    sort_by_key(&mut widths, |width| *width);
    let (mut most, mut first, mut start) = (0, 0, 0);
    for (end, (width, _)) in widths.iter().enumerate() {
        if *width != widths[start].0 {
            start = end;
        }
        let (count, position) = (end + 1 - start, widths[start].1);
        if count > most || (count == most && position < first) {
            (most, first) = (count, position);
        }
    }
    codes.get(first).map_or(0, |code| code.key.value.len())
}

fn without_dotted(key: &str, place: Span, is_given: bool) -> Diagnostic {
    let title = format!("`{key}` requires `notation = \"dotted\"`");
    Diagnostic::new(Rule::PartsWithoutDotted, place, title)
        .label(if is_given { "the spec has another notation" } else { "the notation is decimal" })
        .help(format!("remove `{key}`, or write `notation = \"dotted\"`"))
}
