//! Finding a code by a name.

use super::name_hash::name_hash;
use super::spelling::{repeated, word};
use super::tables::{NO_INDEX, little_endian};

/// An index of all names of a family, which ignores case and punctuation.
///
/// An open-addressing table. The number of slots is a power of two. Probing starts at the slot that the hash
/// of a name selects, and ends at the next empty one. A slot has the row of a name: first those of
/// `variants`, then those of `others`.
#[derive(Clone, Copy, Debug)]
pub struct NameIndex {
    /// The slots: see [`little_endian`].
    pub slots: &'static [u8],
    /// The bytes of a slot.
    pub width: usize,
    /// The names of the variants, by the index of their code. Names with characters other than letters
    /// and digits are in `others`.
    pub variants: &'static [&'static str],
    /// Every other name, normalized, and the index of its code.
    pub others: &'static [(&'static str, u32)],
}

impl NameIndex {
    /// The index of the code with this name; [`NO_INDEX`] if there is none.
    ///
    /// No normalized name of the family is longer than `WORDS` times eight characters.
    #[must_use]
    #[inline]
    pub fn of<const WORDS: usize>(&self, name: &str) -> usize {
        let mut buffer = [[0; 8]; WORDS];
        let Some(length) = normalize(name.as_bytes(), buffer.as_flattened_mut()) else { return NO_INDEX };
        let Some(normalized) = buffer.as_flattened().get(..length) else { return NO_INDEX };
        let mut slot = name_hash(&buffer) as usize;
        loop {
            let Some((name, index)) = self.in_slot(slot) else { return NO_INDEX };
            if is_same(name.as_bytes(), normalized) {
                return index;
            }
            slot = slot.wrapping_add(1);
        }
    }

    /// The index of the code with this normalized name, for constants; [`NO_INDEX`] if there is none.
    pub(crate) const fn of_normalized(&self, normalized: &[u8]) -> usize {
        let mut words = [[0; 8]; 32];
        let mut at = 0;
        while at < normalized.len() {
            if at / 8 == words.len() {
                return NO_INDEX;
            }
            words[at / 8][at % 8] = normalized[at];
            at += 1;
        }
        let mut slot = name_hash(&words) as usize;
        loop {
            let Some((name, index)) = self.in_slot(slot) else { return NO_INDEX };
            if is_same_in_constant(name.as_bytes(), normalized) {
                return index;
            }
            slot = slot.wrapping_add(1);
        }
    }

    /// The name in a slot, and the index of its code. The slots are a ring.
    #[inline]
    const fn in_slot(&self, slot: usize) -> Option<(&'static str, usize)> {
        let last = (self.slots.len() / self.width).wrapping_sub(1);
        let row = little_endian(self.slots, self.width, slot & last);
        if row < self.variants.len() {
            return Some((self.variants[row], row));
        }
        if row == NO_INDEX || row - self.variants.len() >= self.others.len() {
            return None;
        }
        let (name, index) = self.others[row - self.variants.len()];
        Some((name, index as usize))
    }
}

/// Writes the letters and digits of a name in lower case into a buffer and returns their number. Returns
/// `None` if there are none or too many for the buffer, if the name contains anything except printable ASCII,
/// or if it starts or ends with a space.
#[inline]
fn normalize(name: &[u8], buffer: &mut [u8]) -> Option<usize> {
    if let [b' ', ..] | [.., b' '] = name {
        return None;
    }
    let mut length = 0;
    let mut is_refused = false;
    // The processor cannot predict where words end, so this avoids a branch: punctuation is written and then
    // overwritten.
    for byte in name {
        let letter = LETTERS[*byte as usize];
        is_refused |= letter == REFUSED;
        match buffer.get_mut(length) {
            Some(place) => *place = letter,
            None if letter == SKIPPED => {}
            None => return None,
        }
        length += usize::from(letter != SKIPPED);
    }
    if is_refused || length == 0 { None } else { Some(length) }
}

/// Returns `true` if a name of letters and digits is this one in lower case.
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
        let same = |name: &[u8; 8], normalized: &[u8; 8]| word(*name) | LOWER_CASE == word(*normalized);
        let (words, _) = name.as_chunks();
        let (normalized_words, _) = normalized.as_chunks();
        return same(start, normalized_start)
            && same(end, normalized_end)
            && words.iter().zip(normalized_words).skip(1).all(|(word, normalized)| same(word, normalized));
    }
    name.eq_ignore_ascii_case(normalized)
}

/// The same in a `const` context, which cannot call trait functions and where speed does not matter.
const fn is_same_in_constant(name: &[u8], normalized: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() && at < normalized.len() && name[at].eq_ignore_ascii_case(&normalized[at]) {
        at += 1;
    }
    at == name.len() && at == normalized.len()
}

/// The bit that lower-case letters have and upper-case letters do not have, for each byte of a word. Digits
/// always have it.
const LOWER_CASE: u64 = repeated(0x20);

/// In [`LETTERS`], a byte that is skipped.
const SKIPPED: u8 = 0;

/// In [`LETTERS`], a byte that no name contains.
const REFUSED: u8 = 1;

/// The lower case of every letter, every digit, and the kind of any other byte.
static LETTERS: [u8; 256] = {
    let mut letters = [REFUSED; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        letters[byte as usize] =
            if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { SKIPPED };
        byte += 1;
    }
    letters
};
