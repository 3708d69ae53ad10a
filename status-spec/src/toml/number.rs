//! Integers and floats.

use super::reader::Reader;
use super::tree::Kind;

impl<'a> Reader<'a> {
    /// The value of a word, if it is a number. A number with a misplaced character counts as a number with an
    /// error.
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

fn is_digits(text: &str, radix: u32) -> bool {
    text.chars().all(|digit| digit.is_digit(radix) || digit == '_') && text.contains(|digit| digit != '_')
}

/// Returns `true` if a text is a float without its sign.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(mantissa, exponent)| {
        (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
    });
    let (whole, fraction) =
        mantissa.split_once('.').map_or((mantissa, None), |(whole, fraction)| (whole, Some(fraction)));
    [Some(whole), fraction, exponent].into_iter().flatten().all(|digits| is_digits(digits, 10))
}

/// The number, or the nearest one that fits, because no valid number of a spec is that wide.
fn integer(digits: &str, radix: u32, is_negative: bool) -> i128 {
    let mut number = 0_i128;
    for digit in digits.chars().filter_map(|digit| digit.to_digit(radix)) {
        number = number.saturating_mul(radix.into()).saturating_add(digit.into());
    }
    if is_negative { -number } else { number }
}
