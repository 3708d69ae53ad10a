//! Finding codes by name or text, for constants.

use super::PanicText;
use super::nearest::nearest;
use crate::Code;

/// The code with this normalized name.
///
/// # Panics
///
/// Panics at compile time with this message if there is no such code.
#[must_use]
#[track_caller]
pub const fn code_of_name<C: Code>(normalized: &str, unknown: &str) -> C {
    let index = C::LOOKUP.names.of_normalized(normalized.as_bytes());
    if index < C::ALL.len() {
        return C::ALL[index];
    }
    let text = PanicText::NONE.and(unknown);
    match nearest(C::LOOKUP.names.variants, normalized) {
        Some(nearest) => text.and(": did you mean `").and(nearest).and("`?").panic(),
        None => text.panic(),
    }
}

/// The number of the code with this text.
///
/// # Panics
///
/// Panics at compile time with one of these messages if there is no such code, or if the codes of the family
/// are numbers.
#[must_use]
#[track_caller]
pub const fn number_of_text<C: Code>(text: &str, unknown: &str, is_decimal: &str) -> i128 {
    assert!(!matches!(C::LOOKUP.notation, super::Notation::Decimal), "{}", is_decimal);
    if let Some(number) = spelled::<C>(text) {
        return number;
    }
    let message = PanicText::NONE.and(unknown);
    let text = in_upper_case(text.as_bytes());
    match spelled::<C>(text.as_str()) {
        Some(_) => message.and(": did you mean `").and(text.as_str()).and("`?").panic(),
        None => message.panic(),
    }
}

/// The number of the code that a text spells.
const fn spelled<C: Code>(text: &str) -> Option<i128> {
    match C::LOOKUP.notation.read(text.as_bytes()) {
        Some(number) if C::LOOKUP.numbers.of(number) < C::ALL.len() => Some(number),
        _ => None,
    }
}

/// The text with digits in upper case, after the `0x` of hexadecimal codes.
const fn in_upper_case(text: &[u8]) -> PanicText {
    let (mut upper, rest) = match text {
        [b'0', b'x' | b'X', rest @ ..] => (PanicText::NONE.and("0x"), rest),
        _ => (PanicText::NONE, text),
    };
    let mut at = 0;
    while at < rest.len() {
        upper = upper.and_bytes(&[rest[at].to_ascii_uppercase()]);
        at += 1;
    }
    upper
}
