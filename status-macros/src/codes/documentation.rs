//! What a spec says, as rustdoc shows it.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;
use status_spec::{Class, Code, Repr, Spec, State, reference};

/// A text as documentation: what `///` before each of its lines would be.
pub(super) fn attributes(text: &str) -> TokenStream {
    text.lines()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// The documentation of a variant: the line that a code is displayed as, the description, the state, the sources.
pub(super) fn code(code: &Code) -> String {
    let mut text = prose(&format!("{} {}", code.number.value, code.reason));
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

/// What a search finds the variant by: the number, the former names and the aliases.
///
/// Rustdoc refuses a name with quotes, and one that is the item's own.
pub(super) fn aliases(code: &Code) -> Vec<String> {
    let mut aliases = vec![code.number.value.to_string()];
    for name in code.former.iter().chain(&code.aliases) {
        let text = &name.text.value;
        if !text.contains(['"', '\'']) && *text != code.variant.value && !aliases.contains(text) {
            aliases.push(text.clone());
        }
    }
    aliases
}

/// The documentation of a class: its title and range, and what it means.
pub(super) fn class(class: &Class) -> String {
    let mut text = prose(&class.title);
    if let Some(range) = &class.range {
        let (first, last) = range.value;
        let _ = write!(text, ": {first} to {last}.");
    } else {
        text.push('.');
    }
    paragraph(&mut text, class.description.as_deref().map(prose).unwrap_or_default());
    text
}

/// What stands below the user's own documentation of the enum: the codes by class, each a link to its variant.
pub(super) fn contents(spec: &Spec, repr: Repr) -> String {
    let count = spec.codes.len();
    let codes = if count == 1 { "code" } else { "codes" };
    let mut text = format!("\n# Codes\n\n{count} {codes}, numbers of type `{repr}`.\n");
    if count > MOST_LISTED {
        return text;
    }
    if spec.classes.is_empty() {
        list(&mut text, spec.codes.iter());
    }
    for (index, class) in spec.classes.iter().enumerate() {
        let _ = write!(text, "\n## {}", prose(&class.title));
        if let Some(range) = &class.range {
            let (first, last) = range.value;
            let _ = write!(text, ", {first} to {last}");
        }
        text.push('\n');
        let mut codes = spec.codes.iter().filter(|code| code.class == Some(index)).peekable();
        if codes.peek().is_none() {
            text.push_str("\nNo codes so far.\n");
        } else {
            list(&mut text, codes);
        }
    }
    text
}

/// A list of links to variants.
fn list<'spec, Codes: Iterator<Item = &'spec Code>>(text: &mut String, codes: Codes) {
    text.push('\n');
    for code in codes {
        let _ =
            write!(text, "- [`{}`](Self::{}) {}", code.number.value, code.variant.value, prose(&code.reason));
        let _ = match code.state {
            State::Active => writeln!(text),
            // A reason of that very name need not be told twice.
            State::Unused if code.variant.value == "Unused" => writeln!(text),
            State::Temporary { .. } => writeln!(text, " (temporary)"),
            State::Deprecated => writeln!(text, " (deprecated)"),
            State::Obsolete => writeln!(text, " (obsolete)"),
            State::Unused => writeln!(text, " (unused)"),
        };
    }
}

/// A family with more codes is documented at its variants alone: nobody reads such a list.
const MOST_LISTED: usize = 512;

/// One line for a method that reads a field.
pub(super) fn sentence(description: Option<&str>, otherwise: &str) -> String {
    description.map_or_else(|| otherwise.to_owned(), prose)
}

/// A text without its meaning in Markdown and HTML; paragraphs stay, a bare address becomes a link.
pub(super) fn prose(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { escaped(text) }
}

/// The same, whatever the text has in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for paragraph in text.split("\n\n") {
        let mut words = paragraph.split_whitespace().peekable();
        if words.peek().is_none() {
            continue;
        }
        if !escaped.is_empty() {
            escaped.push_str("\n\n");
        }
        for (index, word) in words.enumerate() {
            if index > 0 {
                escaped.push(' ');
            }
            escape(&mut escaped, word, index == 0);
        }
    }
    escaped
}

/// Whether a text is words and the usual signs between them, as most are. (Macros are built without optimisation, where to look for what else
/// a word may be takes most of the time that documentation takes.)
fn is_plain(text: &str) -> bool {
    // A number at the beginning may be that of a list.
    let mut may_end_sentence = text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let mut last = b' ';
    for byte in text.bytes() {
        let is_fine = match byte {
            b' ' => last != b' ',
            b'.' | b',' => may_end_sentence && last.is_ascii_alphanumeric(),
            // Within a word a sign may be part of an address.
            _ => byte.is_ascii_alphanumeric() && last != b'.' && last != b',',
        };
        if !is_fine {
            return false;
        }
        may_end_sentence |= byte == b' ';
        last = byte;
    }
    last != b' '
}

/// Escapes one word.
fn escape(escaped: &mut String, word: &str, first: bool) {
    let address = ["https://", "http://"].iter().find_map(|scheme| word.find(scheme));
    if let Some(start) = address
        && !word.contains(['<', '>'])
    {
        let (before, address) = word.split_at(start);
        let end = address.trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '"', '\'']).len();
        let (address, after) = address.split_at(end);
        escape(escaped, before, first);
        let _ = write!(escaped, "<{address}>");
        escape(escaped, after, false);
        return;
    }
    // At the start of a line these would begin a list, a heading or a rule; `1.` a numbered list.
    let opens = first
        && (word.starts_with(['-', '+', '#', '=', '~'])
            || word.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')']));
    // Rustdoc makes a dash of the one and an ellipsis of the other.
    let (dashes, dots) = (word.contains("--"), word.contains("..."));
    for (index, character) in word.char_indices() {
        let special = match character {
            '-' => dashes,
            '.' => dots,
            _ => matches!(
                character,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$'
            ),
        };
        if special || (opens && character.is_ascii_punctuation()) || (first && index == 0 && character == ':')
        {
            escaped.push('\\');
        }
        escaped.push(character);
    }
}

/// A source, as a link if it is known where it lies.
fn linked(text: &str) -> String {
    match reference::link(text) {
        Some(link) if link == text => format!("<{link}>"),
        Some(link) => format!("[{}]({link})", prose(text)),
        None => prose(text),
    }
}

/// The state in a sentence; empty if there is nothing to say.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_need_no_escapes() {
        const SIGNS: &[u8] = b"a1 .,-_";
        let mut plain = 0;
        for mut number in 0..SIGNS.len().pow(6) {
            let mut text = String::new();
            while number > 0 {
                text.push(char::from(SIGNS[number % SIGNS.len()]));
                number /= SIGNS.len();
            }
            if !text.is_empty() && is_plain(&text) {
                plain += 1;
                assert_eq!(escaped(&text), text);
            }
        }
        assert!(plain > 400, "{plain}");
        assert!(is_plain("404 Not Found") && is_plain("What it says, twice. And more."));
        assert!(!is_plain("1. in a list") && !is_plain("see https://a.example") && !is_plain("well..."));
    }
}
