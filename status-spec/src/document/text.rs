//! Strings: a reason is sent unchanged, and a description becomes documentation.

use crate::diagnostic::Diagnostic;
use crate::text::{is_invisible, is_unsafe_to_show, toml_string};
use crate::{Rule, Span};

/// The error in a reason, an alias or a former name, which must be visible ASCII with single spaces.
pub(super) fn reason(key: &str, text: &str, span: Span) -> Option<Diagnostic> {
    let problem = problem(text)?;
    let diagnostic = Diagnostic::new(Rule::BadReason, span, format!("{} {problem}", noun(key)));
    if text.is_empty() {
        return Some(diagnostic.label("expected text"));
    }
    let diagnostic = diagnostic.label("expected visible ASCII and single spaces");
    let corrected = corrected(text);
    Some(match self::problem(&corrected) {
        None => diagnostic.help(format!("write `{}`", toml_string(&corrected))),
        Some(_) => diagnostic.note("a reason phrase is sent as it is"),
    })
}

/// The error in a text of one line.
pub(super) fn line(key: &str, text: &str, span: Span) -> Option<Diagnostic> {
    checked(key, text, span, &[])
}

/// The error in a text with line breaks and tabs allowed.
pub(super) fn paragraphs(key: &str, text: &str, span: Span) -> Option<Diagnostic> {
    checked(key, text, span, &['\n', '\t'])
}

fn checked(key: &str, text: &str, span: Span, allowed: &[char]) -> Option<Diagnostic> {
    if text.trim().is_empty() {
        let noun = noun(key);
        let diagnostic =
            Diagnostic::new(Rule::BadText, span, format!("{noun} is empty")).label("expected text");
        let is_needless = key != "reference" && key != "registered";
        let help = is_needless.then(|| "write a value, or remove the key".to_owned());
        return Some(Diagnostic { help, ..diagnostic });
    }
    let mut rest = text;
    let character = loop {
        rest = without_plain(rest);
        let character = rest.chars().next()?;
        if is_unsafe_to_show(character) && !allowed.contains(&character) {
            break character;
        }
        rest = rest.get(character.len_utf8()..)?;
    };
    let title = format!("{} contains {}", noun(key), control_in_words(character));
    Some(Diagnostic::new(Rule::BadText, span, title).label("expected text without control characters"))
}

/// The rest of a text after its first characters of visible ASCII and spaces.
fn without_plain(text: &str) -> &str {
    let bytes = text.as_bytes();
    // Without an iterator: macros are built without optimization.
    let mut length = 0;
    while length < bytes.len() && matches!(bytes[length], b' '..=b'~') {
        length += 1;
    }
    text.get(length..).unwrap_or_default()
}

/// The value of a key, or one value of a list, in words.
fn noun(key: &str) -> String {
    match key {
        "aliases" => "an alias".to_owned(),
        "former" => "a former name".to_owned(),
        "reference" => "a reference".to_owned(),
        _ => format!("`{key}`"),
    }
}

/// The problem in a reason, as the end of a sentence.
fn problem(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty".to_owned());
    }
    if let Some(character) = without_plain(text).chars().next() {
        return Some(if is_invisible(character) || character.is_whitespace() {
            format!("contains {}", control_in_words(character))
        } else {
            format!("contains `{character}` (U+{:04X}), which is not ASCII", u32::from(character))
        });
    }
    if text.starts_with(' ') {
        return Some("starts with a space".to_owned());
    }
    if text.ends_with(' ') {
        return Some("ends with a space".to_owned());
    }
    let mut is_space = false;
    for byte in text.as_bytes() {
        if is_space && *byte == b' ' {
            return Some("contains two spaces in a row".to_owned());
        }
        is_space = *byte == b' ';
    }
    None
}

/// The text with common errors corrected.
fn corrected(text: &str) -> String {
    let mut corrected = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            '‘' | '’' | '′' => corrected.push('\''),
            '“' | '”' => corrected.push('"'),
            '‐'..='―' | '−' => corrected.push('-'),
            character if !character.is_whitespace() => corrected.push(character),
            _ if !corrected.ends_with(' ') => corrected.push(' '),
            _ => {}
        }
    }
    corrected
}

fn control_in_words(character: char) -> String {
    match character {
        '\r' => "a carriage return".to_owned(),
        '\n' => "a line break".to_owned(),
        '\t' => "a tab".to_owned(),
        character if character.is_whitespace() => format!("the space U+{:04X}", u32::from(character)),
        character if character.is_control() => {
            format!("the control character U+{:04X}", u32::from(character))
        }
        character => format!("the invisible character U+{:04X}", u32::from(character)),
    }
}
