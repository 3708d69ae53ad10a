//! Finding a code by a name, whatever the case and the signs between the letters.

use super::tables::{NOWHERE, get, index};
use crate::{Code, ParseCodeError};

include!("name_hash.rs");

/// What a family's `FromStr` takes: a number in canonical decimal, what `Display` prints, or a name, of which `find` gives the position.
///
/// # Errors
///
/// [`ParseCodeError`] if no code has this number or name.
#[inline]
pub fn parse<C: Code>(text: &str, find: fn(&str) -> usize) -> Result<C, ParseCodeError> {
    if let Some(code) = C::from_bytes(text.as_bytes()) {
        return Ok(code);
    }
    if let [b'0'..=b'9' | b'-', ..] = text.as_bytes()
        && let Some((number, reason)) = text.split_once(' ')
        && let Some(code) = C::from_bytes(number.as_bytes())
        && code.reason() == reason
    {
        return Ok(code);
    }
    get(C::ALL, find(text)).ok_or_else(ParseCodeError::new::<C>)
}

/// The names of a family.
///
/// A table of slots, a power of two in number, that is probed from the slot a name's hash points at to the next empty one. A slot holds the
/// row of a name: first the rows of `variants`, then those of `others`.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// The slots, little-endian numbers of `width` bytes, all ones where empty.
    pub slots: &'static [u8],
    /// How many bytes a slot has: 1, 2 or 4.
    pub width: usize,
    /// The names of the variants, by position. One with other signs than letters and digits is found in `others`.
    pub variants: &'static [&'static str],
    /// Every further name, normalized, and the position of its code.
    pub others: &'static [(&'static str, u32)],
}

impl Names {
    /// The position of the code with this name; [`NOWHERE`] if there is none.
    ///
    /// No normalized name of the family has more than `WORDS` times eight letters.
    #[must_use]
    #[inline]
    pub fn find<const WORDS: usize>(&self, name: &str) -> usize {
        let mut buffer = [[0; 8]; WORDS];
        let Some(length) = normalize(name.as_bytes(), buffer.as_flattened_mut()) else { return NOWHERE };
        let Some(normalized) = buffer.as_flattened().get(..length) else { return NOWHERE };
        let last = (self.slots.len() / self.width).wrapping_sub(1);
        let mut slot = name_hash(&buffer) as usize;
        loop {
            let row = index(self.slots, self.width, slot & last);
            if row == NOWHERE {
                return NOWHERE;
            }
            let (name, position) = match self.variants.get(row) {
                Some(variant) => (*variant, row),
                None => match self.others.get(row - self.variants.len()) {
                    Some((other, position)) => (*other, *position as usize),
                    None => return NOWHERE,
                },
            };
            if is_same(name.as_bytes(), normalized) {
                return position;
            }
            slot = slot.wrapping_add(1);
        }
    }
}

/// Writes the letters and digits of a name in lower case into a buffer and returns how many they are; `None` if there are none, if there are more
/// than the buffer holds, or if the name has anything but printable ASCII or a space at an end.
#[inline]
fn normalize(name: &[u8], buffer: &mut [u8]) -> Option<usize> {
    if let [b' ', ..] | [.., b' '] = name {
        return None;
    }
    let mut length = 0;
    let mut refused = false;
    // Where the words of a name end cannot be predicted, so there is no branch on it: a sign is written and then written over.
    for byte in name {
        let letter = LETTERS[*byte as usize];
        refused |= letter == REFUSED;
        match buffer.get_mut(length) {
            Some(place) => *place = letter,
            None if letter == SIGN => {}
            None => return None,
        }
        length += usize::from(letter != SIGN);
    }
    if refused || length == 0 { None } else { Some(length) }
}

/// Whether a name of letters and digits is this one in lower case.
#[inline]
fn is_same(name: &[u8], normalized: &[u8]) -> bool {
    if name.len() != normalized.len() {
        return false;
    }
    if let (Some(start), Some(end)) = (name.first_chunk(), name.last_chunk())
        && let (Some(normalized_start), Some(normalized_end)) =
            (normalized.first_chunk(), normalized.last_chunk())
    {
        // Eight bytes at a time; the last eight may overlap with those before.
        let same = |name: &[u8; 8], normalized: &[u8; 8]| {
            u64::from_le_bytes(*name) | LOWER_CASE == u64::from_le_bytes(*normalized)
        };
        let (words, _) = name.as_chunks();
        let (normalized_words, _) = normalized.as_chunks();
        return same(start, normalized_start)
            && same(end, normalized_end)
            && words.iter().zip(normalized_words).skip(1).all(|(word, normalized)| same(word, normalized));
    }
    name.eq_ignore_ascii_case(normalized)
}

/// The bit that lower-case letters have and upper-case ones have not, for each byte of a word. Digits have it anyway.
const LOWER_CASE: u64 = u64::from_le_bytes([0x20; 8]);

/// In [`LETTERS`], a byte that is passed over.
const SIGN: u8 = 0;

/// In [`LETTERS`], a byte that no name has.
const REFUSED: u8 = 1;

/// The lower case of every letter, every digit, and what else a byte is.
static LETTERS: [u8; 256] = {
    let mut letters = [REFUSED; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        letters[byte as usize] = if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { SIGN };
        byte += 1;
    }
    letters
};
