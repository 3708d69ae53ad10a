//! The hash for finding texts by their spelling. `status-macros` builds tables with it, and `status-core` looks
//! texts up: both have this file.

use super::name_hash::GOLDEN;

/// The first and the last eight bytes of a text, which may overlap. A shorter text is padded with spaces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ends {
    pub(crate) first: u64,
    pub(crate) last: u64,
}

impl Ends {
    #[inline]
    pub(crate) fn of(text: &[u8]) -> Self {
        match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => Self { first: word(*first), last: word(*last) },
            _ => Self { first: short(text), last: repeated(b' ') },
        }
    }

    /// The letters of both.
    #[inline]
    pub(crate) const fn letters(self) -> Self {
        Self { first: letters(self.first), last: letters(self.last) }
    }

    /// The hash of a text of this length whose ends have these letters.
    #[inline]
    pub(crate) const fn hash(self, length: usize) -> u32 {
        let last = self.last.wrapping_add(length as u64);
        let product = (self.first ^ GOLDEN) as u128 * (last ^ GOLDEN.rotate_left(32)) as u128;
        // Each bit of the two halves together depends on all bits of both factors.
        ((product ^ (product << 64)) >> 96) as u32
    }
}

/// Eight bytes of a text.
#[inline]
pub(crate) const fn word(bytes: [u8; 8]) -> u64 {
    u64::from_le_bytes(bytes)
}

/// A text of at most seven bytes.
#[inline]
fn short(text: &[u8]) -> u64 {
    const SPACE: u8 = b' ';

    match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            u64::from(first) | u64::from(last) << 32
        }
        _ => match *text {
            [one] => word([one, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE]),
            [one, two] => word([one, two, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE]),
            [one, two, three] => word([one, two, three, SPACE, SPACE, SPACE, SPACE, SPACE]),
            _ => repeated(SPACE),
        },
    }
}

/// The letters of a word in lower case, and its digits. Any other byte is zero.
///
/// Handles eight bytes of ASCII together: a sum sets the highest bit of each byte that is the first letter or
/// greater, and another one of each byte that is greater than the last letter. The result for other bytes is
/// arbitrary; a comparison refuses them.
#[inline]
pub(crate) const fn letters(word: u64) -> u64 {
    let lower_case = word | repeated(0x20);
    let is_letter =
        lower_case.wrapping_add(repeated(0x80 - b'a')) & !lower_case.wrapping_add(repeated(0x7f - b'z'));
    let is_digit = word.wrapping_add(repeated(0x80 - b'0')) & !word.wrapping_add(repeated(0x7f - b'9'));
    let kept = (is_letter | is_digit) & repeated(0x80);
    lower_case & (kept - (kept >> 7))
}

/// A word of eight equal bytes.
pub(crate) const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}
