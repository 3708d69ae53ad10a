//! The documentation of generated items.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;
use status_spec::{Class, Code, Notation, Repr, Spec, State, reference};

use super::markdown::prose;

/// A text as one `#[doc]` attribute, with the lines as they would follow `///`.
///
/// One attribute for each line would be noticeable in the build time of large families.
pub(super) fn attributes(text: &str) -> TokenStream {
    let mut documentation = String::with_capacity(2 * text.len());
    for (index, line) in text.lines().enumerate() {
        documentation.push_str(if index > 0 { "\n" } else { "" });
        documentation.push_str(if line.is_empty() { "" } else { " " });
        documentation.push_str(line);
    }
    quote!(#[doc = #documentation])
}

/// The documentation of a variant: its `Display` text, its description, its state and its references.
pub(super) fn code(code: &Code, notation: &Notation) -> String {
    let mut text = prose(&format!("{} {}", notation.write(code.number.value), code.reason));
    paragraph(&mut text, code.description.as_deref().map(prose).unwrap_or_default());
    paragraph(&mut text, state(code.state));
    if let Some(registered) = &code.registered {
        paragraph(&mut text, format!("Registered as “{}”.", prose(registered)));
    }
    let former: Vec<&str> = code.former.iter().map(|name| name.text.value.as_str()).collect();
    if !former.is_empty() {
        paragraph(&mut text, format!("Formerly {}.", quoted(&former)));
    }
    let aliases: Vec<&str> = code.aliases.iter().map(|name| name.text.value.as_str()).collect();
    if !aliases.is_empty() {
        paragraph(&mut text, format!("Also called {}.", quoted(&aliases)));
    }
    let references: Vec<String> = code.references.iter().map(|text| linked(text)).collect();
    if !references.is_empty() {
        paragraph(&mut text, format!("Defined in {}.", references.join("; ")));
    }
    text
}

/// The search aliases of the variant: the number as text, the former names and the aliases.
///
/// Rustdoc rejects aliases with quotes, and the name of the item itself.
pub(super) fn aliases(code: &Code, notation: &Notation) -> Vec<String> {
    let mut aliases = vec![notation.write(code.number.value)];
    for name in code.former.iter().chain(&code.aliases) {
        let text = &name.text.value;
        if !text.contains(['"', '\'']) && *text != code.variant.value && !aliases.contains(text) {
            aliases.push(text.clone());
        }
    }
    aliases
}

/// The documentation of a class: its title, its range and its description.
pub(super) fn class(class: &Class, notation: &Notation) -> String {
    let mut text = prose(&class.title);
    if let Some(range) = &class.range {
        let (first, last) = (notation.write(range.value.0), notation.write(range.value.1));
        let _ = write!(text, ": {first} to {last}.");
    } else {
        text.push('.');
    }
    paragraph(&mut text, class.description.as_deref().map(prose).unwrap_or_default());
    text
}

/// The codes by class, each with a link to its variant. It follows the user's own documentation of the enum.
pub(super) fn contents(spec: &Spec, repr: Repr) -> String {
    let count = spec.codes.len();
    let codes = if count == 1 { "code" } else { "codes" };
    let mut text = format!("\n# Codes\n\n{count} {codes}, numbers of type `{repr}`.\n");
    if count > MOST_LISTED {
        return text;
    }
    if spec.classes.is_empty() {
        list(&mut text, spec.codes.iter(), &spec.notation);
    }
    for (index, class) in spec.classes.iter().enumerate() {
        let _ = write!(text, "\n## {}", prose(&class.title));
        if let Some(range) = &class.range {
            let (first, last) = (spec.notation.write(range.value.0), spec.notation.write(range.value.1));
            let _ = write!(text, ", {first} to {last}");
        }
        text.push('\n');
        let mut codes = spec.codes.iter().filter(|code| code.class == Some(index)).peekable();
        if codes.peek().is_none() {
            text.push_str("\nNo codes so far.\n");
        } else {
            list(&mut text, codes, &spec.notation);
        }
    }
    text
}

/// A list of links to variants.
fn list<'spec>(text: &mut String, codes: impl Iterator<Item = &'spec Code>, notation: &Notation) {
    text.push('\n');
    for code in codes {
        let number = notation.write(code.number.value);
        let _ = write!(text, "- [`{number}`](Self::{}) {}", code.variant.value, prose(&code.reason));
        let _ = match code.state {
            State::Active => writeln!(text),
            // Already part of the reason.
            State::Unused if code.variant.value == "Unused" => writeln!(text),
            State::Temporary { .. } => writeln!(text, " (temporary)"),
            State::Deprecated => writeln!(text, " (deprecated)"),
            State::Obsolete => writeln!(text, " (obsolete)"),
            State::Unused => writeln!(text, " (unused)"),
        };
    }
}

/// A longer list is omitted, because nobody reads it.
const MOST_LISTED: usize = 512;

/// One line for a method that reads a field.
pub(super) fn sentence(description: Option<&str>, otherwise: &str) -> String {
    description.map_or_else(|| otherwise.to_owned(), prose)
}

/// A reference, as a link if its URL is known.
fn linked(text: &str) -> String {
    match reference::link(text) {
        Some(link) if link == text => format!("<{link}>"),
        Some(link) => format!("[{}]({link})", prose(text)),
        None => prose(text),
    }
}

/// The state as a sentence; empty for an active code.
fn state(state: State) -> String {
    match state {
        State::Active => String::new(),
        State::Temporary { until: None } => "State: temporary.".to_owned(),
        State::Temporary { until: Some(date) } => {
            format!("State: temporary until {:04}-{:02}-{:02}.", date.year, date.month, date.day)
        }
        State::Deprecated => "State: deprecated.".to_owned(),
        State::Obsolete => "State: obsolete.".to_owned(),
        State::Unused => "State: unused.".to_owned(),
    }
}

/// `` “a”, “b” ``.
fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("“{}”", prose(name))).collect::<Vec<_>>().join(", ")
}

/// Appends a paragraph unless it is empty.
fn paragraph(text: &mut String, paragraph: impl AsRef<str>) {
    let paragraph = paragraph.as_ref();
    if !paragraph.is_empty() {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
}
