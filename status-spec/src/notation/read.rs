//! From a text to a number.

use super::invalid::InvalidCode;
use super::write;
use crate::text::{all, is_digits};
use crate::{Repr, Rule};

/// Reads canonical decimal, or hexadecimal.
pub(super) fn decimal(text: &str) -> Result<i128, InvalidCode> {
    if let Some(digits) = hexadecimal_digits(text) {
        return number(digits, 16)
            .ok_or_else(|| InvalidCode::form("expected hexadecimal digits after `0x`", None));
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_decimal = is_digits(digits);
    if is_decimal && (digits == "0" || !digits.starts_with('0')) && text != "-0" {
        let number = number(digits, 10).unwrap_or(i128::MAX);
        return Ok(if digits.len() == text.len() { number } else { -number });
    }
    let meant = meant(text);
    let expected = if text == "-0" {
        "zero cannot have a sign"
    } else if is_decimal {
        "a number cannot have leading zeros"
    } else if text.starts_with('+') {
        "a number cannot have a plus sign"
    } else if hexadecimal_digits(digits).is_some() {
        "a hexadecimal number cannot have a sign"
    } else if digits.starts_with("0b") || digits.starts_with("0o") {
        "a number is decimal or hexadecimal"
    } else if meant.is_some() {
        "a number consists of digits"
    } else {
        "expected a number in decimal or hexadecimal"
    };
    Err(InvalidCode::form(expected, meant))
}

/// Reads a bit pattern.
pub(super) fn hexadecimal(text: &str, repr: Repr) -> Result<i128, InvalidCode> {
    let signed = |pattern: i128| {
        let is_negative = repr.is_signed() && (repr.max() + 1..1 << repr.bits()).contains(&pattern);
        if is_negative { pattern - (1 << repr.bits()) } else { pattern }
    };
    if let Some(pattern) = hexadecimal_digits(text).and_then(|digits| number(digits, 16)) {
        return Ok(signed(pattern));
    }
    let plain = text.replace('_', "");
    let meant = number(hexadecimal_digits(&plain).unwrap_or(&plain), 16).map(signed);
    Err(InvalidCode::form("expected `0x` and hexadecimal digits", meant))
}

pub(super) fn alphanumeric(text: &str, width: usize) -> Result<i128, InvalidCode> {
    let Some(value) = number(text, 36) else {
        return Err(InvalidCode::form("expected characters from `0` to `9` and `A` to `Z`", None));
    };
    // Leading zeros are easily forgotten.
    let is_short = text.len() < width && is_digits(text);
    let meant = (text.len() == width || is_short).then_some(value);
    if !all(text, |byte| !byte.is_ascii_lowercase()) {
        let expected = "expected letters in upper case".to_owned();
        return Err(InvalidCode { rule: Rule::LowerCase, expected, meant });
    }
    if text.len() != width {
        let expected = format!("expected {width} characters, found {}", text.len());
        return Err(InvalidCode { rule: Rule::MixedWidth, expected, meant });
    }
    Ok(value)
}

pub(super) fn dotted(text: &str, parts: &[u32], pad: bool) -> Result<i128, InvalidCode> {
    let mut written = Vec::new();
    let mut are_numbers = true;
    for part in text.split('.') {
        match number(part, 10) {
            Some(part) => written.push(part),
            None => are_numbers = false,
        }
    }
    if !are_numbers || written.len() != parts.len() + 1 {
        let mut one = 1_i128;
        for count in parts {
            one = one.saturating_mul((*count).into()).saturating_add(1);
        }
        let example = write::dotted(one, parts, pad).unwrap_or_default();
        let expected = format!("expected {} numbers separated by dots, as in `{example}`", parts.len() + 1);
        return Err(InvalidCode::form(expected, None));
    }
    // The first part has no maximum.
    let mut value = written[0];
    for (position, count) in parts.iter().enumerate() {
        let (part, maximum) = (written[position + 1], i128::from(*count) - 1);
        if part > maximum {
            let expected = format!("expected a part of at most {maximum}, found {part}");
            return Err(InvalidCode { rule: Rule::PartTooLarge, expected, meant: None });
        }
        value = value.saturating_mul(i128::from(*count)).saturating_add(part);
    }
    if value < i128::MAX && write::dotted(value, parts, pad).as_deref() != Some(text) {
        let expected = if pad {
            "expected every part after the first padded with zeros"
        } else {
            "a part cannot have leading zeros"
        };
        return Err(InvalidCode::form(expected, Some(value)));
    }
    Ok(value)
}

fn hexadecimal_digits(text: &str) -> Option<&str> {
    text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))
}

/// The number of some digits, or the widest possible number. `None` if they are not digits of this radix.
pub(crate) fn number(digits: &str, radix: u32) -> Option<i128> {
    if digits.is_empty() {
        return None;
    }
    let mut number = 0_i128;
    for digit in digits.chars() {
        let digit = digit.to_digit(radix)?;
        number = number.saturating_mul(radix.into()).saturating_add(digit.into());
    }
    Some(number)
}

/// A lenient reading of a decimal or hexadecimal number, for a suggestion.
fn meant(text: &str) -> Option<i128> {
    let plain = text.trim().replace('_', "");
    let (is_negative, digits) = match (plain.strip_prefix('-'), plain.strip_prefix('+')) {
        (Some(digits), _) => (true, digits),
        (_, Some(digits)) => (false, digits),
        _ => (false, plain.as_str()),
    };
    let (digits, radix) = match digits.get(..2) {
        Some("0x" | "0X") => (digits.get(2..)?, 16),
        Some("0o") => (digits.get(2..)?, 8),
        Some("0b") => (digits.get(2..)?, 2),
        _ => (digits, 10),
    };
    let number = number(digits, radix)?;
    Some(if is_negative { -number } else { number })
}
