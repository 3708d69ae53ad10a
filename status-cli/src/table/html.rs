//! The table as one page, which needs no network and is readable without its script.

use std::fmt::Write as _;

use status_core::__private::escaped;
use status_spec::{Class, Code, FieldType, reference};

use super::Table;
use crate::display;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The SHA-256 of `page.js` in base64. The page does not run any other script, whatever a spec contains.
const SCRIPT_HASH: &str = "ysnZ6y0ckklhc2Pb/IZEC5FkTWOp4D/nBJz/4di7feg=";

pub(super) fn page(table: &Table<'_>) -> String {
    let spec = table.spec;
    let count = display::count(spec.codes.len(), "code");
    let title = escaped(&table.title);
    let sections = display::sections(spec);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; \
         script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\n\
         <title>{title}: {count}</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n"
    );
    page += "<a class=\"skip\" href=\"#codes\">Skip to the codes</a>\n<header>\n";
    let _ = write!(
        page,
        "<div class=\"bar\">\n<h1>{title}</h1>\n<p class=\"count\" id=\"count\" role=\"status\">{count}</p>\n"
    );
    // Hidden until the script shows it, because it does not work without the script.
    page += "<form id=\"search\" role=\"search\" hidden>\n<label for=\"words\">Search</label>\n\
             <input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" \
             placeholder=\"number, name, any word\">\n<kbd aria-hidden=\"true\">/</kbd>\n</form>\n</div>\n";
    if sections.iter().any(|(class, _)| class.is_some()) {
        page += "<nav aria-label=\"Classes\">\n<ul>\n";
        for (class, _) in &sections {
            if let Some(class) = class {
                let _ = writeln!(
                    page,
                    "<li><a href=\"#class-{0}\">{1}</a></li>",
                    escaped(&class.key.value),
                    escaped(&class.title)
                );
            }
        }
        page += "</ul>\n</nav>\n";
    }
    page += "</header>\n<main id=\"codes\" tabindex=\"-1\">\n";
    for (class, codes) in &sections {
        page += &section(table, *class, codes);
    }
    page += "<p id=\"nothing\" hidden>No code matches all of these words. <button type=\"button\" id=\"clear\">Show all codes</button></p>\n</main>\n";
    page += &legend(table);
    let _ = write!(page, "<script>{SCRIPT}</script>\n</body>\n</html>\n");
    page
}

fn section(table: &Table<'_>, class: Option<&Class>, codes: &[&Code]) -> String {
    let mut html = String::new();
    match class {
        Some(class) => {
            let key = escaped(&class.key.value);
            let _ = write!(
                html,
                "<section aria-labelledby=\"class-{key}\">\n<h2 id=\"class-{key}\">{}",
                escaped(&class.title)
            );
            if let Some(range) = table.range(class) {
                let _ = write!(html, " <span class=\"range\">{range}</span>");
            }
            html += "</h2>\n";
            if let Some(description) = &class.description {
                let _ = writeln!(html, "<p class=\"about\">{}</p>", escaped(description));
            }
        }
        None => html += "<section aria-label=\"Codes\">\n",
    }
    html += "<ul class=\"codes\">\n";
    for code in codes {
        html += &item(table, class, code);
    }
    html + "</ul>\n</section>\n"
}

fn item(table: &Table<'_>, class: Option<&Class>, code: &Code) -> String {
    let shown = table.number(code);
    let decimal = table.decimal(code);
    let words = words(table, class, code);
    // A hexadecimal number has an anchor for each spelling.
    let id = decimal.as_ref().unwrap_or(&shown);
    let anchor = decimal.as_ref().map(|_| format!(" id=\"{shown}\"")).unwrap_or_default();
    let mut html = format!("<li id=\"{id}\" data-words=\"{}\">\n", escaped(&words));
    let _ = writeln!(
        html,
        "<a class=\"number\" href=\"#{id}\"{anchor} aria-label=\"Link to {shown}\">{shown}</a>"
    );
    let _ = write!(html, "<div class=\"what\">\n<h3>{}", escaped(&code.reason));
    if let Some(state) = display::state_in_words(code.state) {
        let _ = write!(html, " <span class=\"state {}\">{state}</span>", display::state(code.state));
    }
    html += "</h3>\n";
    if let Some(description) = &code.description {
        let _ = writeln!(html, "<p>{}</p>", escaped(description));
    }
    let mut facts = Vec::new();
    if let Some(decimal) = &decimal {
        facts.push(format!("<li>{decimal}</li>"));
    }
    facts.push(format!("<li><code>{}</code></li>", escaped(&code.variant.value)));
    for text in &code.references {
        let shown = escaped(text);
        facts.push(reference::link(text).map_or_else(
            || format!("<li>{shown}</li>"),
            |address| format!("<li><a href=\"{}\" rel=\"noreferrer\">{shown}</a></li>", escaped(&address)),
        ));
    }
    for value in display::values(table.spec, &code.values, class) {
        facts.push(format!("<li class=\"field\">{}</li>", escaped(&value)));
    }
    for (word, names) in [("formerly", &code.former), ("also", &code.aliases)] {
        if !names.is_empty() {
            let names: Vec<_> = names.iter().map(|name| escaped(&name.text.value)).collect();
            facts.push(format!("<li>{word} {}</li>", names.join(", ")));
        }
    }
    if let Some(registered) = &code.registered {
        facts.push(format!("<li>registered as {}</li>", escaped(registered)));
    }
    let _ = write!(html, "<ul class=\"facts\">{}</ul>\n</div>\n</li>\n", facts.concat());
    html
}

/// The text that the search looks through.
fn words(table: &Table<'_>, class: Option<&Class>, code: &Code) -> String {
    let mut words = vec![table.number(code), code.reason.clone(), code.variant.value.clone()];
    words.extend(table.decimal(code));
    words.extend(code.description.clone());
    words.extend(code.references.iter().cloned());
    words.extend(code.former.iter().chain(&code.aliases).map(|name| name.text.value.clone()));
    words.extend(code.registered.clone());
    words.extend(display::state_in_words(code.state));
    words.extend(display::values(table.spec, &code.values, None));
    words.extend(class.map(|class| class.title.clone()));
    words.join(" ").to_lowercase()
}

/// The descriptions of the fields.
fn legend(table: &Table<'_>) -> String {
    let spec = table.spec;
    if spec.fields.is_empty() {
        return String::new();
    }
    let mut html = String::from("<footer>\n<h2>Fields</h2>\n<dl>\n");
    for (position, field) in spec.fields.iter().enumerate() {
        let mut kind = display::field_type(&field.kind).to_owned();
        if let FieldType::Code { of } = &field.kind {
            kind = format!("{kind} of {of}");
        }
        let _ = write!(
            html,
            "<dt>{} <span class=\"range\">{}</span></dt>\n<dd>",
            escaped(&field.key.value),
            escaped(&kind)
        );
        if let Some(description) = &field.description {
            html += &escaped(description);
        }
        // The codes do not repeat the default of their class.
        let mut by_class = Vec::new();
        for class in &spec.classes {
            if let Some(value) = class.values.get(position).and_then(Option::as_ref) {
                by_class.push(format!("{}: {}", class.title, display::value(field, value)));
            }
        }
        if !by_class.is_empty() {
            let _ = write!(html, " <span class=\"range\">{}.</span>", escaped(&by_class.join(", ")));
        }
        html += "</dd>\n";
    }
    html + "</dl>\n</footer>\n"
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use sha2::{Digest as _, Sha256};

    use status_spec::text::is_unsafe_to_show;

    use super::{SCRIPT, SCRIPT_HASH, escaped};

    #[test]
    fn the_hash_is_that_of_the_script() {
        assert_eq!(SCRIPT_HASH, STANDARD.encode(Sha256::digest(SCRIPT)));
        assert!(!SCRIPT.contains("</script"));
    }

    /// `status-core` has its own definition of these characters, since it does not depend on `status-spec`.
    #[test]
    fn no_unsafe_character_is_shown() {
        for character in '\0'..=char::MAX {
            let is_replaced =
                escaped(character.encode_utf8(&mut [0; 4])) == "\u{fffd}" && character != '\u{fffd}';
            let is_unsafe = is_unsafe_to_show(character) && !"\n\t".contains(character);
            assert_eq!(is_replaced, is_unsafe, "{character:?}");
        }
    }
}
