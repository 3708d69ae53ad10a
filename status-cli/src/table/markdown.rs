//! The table as GitHub's Markdown, one table per class.

use status_spec::{Code, reference};
use std::fmt::Write as _;

use super::Table;
use crate::display::{self, markdown};

pub(super) fn page(table: &Table<'_>) -> String {
    let spec = table.spec;
    let has_values = !spec.fields.is_empty();
    let mut page = String::new();
    for (class, codes) in display::sections(spec) {
        if !page.is_empty() {
            page.push('\n');
        }
        if let Some(class) = class {
            let _ = write!(page, "## {}", markdown(&class.title));
            if let Some(range) = table.range(class) {
                let _ = write!(page, ", {range}");
            }
            page += "\n\n";
            if let Some(description) = &class.description {
                let _ = write!(page, "{}\n\n", markdown(description));
            }
        }
        if codes.is_empty() {
            page += "No codes.\n";
            continue;
        }
        page += "| Code | Reason | Meaning | Reference |";
        page += if has_values { " Fields |\n" } else { "\n" };
        page += "|---:|---|---|---|";
        page += if has_values { "---|\n" } else { "\n" };
        for code in codes {
            let mut number = table.number(code);
            if let Some(decimal) = table.decimal(code) {
                let _ = write!(number, " ({decimal})");
            }
            let description = code.description.as_deref().map(markdown).unwrap_or_default();
            let _ = write!(page, "| {number} | {} | {description} | {} |", reason(code), references(code));
            if has_values {
                let values = display::values(spec, &code.values, None);
                let _ = write!(page, " {} |", markdown(&values.join(", ")));
            }
            page.push('\n');
        }
    }
    page
}

fn reason(code: &Code) -> String {
    let mut text = markdown(&code.reason);
    if let Some(state) = display::state_in_words(code.state) {
        let _ = write!(text, " *({state})*");
    }
    for (word, names) in [("formerly", &code.former), ("also", &code.aliases)] {
        if !names.is_empty() {
            let names: Vec<_> = names.iter().map(|name| markdown(&name.text.value)).collect();
            let _ = write!(text, "<br>{word} {}", names.join(", "));
        }
    }
    text
}

fn references(code: &Code) -> String {
    let mut links = Vec::with_capacity(code.references.len());
    for text in &code.references {
        links.push(
            reference::link(text)
                .map_or_else(|| markdown(text), |address| format!("[{}](<{address}>)", markdown(text))),
        );
    }
    links.join("<br>")
}
