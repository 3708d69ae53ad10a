//! The documentation of generated items.

use std::fmt::Write;

use proc_macro2::TokenStream;
use status_spec::{Class, Code, Name, Notation, Repr, Spec, State, reference};

use super::markdown::{PARAGRAPH, prose, push_prose};
use super::rust_text::parsed;

/// Documentation as attributes. It may contain a [`PARAGRAPH`] break.
pub(super) fn attributes(text: &str) -> TokenStream {
    parsed(&format!("/// {text}"))
}

/// Appends the documentation of a variant: its `Display` text, which is its `line`, its description, its state
/// and its references.
pub(super) fn push_code(text: &mut String, code: &Code, line: &str) {
    push_prose(text, line);
    if let Some(description) = &code.description {
        text.push_str(PARAGRAPH);
        push_prose(text, description);
    }
    push_state(text, code.state);
    if let Some(registered) = &code.registered {
        text.push_str(PARAGRAPH);
        text.push_str("Registered as “");
        push_prose(text, registered);
        text.push_str("”.");
    }
    push_names(text, "Formerly ", &code.former);
    push_names(text, "Also called ", &code.aliases);
    for (index, reference) in code.references.iter().enumerate() {
        text.push_str(if index == 0 { PARAGRAPH } else { "; " });
        text.push_str(if index == 0 { "Defined in " } else { "" });
        push_reference(text, reference);
    }
    text.push_str(if code.references.is_empty() { "" } else { "." });
}

/// The search aliases of the variant: the number as text, the former names and the aliases.
///
/// Rustdoc rejects aliases with quotes, and the name of the item itself.
pub(super) fn aliases<'a>(code: &'a Code, number: &'a str) -> Vec<&'a str> {
    let mut aliases = vec![number];
    for name in code.former.iter().chain(&code.aliases) {
        let text = name.text.value.as_str();
        if !text.contains(['"', '\'']) && text != code.variant.value && !aliases.contains(&text) {
            aliases.push(text);
        }
    }
    aliases
}

/// The documentation of a class: its title, its range and its description.
pub(super) fn push_class(text: &mut String, class: &Class, notation: &Notation) {
    push_prose(text, &class.title);
    if let Some(range) = &class.range {
        let (first, last) = (notation.write(range.value.0), notation.write(range.value.1));
        let _ = write!(text, ": {first} to {last}");
    }
    text.push('.');
    if let Some(description) = &class.description {
        text.push_str(PARAGRAPH);
        push_prose(text, description);
    }
}

/// The codes by class, each with a link to its variant. It follows the user's own documentation of the enum.
/// `numbers` are the numbers of the codes as text.
pub(super) fn contents(spec: &Spec, repr: Repr, numbers: &[String]) -> TokenStream {
    let count = spec.codes.len();
    let codes = if count == 1 { "code" } else { "codes" };
    let mut text = format!("{PARAGRAPH}# Codes{PARAGRAPH}{count} {codes}, numbers of type `{repr}`.");
    if count > MOST_LISTED {
        return parsed(&text);
    }
    if spec.classes.is_empty() {
        push_list(&mut text, spec, numbers, None);
    }
    for (index, class) in spec.classes.iter().enumerate() {
        text.push_str(PARAGRAPH);
        text.push_str("## ");
        push_prose(&mut text, &class.title);
        if let Some(range) = &class.range {
            let (first, last) = (spec.notation.write(range.value.0), spec.notation.write(range.value.1));
            let _ = write!(text, ", {first} to {last}");
        }
        if spec.codes.iter().any(|code| code.class == Some(index)) {
            push_list(&mut text, spec, numbers, Some(index));
        } else {
            text.push_str(PARAGRAPH);
            text.push_str("No codes so far.");
        }
    }
    parsed(&text)
}

/// Appends a list of links to the variants of a class.
fn push_list(text: &mut String, spec: &Spec, numbers: &[String], class: Option<usize>) {
    text.push_str("\n///");
    for (code, number) in spec.codes.iter().zip(numbers) {
        if code.class != class {
            continue;
        }
        text.push_str("\n/// - [`");
        text.push_str(number);
        text.push_str("`](Self::");
        text.push_str(&code.variant.value);
        text.push_str(") ");
        push_prose(text, &code.reason);
        text.push_str(match code.state {
            State::Active => "",
            // Already part of the reason.
            State::Unused if code.variant.value == "Unused" => "",
            State::Temporary { .. } => " (temporary)",
            State::Deprecated => " (deprecated)",
            State::Obsolete => " (obsolete)",
            State::Unused => " (unused)",
        });
    }
}

/// A longer list is omitted, because nobody reads it.
const MOST_LISTED: usize = 512;

/// One line for a method that reads a field.
pub(super) fn sentence(description: Option<&str>, otherwise: &str) -> String {
    description.map_or_else(|| otherwise.to_owned(), prose)
}

/// Appends a reference, as a link if its URL is known.
fn push_reference(text: &mut String, reference: &str) {
    match reference::link(reference) {
        Some(link) if link == reference => {
            let _ = write!(text, "<{link}>");
        }
        Some(link) => {
            text.push('[');
            push_prose(text, reference);
            let _ = write!(text, "]({link})");
        }
        None => push_prose(text, reference),
    }
}

/// Appends the state as a paragraph, unless the code is active.
fn push_state(text: &mut String, state: State) {
    let state = match state {
        State::Active => return,
        State::Temporary { until: None } => "temporary",
        State::Temporary { until: Some(date) } => {
            let (year, month, day) = (date.year, date.month, date.day);
            let _ = write!(text, "{PARAGRAPH}State: temporary until {year:04}-{month:02}-{day:02}.");
            return;
        }
        State::Deprecated => "deprecated",
        State::Obsolete => "obsolete",
        State::Unused => "unused",
    };
    let _ = write!(text, "{PARAGRAPH}State: {state}.");
}

/// Appends names as a paragraph, as in `Also called “a”, “b”.`
fn push_names(text: &mut String, before: &str, names: &[Name]) {
    for (index, name) in names.iter().enumerate() {
        text.push_str(if index == 0 { PARAGRAPH } else { ", " });
        text.push_str(if index == 0 { before } else { "" });
        text.push('“');
        push_prose(text, &name.text.value);
        text.push('”');
    }
    text.push_str(if names.is_empty() { "" } else { "." });
}
