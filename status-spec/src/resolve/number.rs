//! Reading codes: keys of tables, ranges and fallbacks.

use crate::diagnostic::{Diagnostic, Errors};
use crate::document::Literal;
use crate::notation::number;
use crate::text::{all, is_digits, quoted, toml_string};
use crate::{InvalidCode, Notation, Rule, Span, Spanned};

/// The notation of a family, if known.
pub(super) struct Reader<'a> {
    pub(super) notation: &'a Notation,
    /// `true` if the notation is known. Otherwise, unreadable codes are not reported.
    pub(super) is_known: bool,
    /// `true` if the spec extends another one and therefore inherits its notation.
    pub(super) is_inherited: bool,
}

impl Reader<'_> {
    /// The number of a code that is a value: an integer in decimal and hexadecimal, otherwise a string.
    pub(super) fn value(&self, key: &str, literal: &Spanned<Literal>, errors: &mut Errors) -> Option<i128> {
        let notation = self.notation;
        let expected =
            if *notation == Notation::Decimal { "the number of a code" } else { "a code in quotes" };
        let diagnostic = match (notation, &literal.value) {
            (Notation::Decimal, Literal::Integer(number)) => return Some(*number),
            // The bit pattern may be that of a negative number.
            (Notation::Hexadecimal { .. }, Literal::Integer(number)) => {
                return Some(notation.read(&format!("0x{number:X}")).unwrap_or(*number));
            }
            (Notation::Decimal, Literal::Text(_)) if !self.is_known => return None,
            (Notation::Decimal, _) => wrong_type(key, literal, expected),
            (_, Literal::Integer(_) | Literal::Other(_)) => {
                wrong_type(key, literal, expected).help("write it like the key of the code, in quotes")
            }
            (_, Literal::Text(text)) => match notation.read(text) {
                Ok(number) => return Some(number),
                Err(invalid) => {
                    let diagnostic = self.invalid(text, literal.span, &invalid);
                    match invalid.meant {
                        Some(meant) => {
                            diagnostic.help(format!("write `{}`", toml_string(&notation.write(meant))))
                        }
                        None => diagnostic,
                    }
                }
            },
        };
        errors.push(diagnostic);
        None
    }

    /// A text that is not a code in this notation.
    pub(super) fn invalid(&self, text: &str, span: Span, invalid: &InvalidCode) -> Diagnostic {
        let notation = self.notation;
        let noun = if *notation == Notation::Decimal { "number" } else { "code" };
        let diagnostic = Diagnostic::new(invalid.rule, span, format!("invalid {noun} {}", quoted(text)))
            .label(invalid.expected.clone());
        match (notation, invalid.meant) {
            (Notation::Decimal, _) if !self.is_inherited && is_alphanumeric(text) => {
                diagnostic.help("a code with leading zeros or letters needs `notation = \"alphanumeric\"`")
            }
            (Notation::Decimal, None) if !self.is_inherited && is_dotted(text) => {
                diagnostic.help(dotted(text))
            }
            (_, Some(meant)) => diagnostic.help(format!("write `{}`", toml_key(notation, meant))),
            (Notation::Dotted { parts, .. }, None) if invalid.rule == Rule::PartTooLarge => {
                diagnostic.help(format!("to allow this code, write `parts = {:?}`", raised(text, parts)))
            }
            (Notation::Alphanumeric { width }, None) if invalid.rule == Rule::MixedWidth => {
                diagnostic.help(format!(
                    "all codes of a family have the same number of characters; most of these have {width}"
                ))
            }
            _ => diagnostic,
        }
    }

    /// A code whose header has an extra dot, and its number if known.
    pub(super) fn nested(&self, path: &str, span: Span) -> (Diagnostic, Option<i128>) {
        let notation = self.notation;
        let number = match notation {
            Notation::Dotted { .. } => notation.read(path).map_or_else(|invalid| invalid.meant, Some),
            _ => notation.read(&path.replace('.', "")).ok(),
        };
        let title = format!("invalid number {}", quoted(path));
        let diagnostic = Diagnostic::new(Rule::BadNumber, span, title);
        let diagnostic = match (notation, number) {
            (Notation::Dotted { .. }, Some(number)) => diagnostic
                .label("expected quotes around a key with dots")
                .help(format!("write `[code.{}]`", toml_key(notation, number))),
            (Notation::Dotted { .. }, None) => diagnostic.label("expected quotes around a key with dots"),
            (Notation::Decimal, _) if !self.is_inherited => {
                diagnostic.label("expected a number without dots").help(dotted(path))
            }
            _ => diagnostic.label("expected a number without dots"),
        };
        (diagnostic, number)
    }
}

fn dotted(text: &str) -> String {
    format!("a code with dots needs `notation = \"dotted\"`, and quotes around its key: `[code.\"{text}\"]`")
}

/// A code as the key of its table.
pub(crate) fn toml_key(notation: &Notation, number: i128) -> String {
    let text = notation.write(number);
    if matches!(notation, Notation::Dotted { .. }) { toml_string(&text) } else { text }
}

/// A code as a value.
pub(super) fn toml_value(notation: &Notation, number: i128) -> String {
    let text = notation.write(number);
    match notation {
        Notation::Decimal | Notation::Hexadecimal { .. } => text,
        Notation::Alphanumeric { .. } | Notation::Dotted { .. } => toml_string(&text),
    }
}

fn wrong_type(key: &str, literal: &Spanned<Literal>, expected: &str) -> Diagnostic {
    let title = match key {
        "range" => format!("each value of `range` must be {expected}"),
        _ => format!("{} must be {expected}", quoted(key)),
    };
    let found = match literal.value {
        Literal::Integer(_) => "an integer",
        Literal::Text(_) => "a string",
        Literal::Other(found) => found,
    };
    Diagnostic::new(Rule::WrongType, literal.span, title).label(format!("expected {expected}, found {found}"))
}

/// Returns `true` if a text looks like a code with leading zeros or letters.
fn is_alphanumeric(text: &str) -> bool {
    text.len() > 1
        && all(text, |byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
        && !all(text, |byte| byte.is_ascii_uppercase())
        && (text.starts_with('0') || !all(text, |byte| byte.is_ascii_digit()))
}

/// Returns `true` if a text looks like numbers separated by dots.
fn is_dotted(text: &str) -> bool {
    for part in text.split('.') {
        if !is_digits(part) {
            return false;
        }
    }
    text.as_bytes().contains(&b'.')
}

/// The `parts` that a code needs.
fn raised(text: &str, parts: &[u32]) -> Vec<u32> {
    let mut raised = parts.to_vec();
    let mut written = text.split('.');
    written.next();
    for count in &mut raised {
        let part = written.next().and_then(|part| number(part, 10)).unwrap_or_default();
        *count = (*count).max(u32::try_from(part.saturating_add(1)).unwrap_or(u32::MAX));
    }
    raised
}
