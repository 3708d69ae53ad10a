//! Integers and floats.

use super::reader::Reader;
use crate::tree::Kind;

impl<'a> Reader<'a> {
    /// What a word is, if it is a number. Where it is one but for some signs in it, these are the fault.
    pub(super) fn number(&mut self, word: &str) -> Option<Kind<'a>> {
        let digits = word.strip_prefix(['+', '-']).unwrap_or(word);
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
                .error(start..start + 1, "leading zero in a number")
                .label("a number has no leading zeros")
                .help("leave the zeros out, or write a text in quotes");
            self.fail(diagnostic);
        }
        Some(if is_integer {
            Kind::Integer(integer(digits, radix, word.starts_with('-')))
        } else {
            Kind::Float
        })
    }

    /// Reports a `_` that does not stand between digits.
    fn check_underscores(&mut self, word: &str, radix: u32) {
        let is_digit = |sign: Option<&u8>| sign.is_some_and(|sign| char::from(*sign).is_digit(radix));
        let signs = word.as_bytes();
        for (at, _) in word.match_indices('_') {
            if !is_digit(at.checked_sub(1).and_then(|at| signs.get(at))) || !is_digit(signs.get(at + 1)) {
                let place = self.at + at;
                let diagnostic = self
                    .error(place..place + 1, "misplaced `_` in a number")
                    .label("expected a digit on both sides");
                self.fail(diagnostic);
            }
        }
    }
}

fn is_digits(text: &str, radix: u32) -> bool {
    text.chars().all(|sign| sign.is_digit(radix) || sign == '_') && text.contains(|sign| sign != '_')
}

/// Whether a text is a float, but for its sign.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(mantissa, exponent)| {
        (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
    });
    let (whole, fraction) =
        mantissa.split_once('.').map_or((mantissa, None), |(whole, fraction)| (whole, Some(fraction)));
    [Some(whole), fraction, exponent].into_iter().flatten().all(|digits| is_digits(digits, 10))
}

/// The number, or the nearest there is: no number of a spec is so wide.
fn integer(digits: &str, radix: u32, is_negative: bool) -> i128 {
    let mut number = 0_i128;
    for digit in digits.chars().filter_map(|digit| digit.to_digit(radix)) {
        number = number.saturating_mul(radix.into()).saturating_add(digit.into());
    }
    if is_negative { -number } else { number }
}
