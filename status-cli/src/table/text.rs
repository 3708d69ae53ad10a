//! The table for a terminal.

use status_spec::{Class, Code, reference};
use std::fmt::Write as _;

use super::Table;
use crate::shown::{self, harmless};
use crate::terminal::Style;

pub(super) fn page(table: &Table<'_>, style: Style) -> String {
    let spec = table.spec;
    let number =
        |code: &Code| table.hexadecimal(code).map_or_else(|| code.number.value.to_string(), str::to_owned);
    let numbers = width(spec.codes.iter().map(number));
    let reasons = width(spec.codes.iter().map(|code| code.reason.clone()));
    let references = width(spec.codes.iter().map(|code| harmless(&code.references.join("; "))));
    let mut text = String::new();
    for (class, codes) in shown::sections(spec) {
        if !text.is_empty() {
            text.push('\n');
        }
        if let Some(class) = class {
            text += &heading(table, class, style);
        }
        for code in codes {
            let shown = number(code);
            let facts = facts(table, class, code);
            let mut line = format!("  {}{}  {}", pad(&shown, numbers), style.bold(&shown), code.reason);
            if !code.references.is_empty() || !facts.is_empty() {
                let _ = write!(line, "{}  {}", pad(&code.reason, reasons), links(code, style));
            }
            if !facts.is_empty() {
                let references = pad(&harmless(&code.references.join("; ")), references);
                let _ = write!(line, "{references}  {}", style.warning(&facts));
            }
            text += line.trim_end();
            text.push('\n');
        }
    }
    text
}

fn heading(table: &Table<'_>, class: &Class, style: Style) -> String {
    let mut line = style.bold(&harmless(&class.title));
    if let Some(range) = shown::range(class) {
        let _ = write!(line, ", {range}");
    }
    let values = shown::values(table.spec, &class.values, None);
    if !values.is_empty() {
        let _ = write!(line, " ({})", harmless(&values.join(", ")));
    }
    line + "\n"
}

/// `deprecated, cacheable`: what a class does not say of all its codes.
fn facts(table: &Table<'_>, class: Option<&Class>, code: &Code) -> String {
    let mut facts = Vec::from_iter(shown::state_in_words(code.state));
    facts.extend(shown::values(table.spec, &code.values, class));
    harmless(&facts.join(", "))
}

fn links(code: &Code, style: Style) -> String {
    let mut links = Vec::with_capacity(code.references.len());
    for text in &code.references {
        let shown = harmless(text);
        links.push(
            reference::link(text).map_or_else(|| shown.clone(), |address| style.link(&address, &shown)),
        );
    }
    links.join("; ")
}

fn width(texts: impl Iterator<Item = String>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or_default()
}

/// The spaces that a text lacks.
fn pad(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(text.chars().count()))
}
