//! Reading and writing the number of a code in the notation of its family.
//!
//! `status-spec` has the same notations for specs. There, they also suggest corrections; here, a number has
//! exactly one spelling.

use core::fmt::{self, Write};

/// The notation of the codes of a family: the key `notation` of its spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `404`, `-1`.
    Decimal,
    /// `0xC0000005`: upper case, as many digits as the integer type has. A negative number is written as its
    /// bit pattern.
    Hexadecimal {
        /// The digits of the integer type.
        digits: usize,
        /// `true` if the integer type is signed.
        signed: bool,
    },
    /// `42P01`: base 36, with leading zeros.
    Alphanumeric {
        /// The number of characters.
        width: usize,
    },
    /// `4.04`: parts separated by dots.
    Dotted {
        /// The number of values that each part after the first can have.
        parts: &'static [u32],
        /// `true` if these parts are padded with zeros to the digits of their maximum.
        pad: bool,
    },
}

impl Notation {
    /// Returns `true` if a number is also recognized where a text is expected, because the two cannot be
    /// confused.
    ///
    /// The text `42501` of an alphanumeric family and the number 42501 are different codes.
    #[must_use]
    pub const fn is_numeric(self) -> bool {
        matches!(self, Self::Decimal | Self::Hexadecimal { .. })
    }

    /// The number that a text spells.
    #[must_use]
    pub const fn read(self, bytes: &[u8]) -> Option<i128> {
        let number = match self {
            Self::Decimal => return decimal(bytes),
            Self::Hexadecimal { digits, .. } => match hexadecimal(bytes, digits) {
                Some(pattern) => return self.of_bit_pattern(pattern as i128),
                None => return None,
            },
            Self::Alphanumeric { width } => alphanumeric(bytes, width),
            Self::Dotted { parts, pad } => dotted(bytes, parts, pad),
        };
        match number {
            Some(number) => Some(number as i128),
            // A number without a spelling is written in decimal.
            None => match decimal(bytes) {
                Some(number) if !self.can_spell(number) => Some(number),
                _ => None,
            },
        }
    }

    /// The number with these bits, in a family whose codes are hexadecimal.
    pub(super) const fn of_bit_pattern(self, pattern: i128) -> Option<i128> {
        let Self::Hexadecimal { digits, signed } = self else { return None };
        let end = 1_i128 << (4 * digits);
        if pattern < 0 || pattern >= end {
            return None;
        }
        Some(if signed && pattern >= end / 2 { pattern - end } else { pattern })
    }

    /// Returns `true` if a number has a spelling in this notation.
    #[expect(clippy::cast_possible_truncation, reason = "at most 13")]
    const fn can_spell(self, number: i128) -> bool {
        match self {
            Self::Decimal | Self::Hexadecimal { .. } => true,
            Self::Alphanumeric { width } => {
                let width = if width > MOST_CHARACTERS { MOST_CHARACTERS } else { width };
                number >= 0 && number < 36_i128.pow(width as u32)
            }
            Self::Dotted { .. } => number >= 0,
        }
    }

    /// Writes a number as [`read`](Self::read) reads it.
    pub(crate) fn write(self, number: i128, f: &mut impl Write) -> fmt::Result {
        match self {
            Self::Hexadecimal { digits, .. } => write!(f, "0x{:0digits$X}", bit_pattern(number, digits)),
            Self::Alphanumeric { width } if self.can_spell(number) => write_alphanumeric(number, width, f),
            Self::Dotted { parts, pad } if self.can_spell(number) => write_dotted(number, parts, pad, f),
            Self::Decimal | Self::Alphanumeric { .. } | Self::Dotted { .. } => write!(f, "{number}"),
        }
    }
}

/// The characters that a number of 64 bits can have in base 36.
const MOST_CHARACTERS: usize = 13;

/// Writes all characters. Those beyond the range of 64 bits are zeros.
fn write_alphanumeric(number: i128, width: usize, f: &mut impl Write) -> fmt::Result {
    let mut characters = ['0'; MOST_CHARACTERS];
    let mut rest = number;
    for character in characters.iter_mut().rev() {
        let digit = u32::try_from(rest % 36).ok().and_then(|digit| char::from_digit(digit, 36));
        *character = digit.ok_or(fmt::Error)?.to_ascii_uppercase();
        rest /= 36;
    }
    for _ in MOST_CHARACTERS..width {
        f.write_char('0')?;
    }
    let skipped = MOST_CHARACTERS.saturating_sub(width);
    characters.iter().skip(skipped).try_for_each(|character| f.write_char(*character))
}

/// Writes the parts, each the quotient by the product of the maxima after it.
fn write_dotted(number: i128, parts: &[u32], pad: bool, f: &mut impl Write) -> fmt::Result {
    let mut divisor: i128 =
        parts.iter().fold(1, |divisor: i128, count| divisor.saturating_mul((*count).into()));
    write!(f, "{}", number / divisor.max(1))?;
    let mut rest = number % divisor.max(1);
    for count in parts {
        divisor = (divisor / i128::from(*count).max(1)).max(1);
        let width = if pad { decimal_digits(*count) } else { 0 };
        write!(f, ".{:0width$}", rest / divisor)?;
        rest %= divisor;
    }
    Ok(())
}

/// The number of digits of the greatest value of a part that can have this many values.
const fn decimal_digits(count: u32) -> usize {
    match count.saturating_sub(1).checked_ilog10() {
        Some(digits) => digits as usize + 1,
        None => 1,
    }
}

/// The bits of a number in a type of this many hexadecimal digits.
#[expect(clippy::cast_sign_loss, reason = "the bits of a negative number are meant")]
const fn bit_pattern(number: i128, digits: usize) -> u128 {
    number as u128 & (u128::MAX >> (128 - 4 * digits))
}

/// A number in canonical decimal.
const fn decimal(bytes: &[u8]) -> Option<i128> {
    match bytes {
        [b'-', digits @ ..] => match magnitude(digits) {
            Some(magnitude @ 1..) => Some(-(magnitude as i128)),
            _ => None,
        },
        digits => match magnitude(digits) {
            Some(magnitude) => Some(magnitude as i128),
            None => None,
        },
    }
}

/// A number of at most 64 bits, without a sign and without a leading zero.
#[inline]
pub(super) const fn magnitude(digits: &[u8]) -> Option<u64> {
    match digits {
        [b'0'] => Some(0),
        [b'1'..=b'9', ..] => digits_of_base(digits, 10),
        _ => None,
    }
}

/// A bit pattern of this many hexadecimal digits.
#[inline]
pub(super) const fn hexadecimal(bytes: &[u8], digits: usize) -> Option<u64> {
    match bytes {
        [b'0', b'x', rest @ ..] if rest.len() == digits => digits_of_base(rest, 16),
        _ => None,
    }
}

/// A number in base 36 with this many characters.
#[inline]
pub(super) const fn alphanumeric(bytes: &[u8], width: usize) -> Option<u64> {
    if bytes.len() == width { digits_of_base(bytes, 36) } else { None }
}

/// A number in parts: see [`Notation::Dotted`].
pub(super) const fn dotted(bytes: &[u8], parts: &[u32], pad: bool) -> Option<u64> {
    let (part, mut rest) = bytes.split_at(end_of_part(bytes));
    let Some(mut number) = magnitude(part) else { return None };
    let mut row = 0;
    while row < parts.len() {
        let [b'.', after @ ..] = rest else { return None };
        let (part, after) = after.split_at(end_of_part(after));
        rest = after;
        let is_padded = part.len() == decimal_digits(parts[row]);
        let value = match pad {
            true if is_padded => digits_of_base(part, 10),
            true => None,
            false => magnitude(part),
        };
        number = match (number.checked_mul(parts[row] as u64), value) {
            (Some(number), Some(value)) if value < parts[row] as u64 => match number.checked_add(value) {
                Some(number) => number,
                None => return None,
            },
            _ => return None,
        };
        row += 1;
    }
    if rest.is_empty() { Some(number) } else { None }
}

/// The position of the next dot; the length if there is none.
const fn end_of_part(bytes: &[u8]) -> usize {
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b'.' {
        end += 1;
    }
    end
}

/// A number of at most 64 bits in this base, with digits in upper case and with leading zeros.
#[inline]
const fn digits_of_base(digits: &[u8], base: u64) -> Option<u64> {
    let mut number: u64 = 0;
    let mut rest = digits;
    while let [digit, after @ ..] = rest {
        let value = match *digit {
            digit @ b'0'..=b'9' => (digit - b'0') as u64,
            digit @ b'A'..=b'Z' => (digit - b'A') as u64 + 10,
            _ => return None,
        };
        if value >= base {
            return None;
        }
        number = match number.checked_mul(base) {
            Some(number) => match number.checked_add(value) {
                Some(number) => number,
                None => return None,
            },
            None => return None,
        };
        rest = after;
    }
    if digits.is_empty() { None } else { Some(number) }
}
