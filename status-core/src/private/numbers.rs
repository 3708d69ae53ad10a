//! Finding numbers in tables, and reading them from text: once for each integer type.

#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "one text for every type, `const`, and each cast is checked before or wraps on purpose"
)]

use super::notation::{alphanumeric, dotted, hexadecimal, magnitude};
use super::tables::{NO_INDEX, little_endian};

macro_rules! numbers {
    ($($module:ident: $number:ident as $unsigned:ident,)*) => {$(
        #[doc = concat!("Families whose numbers are `", stringify!($number), "`.")]
        pub mod $module {
            use super::{NO_INDEX, alphanumeric, dotted, hexadecimal, little_endian, magnitude};

            /// The distance of a number from the first number of a family, which is its index if the family
            /// has no gaps.
            ///
            /// For a number below the first, it is beyond every table.
            #[must_use]
            #[inline]
            pub const fn offset(number: $number, first: $number) -> usize {
                let offset = number.wrapping_sub(first) as $unsigned as u64;
                // On targets with at most 32 bits, a wide number must not wrap around to a valid index.
                if offset > u32::MAX as u64 { NO_INDEX } else { offset as usize }
            }

            /// The index of a number, from a table with a row for each number from `first` on.
            #[must_use]
            #[inline]
            pub const fn index(number: $number, first: $number, indices: &[u8], width: usize) -> usize {
                little_endian(indices, width, offset(number, first))
            }

            /// The index of a number among the ascending `numbers` of a family with wide gaps.
            #[must_use]
            #[inline]
            pub const fn search(number: $number, numbers: &[$number]) -> usize {
                let mut start = 0;
                let mut length = numbers.len();
                while length > 1 {
                    let half = length / 2;
                    if numbers[start + half] <= number {
                        start += half;
                    }
                    length -= half;
                }
                if start < numbers.len() && numbers[start] == number { start } else { NO_INDEX }
            }

            /// Returns `true` if a number lies in an inclusive range.
            #[must_use]
            #[inline]
            pub const fn is_within(number: $number, first: $number, last: $number) -> bool {
                number >= first && number <= last
            }

            /// The first of some inclusive ranges that contains the number, by the index given with it.
            #[must_use]
            #[inline]
            pub const fn range_index(number: $number, ranges: &[($number, $number, usize)]) -> usize {
                let mut row = 0;
                while row < ranges.len() {
                    let (first, last, index) = ranges[row];
                    if is_within(number, first, last) {
                        return index;
                    }
                    row += 1;
                }
                NO_INDEX
            }

            /// A number in canonical ASCII decimal.
            #[must_use]
            #[inline]
            pub const fn from_decimal(bytes: &[u8]) -> Option<$number> {
                match bytes {
                    [b'-', digits @ ..] => match magnitude(digits) {
                        // `-0` is not canonical, and an unsigned type has nothing below it.
                        Some(magnitude @ 1..) if magnitude <= BELOW_ZERO => {
                            Some((0 as $number).wrapping_sub(magnitude as $number))
                        }
                        _ => None,
                    },
                    digits => from_unsigned(magnitude(digits)),
                }
            }

            /// A number in hexadecimal, with as many digits as its type has. A negative one is written as its
            /// bit pattern.
            #[must_use]
            #[inline]
            pub const fn from_hexadecimal(bytes: &[u8]) -> Option<$number> {
                match hexadecimal(bytes, $number::BITS as usize / 4) {
                    Some(pattern) => Some(pattern as $number),
                    None => None,
                }
            }

            /// A number in base 36, with this many characters.
            #[must_use]
            #[inline]
            pub const fn from_alphanumeric(bytes: &[u8], width: usize) -> Option<$number> {
                from_unsigned(alphanumeric(bytes, width))
            }

            /// A number in parts separated by dots.
            #[must_use]
            #[inline]
            pub const fn from_dotted(bytes: &[u8], parts: &[u32], pad: bool) -> Option<$number> {
                from_unsigned(dotted(bytes, parts, pad))
            }

            /// A number that is not negative, if it fits.
            #[inline]
            const fn from_unsigned(number: Option<u64>) -> Option<$number> {
                match number {
                    Some(number) if number <= $number::MAX as u64 => Some(number as $number),
                    _ => None,
                }
            }

            /// The absolute value of the least number of the type.
            const BELOW_ZERO: u64 = (0 as $number).wrapping_sub($number::MIN) as $unsigned as u64;
        }
    )*};
}

numbers! {
    for_u8: u8 as u8,
    for_u16: u16 as u16,
    for_u32: u32 as u32,
    for_u64: u64 as u64,
    for_i8: i8 as u8,
    for_i16: i16 as u16,
    for_i32: i32 as u32,
    for_i64: i64 as u64,
}

/// A number of three ASCII digits, for a family whose numbers all have three digits. `007` is read as 7,
/// which is not a code of such a family.
#[must_use]
#[inline]
pub const fn three_digits(bytes: &[u8]) -> Option<u16> {
    let [hundreds, tens, ones] = bytes else { return None };
    let hundreds = hundreds.wrapping_sub(b'0');
    // Checks the other two bytes together: a byte above 9 now has its highest bit set, or the sum sets it.
    let digits = u16::from_le_bytes([*tens, *ones]) ^ 0x3030;
    if hundreds > 9 || (digits | digits.wrapping_add(0x7676)) & 0x8080 != 0 {
        return None;
    }
    // The second byte of the product is ten times the first digit and the second one.
    let rest = ((digits as u32 * (10 << 8 | 1)) >> 8) as u8;
    Some(hundreds as u16 * 100 + rest as u16)
}
