//! Integers and floats.

use super::reader::Reader;
use super::tree::Kind;

impl<'a> Reader<'a> {
    /// The value of a word, if it is a number. A number with a misplaced character counts as a number with an
    /// error.
    pub(super) fn number(&mut self, word: &str) -> Option<Kind<'a>> {
        let digits = without_sign(word);
        if digits == "inf" || digits == "nan" {
            return Some(Kind::Float);
        }
        let (radix, digits) = match word.get(..2) {
            Some("0x") => (16, word.get(2..)?),
            Some("0o") => (8, word.get(2..)?),
            Some("0b") => (2, word.get(2..)?),
            _ => (10, digits),
        };
        let is_integer = is_digits(digits, radix);
        if !is_integer && (radix != 10 || !is_float(digits)) {
            return None;
        }
        self.check_underscores(word, radix);
        let is_zero_leading = digits.starts_with('0')
            && digits.as_bytes().get(1).is_some_and(|digit| digit.is_ascii_digit() || *digit == b'_');
        if radix == 10 && is_zero_leading {
            let start = self.at + word.len() - digits.len();
            let diagnostic = self
                .syntax_error(start..start + 1, "leading zero in a number")
                .label("a number cannot have leading zeros")
                .help("remove the zeros, or put text in quotes");
            self.fail(diagnostic);
        }
        Some(if is_integer {
            Kind::Integer(integer(digits, radix, word.starts_with('-')))
        } else {
            Kind::Float
        })
    }

    /// Reports a `_` that is not between digits.
    fn check_underscores(&mut self, word: &str, radix: u32) {
        let is_digit = |byte: Option<&u8>| byte.is_some_and(|byte| char::from(*byte).is_digit(radix));
        let bytes = word.as_bytes();
        for (at, _) in word.match_indices('_') {
            if !is_digit(at.checked_sub(1).and_then(|at| bytes.get(at))) || !is_digit(bytes.get(at + 1)) {
                let place = self.at + at;
                let diagnostic = self
                    .syntax_error(place..place + 1, "misplaced `_` in a number")
                    .label("expected a digit on both sides");
                self.fail(diagnostic);
            }
        }
    }
}

fn without_sign(number: &str) -> &str {
    match number.as_bytes() {
        [b'+' | b'-', ..] => number.get(1..).unwrap_or_default(),
        _ => number,
    }
}

fn is_digits(text: &str, radix: u32) -> bool {
    let mut has_digit = false;
    for byte in text.as_bytes() {
        let is_digit = char::from(*byte).is_digit(radix);
        if !is_digit && *byte != b'_' {
            return false;
        }
        has_digit |= is_digit;
    }
    has_digit
}

/// Returns `true` if a text is a float without its sign.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once('e').or_else(|| text.split_once('E')).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    is_digits(whole, 10) && is_digits(fraction, 10) && is_digits(without_sign(exponent), 10)
}

/// The number, or the nearest one that fits, because no valid number of a spec is that wide.
fn integer(digits: &str, radix: u32, is_negative: bool) -> i128 {
    let mut number = 0_i128;
    for byte in digits.as_bytes() {
        if let Some(digit) = char::from(*byte).to_digit(radix) {
            number = number.saturating_mul(radix.into()).saturating_add(digit.into());
        }
    }
    if is_negative { -number } else { number }
}
