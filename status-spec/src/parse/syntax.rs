//! The parser's messages about TOML in our own words: what was found, what is expected, and the usual cause.
//!
//! They are told apart by their wording, as they have no other mark. One that is not known here, of a later
//! version of the parser, is passed on as it is.

use toml::de::{DeTable, Error};

use super::{Place, scan};
use crate::Rule;
use crate::report::Diagnostic;
use crate::suggest::quoted;

/// The first error of a text that is more than a key which is there twice.
pub(super) fn first(errors: &[Error]) -> Option<&Error> {
    earliest(errors, |error| !is_duplicate(error))
}

/// The first of those errors of a text that count.
pub(super) fn earliest(errors: &[Error], counts: fn(&Error) -> bool) -> Option<&Error> {
    let mut earliest: Option<&Error> = None;
    for error in errors {
        if counts(error) && earliest.is_none_or(|earliest| start(error) < start(earliest)) {
            earliest = Some(error);
        }
    }
    earliest
}

/// Whether the error is about signs that TOML does not allow in a key without quotes.
pub(super) fn is_bad_key(error: &Error) -> bool {
    error.message().starts_with("invalid unquoted key")
}

/// Where the error stands.
fn start(error: &Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

/// The key that is written so, perhaps in quotes.
pub(super) fn key(written: &str) -> String {
    let line = format!("{written}=0");
    let (document, _) = DeTable::parse_recoverable(&line);
    document
        .into_inner()
        .into_iter()
        .next()
        .map_or_else(|| written.to_owned(), |(key, _)| key.into_inner().into_owned())
}

/// Says what an error of the parser means.
pub(super) fn describe(error: &Error, text: &str, place: Place) -> Diagnostic {
    let open = scan::scan(text);
    let range = error.span().unwrap_or_default();
    let is_about_header =
        error.message().starts_with("unclosed table") || error.message().starts_with("unclosed array table");
    if let Some((start, quotes)) = open.string.filter(|(start, _)| *start < range.start.max(1)) {
        let span = place.span(start..start + quotes.len());
        return Diagnostic::new(Rule::Syntax, span, "unterminated string")
            .label("the string begins here")
            .help(format!("close it with `{quotes}`"));
    }
    if let Some(bracket) = open.bracket.filter(|bracket| *bracket < range.start && !is_about_header) {
        let (what, closing) = if text.get(bracket..).is_some_and(|rest| rest.starts_with('[')) {
            ("list", "]")
        } else {
            ("inline table", "}")
        };
        return Diagnostic::new(Rule::Syntax, place.span(bracket..bracket + 1), format!("unclosed {what}"))
            .label(format!("the {what} begins here"))
            .help(format!("close it with `{closing}`"));
    }
    if let Some((start, end)) = open.lines.iter().find(|(start, end)| (*start..=*end).contains(&range.start))
    {
        return open_line(*start, *end, text, place);
    }
    by_wording(error, text, place)
}

fn open_line(start: usize, end: usize, text: &str, place: Place) -> Diagnostic {
    let quote = text.get(start..=start).unwrap_or("\"");
    Diagnostic::new(Rule::Syntax, place.span(start..end), "unterminated string")
        .label(format!("expected `{quote}` before the end of the line"))
        .help(format!("a string over several lines stands between `{quote}{quote}{quote}`"))
}

fn by_wording(error: &Error, text: &str, place: Place) -> Diagnostic {
    let range = error.span().unwrap_or_default();
    let (wording, expected) = match error.message().split_once(", expected ") {
        Some((wording, expected)) => (wording, Some(expected)),
        None => (error.message(), None),
    };
    let after = text.get(range.start..).unwrap_or_default();
    let next = after.chars().next().filter(|sign| *sign != '\n' && *sign != '\r');
    // An error between two signs is about the second.
    let range = match next {
        Some(sign) if range.is_empty() => range.start..range.start + sign.len_utf8(),
        _ => range,
    };
    let found = text.get(range.clone()).unwrap_or_default();
    let at = |range, title: &str| Diagnostic::new(Rule::Syntax, place.span(range), title);
    let here = |title: &str| at(range.clone(), title);
    match wording {
        "string values must be quoted" if found.trim().is_empty() => here("missing value")
            .label("expected a value")
            .help("leave the key out where there is nothing to say"),
        "string values must be quoted" | "invalid float" | "invalid integer" => {
            unquoted(found, here("invalid value"))
        }
        "invalid boolean" => {
            let help = match found.to_ascii_lowercase().as_str() {
                word @ ("true" | "false") => format!("write `{word}`"),
                _ => format!(
                    "write `true` or `false`, or the text in quotes: `\"{}\"`",
                    found.escape_default()
                ),
            };
            here("invalid value").label("expected `true` or `false`").help(help)
        }
        "key with no value" | "missing value for key" => {
            let diagnostic = here("missing `=` after a key").label("expected `=`");
            if found == ":" { diagnostic.help("TOML sets a key with `=`") } else { diagnostic }
        }
        "invalid unquoted key" => bad_key(found, after, here("invalid character in a key")),
        "unquoted keys cannot be empty" => here("missing key").label("expected a key"),
        "unexpected key or value" | "unexpected content" => {
            let diagnostic = here("expected the end of the line").label("expected a line break or a comment");
            match found {
                "," | ";" => diagnostic.help("keys stand on lines of their own, with nothing between"),
                "/" => diagnostic.help("a comment begins with `#`"),
                _ => diagnostic,
            }
        }
        "unclosed table" => here("unclosed table header").label("expected `]`"),
        "unclosed array table" => here("unclosed table header").label("expected `]]`"),
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            here("missing comma").label("expected `,`")
        }
        "extra comma in array" | "extra comma in inline table" => {
            here("extra comma").label("expected a value")
        }
        "extra `=`" => here("extra `=`").label("expected a value"),
        "unexpected `=` in array" => here("unexpected `=` in a list").label("expected a value or `]`"),
        "missing array opening" | "missing inline table opening" => {
            here("unexpected closing bracket").label("expected a value")
        }
        "unexpected leading zero" => here("leading zero in a number")
            .label("a number has no leading zeros")
            .help("leave the zeros out, or write a text in quotes"),
        "`_` may only go between digits" => {
            here("misplaced `_` in a number").label("expected a digit on both sides")
        }
        "missing escaped value" => {
            let escape = range.start.saturating_sub(1)..range.end;
            let title =
                format!("unknown escape sequence {}", quoted(text.get(escape.clone()).unwrap_or_default()));
            at(escape, &title)
                .label("unknown escape sequence")
                .help("write `\\\\` for a backslash, or the string in single quotes")
        }
        "too few unicode value digits" | "invalid value" => {
            here("invalid Unicode escape").label("expected the number of a Unicode character")
        }
        "carriage return must be followed by newline" => {
            let sign = range.start.saturating_sub(1)..range.start;
            at(sign, "bare carriage return")
                .label("expected a line feed after it")
                .help("end lines with LF or CRLF")
        }
        "invalid comment character" => here("control character in a comment"),
        _ if wording.starts_with("invalid ") && wording.ends_with("string") => control(found, here("")),
        _ if wording.starts_with("cannot recurse") || wording == "recursion limit" => {
            here("too deep nesting")
        }
        _ => {
            let diagnostic = here(&wording.to_lowercase());
            match expected {
                Some("nothing") | None => diagnostic,
                Some(expected) => diagnostic.label(format!("expected {expected}")),
            }
        }
    }
}

fn unquoted(found: &str, diagnostic: Diagnostic) -> Diagnostic {
    let diagnostic = diagnostic.label("expected a string, a number, a boolean, a date or a list");
    match found {
        "null" | "nil" | "none" | "None" => {
            diagnostic.help("leave the key out where there is nothing to say")
        }
        "yes" | "on" | "Yes" | "On" => diagnostic.help("write `true`"),
        "no" | "off" | "No" | "Off" => diagnostic.help("write `false`"),
        _ if found.contains(['“', '”', '„']) => {
            diagnostic.help("these are typographic quotes; write `\"`")
        }
        _ if found.split_whitespace().all(is_number) => {
            diagnostic.help("separate the values of a list by commas")
        }
        _ => {
            let text: String =
                found.chars().take(40).filter(|sign| !sign.is_control() && !"\"\\".contains(*sign)).collect();
            let is_whole = text.len() == found.len();
            if is_whole {
                diagnostic.help(format!("write a text in quotes: `\"{text}\"`"))
            } else {
                diagnostic.help("write a text in quotes")
            }
        }
    }
}

fn is_number(word: &str) -> bool {
    word.parse::<f64>().is_ok()
}

fn bad_key(found: &str, after: &str, diagnostic: Diagnostic) -> Diagnostic {
    let diagnostic = diagnostic.label("expected letters, digits, `-` or `_`");
    if after.starts_with("//") || after.starts_with("/*") {
        diagnostic.help("a comment begins with `#`")
    } else if found.starts_with(':') {
        diagnostic.help("TOML sets a key with `=`")
    } else if found.starts_with(['“', '”', '„']) {
        diagnostic.help("these are typographic quotes, and a key needs none")
    } else {
        diagnostic
    }
}

fn control(found: &str, diagnostic: Diagnostic) -> Diagnostic {
    let Some(sign) = found.chars().next() else {
        return Diagnostic { title: "unterminated string".to_owned(), ..diagnostic }
            .label("expected a quote");
    };
    let number = u32::from(sign);
    Diagnostic { title: format!("control character U+{number:04X} in a string"), ..diagnostic }
        .label("control character")
        .help(format!("where it is meant, write `\\u{number:04x}`"))
}

/// Of one that is there twice the first stands, and the rest of the section is sound.
fn is_duplicate(error: &Error) -> bool {
    error.message() == "duplicate key" || error.message().starts_with("cannot extend value of type")
}
