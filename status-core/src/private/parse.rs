//! `FromStr` of a family.

use super::Notation;
use super::tables::get;
use crate::Code;

/// The code of a text: a number in the notation of the family, the output of `Display`, or a name, for which
/// `index_of_name` returns the index of the code.
#[inline]
#[must_use]
pub fn parse<C: Code>(text: &str, index_of_name: fn(&str) -> usize) -> Option<C> {
    // The search for a name is out of line: inline, it would make numbers save registers for it.
    C::from_bytes(text.as_bytes()).or_else(|| named(text, index_of_name))
}

/// The code that is displayed like this, or has this name.
#[inline(never)]
fn named<C: Code>(text: &str, index_of_name: fn(&str) -> usize) -> Option<C> {
    let may_begin_with_number = match C::LOOKUP.notation {
        Notation::Decimal | Notation::Dotted { .. } => matches!(text.as_bytes(), [b'0'..=b'9' | b'-', ..]),
        Notation::Hexadecimal { .. } => matches!(text.as_bytes(), [b'0', ..]),
        Notation::Alphanumeric { width } => text.as_bytes().get(width) == Some(&b' '),
    };
    let displayed = if may_begin_with_number { displayed(text) } else { None };
    displayed
        .or_else(|| get(C::ALL, C::LOOKUP.spellings.of(text)))
        .or_else(|| get(C::ALL, index_of_name(text)))
}

/// The code that is displayed like this, with its number in the notation of the family or in hexadecimal.
#[cold]
fn displayed<C: Code>(text: &str) -> Option<C> {
    let Some((number, reason)) = text.split_once(' ') else { return lower_case(text) };
    C::from_bytes(number.as_bytes()).filter(|code| code.reason() == reason)
}

/// The code of a hexadecimal number in any case, with any number of leading zeros.
fn lower_case<C: Code>(text: &str) -> Option<C> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?;
    let is_hexadecimal = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let pattern = u64::from_str_radix(digits, 16).ok().filter(|_| is_hexadecimal)?;
    let number = C::LOOKUP.notation.of_bit_pattern(pattern.into())?;
    C::from_number(C::Number::try_from(number).ok()?)
}
