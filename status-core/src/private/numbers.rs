//! Finding a number's position, and reading a number from text: once for each integer type.

#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "one text for every type, `const`, and each cast is checked before or wraps on purpose"
)]

use super::tables::{NOWHERE, index};

macro_rules! numbers {
    ($($module:ident: $number:ident as $unsigned:ident,)*) => {$(
        #[doc = concat!("For families whose numbers are `", stringify!($number), "`.")]
        pub mod $module {
            use super::{NOWHERE, index, magnitude};

            /// The position of a number in a family without gaps, whose first number is `first`.
            ///
            /// A number outside gets a position outside `ALL`.
            #[must_use]
            #[inline]
            pub const fn contiguous(number: $number, first: $number) -> usize {
                let offset = offset(number, first);
                // On a target of 32 bits or fewer a wide number must not wrap round to a position that exists.
                if offset > u32::MAX as u64 { NOWHERE } else { offset as usize }
            }

            /// The position of a number, from a table that holds it for each number from `first` on.
            #[must_use]
            #[inline]
            pub const fn dense(number: $number, first: $number, positions: &[u8], width: usize) -> usize {
                index(positions, width, contiguous(number, first))
            }

            /// The position of a number among the ascending `numbers` of a family with wide gaps.
            #[must_use]
            #[inline]
            pub const fn sparse(number: $number, numbers: &[$number]) -> usize {
                let mut start = 0;
                let mut length = numbers.len();
                while length > 1 {
                    let half = length / 2;
                    if numbers[start + half] <= number {
                        start += half;
                    }
                    length -= half;
                }
                if start < numbers.len() && numbers[start] == number { start } else { NOWHERE }
            }

            /// Whether a number lies in an inclusive range.
            #[must_use]
            #[inline]
            pub const fn within(number: $number, first: $number, last: $number) -> bool {
                number >= first && number <= last
            }

            /// The first of some inclusive ranges that holds the number, as its position among them.
            #[must_use]
            #[inline]
            pub const fn range(number: $number, ranges: &[($number, $number, usize)]) -> usize {
                let mut at = 0;
                while at < ranges.len() {
                    let (first, last, position) = ranges[at];
                    if within(number, first, last) {
                        return position;
                    }
                    at += 1;
                }
                NOWHERE
            }

            /// A number in canonical ASCII decimal.
            #[must_use]
            #[inline]
            pub const fn parse(bytes: &[u8]) -> Option<$number> {
                match bytes {
                    [b'-', digits @ ..] => match magnitude(digits) {
                        // `-0` is not canonical, and an unsigned type has nothing below it.
                        Some(magnitude @ 1..) if magnitude <= BELOW_ZERO => {
                            Some((0 as $number).wrapping_sub(magnitude as $number))
                        }
                        _ => None,
                    },
                    digits => match magnitude(digits) {
                        Some(magnitude) if magnitude <= $number::MAX as u64 => Some(magnitude as $number),
                        _ => None,
                    },
                }
            }

            /// How far the type reaches below zero.
            const BELOW_ZERO: u64 = (0 as $number).wrapping_sub($number::MIN) as $unsigned as u64;

            /// How far a number lies above `first`, going round past the greatest number.
            #[inline]
            const fn offset(number: $number, first: $number) -> u64 {
                number.wrapping_sub(first) as $unsigned as u64
            }
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

/// A number of at most 20 digits without a leading zero.
#[inline]
const fn magnitude(digits: &[u8]) -> Option<u64> {
    match digits {
        [b'0'] => Some(0),
        [b'1'..=b'9', ..] => {
            let mut magnitude: u64 = 0;
            let mut rest = digits;
            while let [digit @ b'0'..=b'9', after @ ..] = rest {
                magnitude = match magnitude.checked_mul(10) {
                    Some(tens) => match tens.checked_add((*digit - b'0') as u64) {
                        Some(sum) => sum,
                        None => return None,
                    },
                    None => return None,
                };
                rest = after;
            }
            if rest.is_empty() { Some(magnitude) } else { None }
        }
        _ => None,
    }
}

/// A number of three digits in ASCII, of which the first may be 0: what a family takes all of whose numbers have so many. There `007` is
/// no code, because 7 is none.
#[must_use]
#[inline]
pub const fn three_digits(bytes: &[u8]) -> Option<u16> {
    let [hundreds, tens, ones] = bytes else { return None };
    // All three are checked at once: a byte that is more than 9 now has its highest bit set, or gets it set by the sum.
    let digits = u32::from_le_bytes([*hundreds, *tens, *ones, b'0']) ^ 0x3030_3030;
    if (digits | (digits.wrapping_add(0x0076_7676))) & 0x0080_8080 != 0 {
        return None;
    }
    let [hundreds, tens, ones, _] = digits.to_le_bytes();
    Some(hundreds as u16 * 100 + tens as u16 * 10 + ones as u16)
}
