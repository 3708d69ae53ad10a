//! What texts may be: a reason goes on the wire as it is, and a description into documentation.

use crate::diagnostic::Diagnostic;
use crate::text::{is_unsafe_to_show, toml_string};
use crate::{Rule, Span};

/// What is wrong with a reason, an alias or a former name, if anything: visible ASCII and single spaces are right.
pub(super) fn reason(key: &str, text: &str, span: Span) -> Option<Diagnostic> {
    let fault = fault(text)?;
    let diagnostic = Diagnostic::new(Rule::BadReason, span, format!("{} {fault}", noun(key)));
    if text.is_empty() {
        return Some(diagnostic.label("expected a text"));
    }
    let diagnostic = diagnostic.label("expected visible ASCII and single spaces");
    let cured = cured(text);
    Some(match self::fault(&cured) {
        None => diagnostic.help(format!("write `{}`", toml_string(&cured))),
        Some(_) => diagnostic.note("it may go on the wire as it is"),
    })
}

/// What is wrong with a text of one line, if anything.
pub(super) fn line(key: &str, text: &str, span: Span) -> Option<Diagnostic> {
    checked(key, text, span, |_| false)
}

/// What is wrong with a text that may have line breaks and tabs, if anything.
pub(super) fn paragraphs(key: &str, text: &str, span: Span) -> Option<Diagnostic> {
    checked(key, text, span, |sign| sign == '\n' || sign == '\t')
}

fn checked(key: &str, text: &str, span: Span, allow: fn(char) -> bool) -> Option<Diagnostic> {
    let noun = noun(key);
    if text.trim().is_empty() {
        let diagnostic =
            Diagnostic::new(Rule::BadText, span, format!("{noun} is empty")).label("expected a text");
        let is_needless = key != "reference" && key != "registered";
        let help = is_needless.then(|| "leave the key out where there is nothing to say".to_owned());
        return Some(Diagnostic { help, ..diagnostic });
    }
    let sign = text.chars().find(|sign| is_unsafe_to_show(*sign) && !allow(*sign))?;
    let title = format!("{noun} contains {}", control_in_words(sign));
    Some(Diagnostic::new(Rule::BadText, span, title).label("expected a text without control characters"))
}

/// What is under a key, for messages: of a list one of its values.
fn noun(key: &str) -> String {
    match key {
        "aliases" => "an alias".to_owned(),
        "former" => "a former name".to_owned(),
        "reference" => "a reference".to_owned(),
        _ => format!("`{key}`"),
    }
}

/// What is wrong with a reason, as the end of a sentence.
fn fault(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty".to_owned());
    }
    if let Some(sign) = text.chars().find(|sign| *sign != ' ' && !sign.is_ascii_graphic()) {
        return Some(if is_unsafe_to_show(sign) || sign.is_whitespace() {
            format!("contains {}", control_in_words(sign))
        } else {
            format!("contains `{sign}` (U+{:04X}), which is not ASCII", u32::from(sign))
        });
    }
    if text.starts_with(' ') {
        return Some("begins with a space".to_owned());
    }
    if text.ends_with(' ') {
        return Some("ends with a space".to_owned());
    }
    text.contains("  ").then(|| "contains two spaces in a row".to_owned())
}

/// The text with the usual slips mended.
fn cured(text: &str) -> String {
    let mut cured = String::with_capacity(text.len());
    for sign in text.trim().chars() {
        match sign {
            '‘' | '’' | '′' => cured.push('\''),
            '“' | '”' => cured.push('"'),
            '‐'..='―' | '−' => cured.push('-'),
            sign if !sign.is_whitespace() => cured.push(sign),
            _ if !cured.ends_with(' ') => cured.push(' '),
            _ => {}
        }
    }
    cured
}

fn control_in_words(sign: char) -> String {
    match sign {
        '\r' => "a carriage return".to_owned(),
        '\n' => "a line break".to_owned(),
        '\t' => "a tab".to_owned(),
        sign if sign.is_whitespace() => format!("the space U+{:04X}", u32::from(sign)),
        sign if sign.is_control() => format!("the control character U+{:04X}", u32::from(sign)),
        sign => format!("the invisible character U+{:04X}", u32::from(sign)),
    }
}
