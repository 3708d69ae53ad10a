//! Finding a code by a text that is spelled like its reason phrase or its variant.

use super::spelling::{Ends, letters, repeated, word};
use super::tables::{NO_INDEX, little_endian};

/// The reason phrases and the variants of a family, to find the one that a text is spelled like.
///
/// Two texts are spelled alike if they have the same letters and digits, whatever their case, and punctuation
/// at the same places, as `NOT_FOUND` and `Not Found` have. Most peers send such texts.
///
/// A table of slots as in [`NameIndex`](super::NameIndex). A slot has the row of a text: first those of
/// `reasons`, then those of `variants`.
#[derive(Clone, Copy, Debug)]
pub struct SpellingIndex {
    /// The slots: see [`little_endian`].
    pub slots: &'static [u8],
    /// The bytes of a slot.
    pub width: usize,
    /// The reason phrases, by the index of their code.
    pub reasons: &'static [&'static str],
    /// The variants, by the index of their code.
    pub variants: &'static [&'static str],
}

impl SpellingIndex {
    /// The index of the code whose reason phrase or variant is spelled like a text; [`NO_INDEX`] if there is
    /// none.
    // Not inline: it is compiled once, for all families.
    #[must_use]
    #[inline(never)]
    pub fn of(&self, text: &str) -> usize {
        let text = text.as_bytes();
        let ends = Ends::of(text);
        let letters = ends.letters();
        let last = (self.slots.len() >> self.width.trailing_zeros()).wrapping_sub(1);
        let mut slot = letters.hash(text.len()) as usize;
        while let Some((spelling, index)) = self.in_slot(slot & last) {
            if spelling.len() == text.len() {
                let is_equal = Ends::of(spelling) == ends && (text.len() <= 16 || text == spelling);
                if is_equal || is_like(text, letters, spelling) {
                    return index;
                }
            }
            slot = slot.wrapping_add(1);
        }
        NO_INDEX
    }

    /// The text in a slot, and the index of its code.
    #[inline]
    fn in_slot(&self, slot: usize) -> Option<(&'static [u8], usize)> {
        let row = little_endian(self.slots, self.width, slot);
        if let Some(reason) = self.reasons.get(row) {
            return Some((reason.as_bytes(), row));
        }
        let index = row.wrapping_sub(self.reasons.len());
        self.variants.get(index).map(|variant| (variant.as_bytes(), index))
    }
}

/// Returns `true` if a text is spelled like another one of the same length, which is printable ASCII. The ends
/// of the text have these letters.
#[inline(never)]
fn is_like(text: &[u8], letters: Ends, spelling: &[u8]) -> bool {
    let ends = Ends::of(text);
    let is_trimmed = !matches!(text, [b' ', ..] | [.., b' ']);
    let are_ends_like =
        Ends::of(spelling).letters() == letters && (unprintable(ends.first) | unprintable(ends.last)) == 0;
    is_trimmed && are_ends_like && is_middle_like(text, spelling)
}

/// Compares the bytes between the first and the last eight.
#[inline]
fn is_middle_like(text: &[u8], spelling: &[u8]) -> bool {
    if text.len() <= 16 {
        return true;
    }
    if text.len() > 32 {
        return is_long_like(text, spelling);
    }
    // The two words may overlap. A loop would be slower, as the processor cannot predict its end.
    let (Some([text_start, text_end]), Some([start, end])) = (middle(text), middle(spelling)) else {
        return false;
    };
    (difference(text_start, start) | difference(text_end, end)) == 0
}

/// The words after the first and before the last eight bytes.
#[inline]
fn middle(text: &[u8]) -> Option<[u64; 2]> {
    let (_, start) = text.split_first_chunk::<8>()?;
    let (end, _) = text.split_last_chunk::<8>()?;
    Some([word(*start.first_chunk()?), word(*end.last_chunk()?)])
}

/// Compares each word of a long text.
#[cold]
fn is_long_like(text: &[u8], spelling: &[u8]) -> bool {
    let ((words, _), (others, _)) = (text.as_chunks(), spelling.as_chunks());
    words.iter().zip(others).all(|(one, other)| difference(word(*one), word(*other)) == 0)
}

/// Zero if a word is printable ASCII and spelled like another one.
#[inline]
const fn difference(word: u64, other: u64) -> u64 {
    letters(word) ^ letters(other) | unprintable(word)
}

/// Zero if a word is printable ASCII.
#[inline]
const fn unprintable(word: u64) -> u64 {
    (word | word.wrapping_sub(repeated(b' ')) | word.wrapping_add(repeated(0x7f - b'~'))) & repeated(0x80)
}
