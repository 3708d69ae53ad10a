//! Notations: how the codes of a family are written.

use core::fmt;

use crate::{Repr, Rule};

/// How the codes of a family are written: the keys of their tables, and every text that shows or names a code.
///
/// The number is what a code is; the notation is its spelling. Both are known once a spec is loaded:
/// [`Spec::notation`](crate::Spec::notation).
///
/// ```
/// use status_spec::{Notation, Repr};
///
/// let sqlstate = Notation::Alphanumeric { width: 5 };
/// assert_eq!(sqlstate.read("08006"), Ok(373_254));
/// assert_eq!(sqlstate.write(373_254), "08006");
///
/// let coap = Notation::Dotted { parts: vec![32], pad: true };
/// assert_eq!(coap.read("4.04"), Ok(132));
/// assert_eq!(coap.write(132), "4.04");
///
/// let hresult = Notation::Hexadecimal { repr: Repr::I32 };
/// assert_eq!(hresult.read("0x80070005"), Ok(-2_147_024_891));
/// assert_eq!(hresult.write(-2_147_024_891), "0x80070005");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// `404`, `-1`: without leading zeros. A key may also be hexadecimal: `0x1f`.
    #[default]
    Decimal,
    /// `0xC0000005`: in upper case, with as many digits as the integer type has. A negative number is written as
    /// its bit pattern.
    Hexadecimal {
        /// The integer type of the family.
        repr: Repr,
    },
    /// `08006`, `42P01`: a fixed number of characters from `0` to `9` and `A` to `Z`. The number is theirs in base
    /// 36, so leading zeros count as characters and not for the number.
    Alphanumeric {
        /// The number of characters; 0 if no code is known.
        width: usize,
    },
    /// `4.04`, `5.7.1`: numbers with dots between. Of `a.b.c` with `parts = [p, q]` the number is
    /// `(a × p + b) × q + c`.
    Dotted {
        /// For each part after the first the number of values it can have: one more than its maximum.
        parts: Vec<u32>,
        /// Whether every part after the first is padded with zeros to the digits of its maximum.
        pad: bool,
    },
}

/// Why a text is not a code in a notation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidCode {
    /// The rule that it breaks.
    pub rule: Rule,
    /// What was expected, as the end of a sentence or as a label.
    pub expected: String,
    /// The number that was probably meant: [`Notation::write`] has its spelling.
    pub meant: Option<i128>,
}

impl fmt::Display for InvalidCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.expected)
    }
}

impl core::error::Error for InvalidCode {}

impl Notation {
    /// The value of the key `notation`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Decimal => "decimal",
            Self::Hexadecimal { .. } => "hexadecimal",
            Self::Alphanumeric { .. } => "alphanumeric",
            Self::Dotted { .. } => "dotted",
        }
    }

    /// Writes a number. One that has no spelling in this notation, because it is negative or too large, is written
    /// in decimal.
    #[must_use]
    pub fn write(&self, number: i128) -> String {
        let text = match self {
            Self::Decimal => None,
            Self::Hexadecimal { repr } => write_hexadecimal(number, *repr),
            Self::Alphanumeric { width } => write_alphanumeric(number, *width),
            Self::Dotted { parts, pad } => write_dotted(number, parts, *pad),
        };
        text.unwrap_or_else(|| number.to_string())
    }

    /// Reads the number of a code. Whether it fits the family's integer type is another question; one that does not
    /// fit 128 bits is the nearest that does.
    ///
    /// Hexadecimal digits may be in lower case, after `0x` or `0X`, with or without leading zeros.
    ///
    /// # Errors
    ///
    /// The text is not written in this notation.
    ///
    /// ```
    /// use status_spec::{Notation, Rule};
    ///
    /// let sqlstate = Notation::Alphanumeric { width: 5 };
    /// let error = sqlstate.read("42p01").unwrap_err();
    /// assert_eq!(error.rule, Rule::LowerCase);
    /// assert_eq!(sqlstate.write(error.meant.unwrap()), "42P01");
    /// ```
    pub fn read(&self, text: &str) -> Result<i128, InvalidCode> {
        match self {
            Self::Decimal => read_decimal(text),
            Self::Hexadecimal { repr } => read_hexadecimal(text, *repr),
            Self::Alphanumeric { width } => read_alphanumeric(text, *width),
            Self::Dotted { parts, pad } => read_dotted(text, parts, *pad),
        }
    }
}

fn invalid(expected: impl Into<String>, meant: Option<i128>) -> InvalidCode {
    InvalidCode { rule: Rule::BadNumber, expected: expected.into(), meant }
}

/// Reads canonical decimal, or hexadecimal.
fn read_decimal(text: &str) -> Result<i128, InvalidCode> {
    if let Some(digits) = hexadecimal_digits(text) {
        return number(digits, 16).ok_or_else(|| invalid("expected hexadecimal digits after `0x`", None));
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_decimal = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_decimal && (digits == "0" || !digits.starts_with('0')) && text != "-0" {
        let number = number(digits, 10).unwrap_or(i128::MAX);
        return Ok(if digits.len() == text.len() { number } else { -number });
    }
    let meant = meant(text);
    let expected = if text == "-0" {
        "zero has no sign"
    } else if is_decimal {
        "a number has no leading zeros"
    } else if text.starts_with('+') {
        "a number has no plus sign"
    } else if hexadecimal_digits(digits).is_some() {
        "a hexadecimal number has no sign"
    } else if digits.starts_with("0b") || digits.starts_with("0o") {
        "a number is decimal or hexadecimal"
    } else if meant.is_some() {
        "a number consists of digits"
    } else {
        "expected a number in decimal or hexadecimal"
    };
    Err(invalid(expected, meant))
}

/// Reads a bit pattern.
fn read_hexadecimal(text: &str, repr: Repr) -> Result<i128, InvalidCode> {
    let signed = |pattern: i128| {
        let is_negative = repr.is_signed() && (repr.max() + 1..1 << repr.bits()).contains(&pattern);
        if is_negative { pattern - (1 << repr.bits()) } else { pattern }
    };
    if let Some(pattern) = hexadecimal_digits(text).and_then(|digits| number(digits, 16)) {
        return Ok(signed(pattern));
    }
    let plain = text.replace('_', "");
    let meant = number(hexadecimal_digits(&plain).unwrap_or(&plain), 16).map(signed);
    Err(invalid("expected `0x` and hexadecimal digits", meant))
}

fn read_alphanumeric(text: &str, width: usize) -> Result<i128, InvalidCode> {
    let value = text.bytes().all(|byte| byte.is_ascii_alphanumeric()).then(|| number(text, 36)).flatten();
    // Leading zeros are easily forgotten.
    let is_short = text.len() < width && text.bytes().all(|byte| byte.is_ascii_digit());
    let meant = value.filter(|_| text.len() == width || is_short);
    let Some(value) = value else {
        return Err(invalid("expected characters from `0` to `9` and `A` to `Z`", None));
    };
    if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        let expected = "expected letters in upper case".to_owned();
        return Err(InvalidCode { rule: Rule::LowerCase, expected, meant });
    }
    if text.len() != width {
        let expected = format!("expected {width} characters, found {}", text.len());
        return Err(InvalidCode { rule: Rule::MixedWidth, expected, meant });
    }
    Ok(value)
}

fn read_dotted(text: &str, parts: &[u32], pad: bool) -> Result<i128, InvalidCode> {
    let written: Vec<&str> = text.split('.').collect();
    let is_digits = |part: &&str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    if written.len() != parts.len() + 1 || !written.iter().all(is_digits) {
        let example = write_dotted(
            parts.iter().fold(1, |one: i128, count| one.saturating_mul((*count).into()).saturating_add(1)),
            parts,
            pad,
        );
        let example = example.unwrap_or_default();
        let expected = format!("expected {} numbers with dots between, as in `{example}`", parts.len() + 1);
        return Err(invalid(expected, None));
    }
    let mut value = 0_i128;
    // The first part has no maximum of its own.
    for (part, count) in written.iter().zip(core::iter::once(None).chain(parts.iter().map(Some))) {
        let part = number(part, 10).unwrap_or(i128::MAX);
        if let Some(count) = count {
            let maximum = i128::from(*count) - 1;
            if part > maximum {
                let expected = format!("expected a part of at most {maximum}, found {part}");
                return Err(InvalidCode { rule: Rule::PartTooLarge, expected, meant: None });
            }
            value = value.saturating_mul(i128::from(*count));
        }
        value = value.saturating_add(part);
    }
    if value < i128::MAX && write_dotted(value, parts, pad).as_deref() != Some(text) {
        let expected = if pad {
            "every part after the first is padded with zeros to the digits of its maximum"
        } else {
            "a part has no leading zeros"
        };
        return Err(invalid(expected, Some(value)));
    }
    Ok(value)
}

fn write_hexadecimal(number: i128, repr: Repr) -> Option<String> {
    let fits = (repr.min()..=repr.max()).contains(&number);
    let pattern = number & ((1 << repr.bits()) - 1);
    fits.then(|| format!("0x{pattern:0width$X}", width = usize::from(repr.bits()) / 4))
}

fn write_alphanumeric(number: i128, width: usize) -> Option<String> {
    let mut rest = u128::try_from(number).ok()?;
    let mut text = vec![b'0'; width];
    for character in text.iter_mut().rev() {
        let digit = u32::try_from(rest % 36).ok().and_then(|digit| char::from_digit(digit, 36))?;
        *character = u8::try_from(digit.to_ascii_uppercase()).ok()?;
        rest /= 36;
    }
    (rest == 0).then(|| String::from_utf8(text).ok()).flatten()
}

fn write_dotted(number: i128, parts: &[u32], pad: bool) -> Option<String> {
    let mut rest = u128::try_from(number).ok()?;
    let mut written = Vec::with_capacity(parts.len() + 1);
    for count in parts.iter().rev() {
        let width = if pad { (count - 1).to_string().len() } else { 1 };
        written.push(format!("{:0width$}", rest % u128::from(*count)));
        rest /= u128::from(*count);
    }
    written.push(rest.to_string());
    written.reverse();
    Some(written.join("."))
}

fn hexadecimal_digits(text: &str) -> Option<&str> {
    text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))
}

/// The number that some digits make, or the widest there is. `None` if they are not digits of this radix.
fn number(digits: &str, radix: u32) -> Option<i128> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(notation: &Notation, text: &str) -> Option<i128> {
        notation.read(text).unwrap_err().meant
    }

    #[test]
    fn decimal() {
        for (text, number) in [
            ("0", 0),
            ("404", 404),
            ("-1", -1),
            ("0x1f", 31),
            ("0x001F", 31),
            ("0X1F", 31),
            ("0x0", 0),
            ("18446744073709551615", u64::MAX.into()),
        ] {
            assert_eq!(Notation::Decimal.read(text), Ok(number), "{text}");
        }
        assert_eq!(Notation::Decimal.read(&"9".repeat(50)), Ok(i128::MAX));
        assert_eq!(Notation::Decimal.read(&format!("-{}", "9".repeat(50))), Ok(-i128::MAX));
        for (text, expected) in [
            ("", None),
            ("-", None),
            ("+404", Some(404)),
            ("0404", Some(404)),
            ("00", Some(0)),
            ("-0", Some(0)),
            ("-01", Some(-1)),
            ("1_000", Some(1000)),
            (" 404", Some(404)),
            ("-0x1", Some(-1)),
            ("0b101", Some(5)),
            ("0x", None),
            ("0x+1", None),
            ("--1", None),
            ("4xx", None),
            ("٤٠٤", None),
            ("４０４", None),
            ("not-found", None),
        ] {
            assert_eq!(meant(&Notation::Decimal, text), expected, "{text}");
        }
    }

    #[test]
    fn hexadecimal() {
        let ntstatus = Notation::Hexadecimal { repr: Repr::U32 };
        for text in ["0xC0000005", "0Xc0000005", "0x00C0000005"] {
            assert_eq!(ntstatus.read(text), Ok(0xC000_0005), "{text}");
        }
        assert_eq!(ntstatus.write(5), "0x00000005");
        assert_eq!(ntstatus.read("0x100000000"), Ok(1 << 32), "which does not fit");
        for (text, expected) in [
            ("C0000005", Some(0xC000_0005)),
            ("0xC000_0005", Some(0xC000_0005)),
            ("0x", None),
            ("0x-1", None),
        ] {
            assert_eq!(meant(&ntstatus, text), expected, "{text}");
        }
        let small = Notation::Hexadecimal { repr: Repr::I8 };
        for (text, number) in [("0x7F", 127), ("0x80", -128), ("0xFF", -1), ("0x00", 0)] {
            assert_eq!(small.read(text), Ok(number));
            assert_eq!(small.write(number), text);
        }
        assert_eq!(small.write(128), "128", "which does not fit");
    }

    #[test]
    fn alphanumeric() {
        let sqlstate = Notation::Alphanumeric { width: 5 };
        for (text, number) in [("00000", 0), ("0000Z", 35), ("42P01", 6_844_177), ("ZZZZZ", 60_466_175)] {
            assert_eq!(sqlstate.read(text), Ok(number));
            assert_eq!(sqlstate.write(number), text);
        }
        assert_eq!(sqlstate.write(60_466_176), "60466176");
        assert_eq!(sqlstate.write(-1), "-1");
        for (text, rule) in [
            ("42p01", Rule::LowerCase),
            ("42P1", Rule::MixedWidth),
            ("42P-1", Rule::BadNumber),
            ("", Rule::BadNumber),
            ("４２P01", Rule::BadNumber),
        ] {
            assert_eq!(sqlstate.read(text).unwrap_err().rule, rule, "{text}");
        }
    }

    #[test]
    fn dotted() {
        let coap = Notation::Dotted { parts: vec![32], pad: true };
        let mail = Notation::Dotted { parts: vec![1000, 1000], pad: false };
        for (notation, text, number) in [
            (&coap, "0.00", 0),
            (&coap, "4.04", 132),
            (&coap, "7.31", 255),
            (&mail, "5.7.1", 5_007_001),
            (&mail, "5.0.999", 5_000_999),
        ] {
            assert_eq!(notation.read(text), Ok(number));
            assert_eq!(notation.write(number), text);
        }
        assert_eq!(meant(&coap, "4.4"), Some(132));
        assert_eq!(meant(&coap, "04.04"), Some(132));
        assert_eq!(meant(&mail, "5.07.1"), Some(5_007_001));
        assert_eq!(coap.read("4.32").unwrap_err().rule, Rule::PartTooLarge);
        for text in ["", "4", "4.", ".04", "4.04.0", "4.x", "-4.04", "4.+1"] {
            assert_eq!(coap.read(text).unwrap_err().rule, Rule::BadNumber, "{text}");
        }
        assert_eq!(coap.read(&format!("{}.00", "9".repeat(99))), Ok(i128::MAX));
        assert_eq!(coap.write(-1), "-1");
    }
}
