//! Finding the codes of a family by number, by text and by name.

use super::{NameIndex, Notation, NumberIndex, SpellingIndex};

/// The indexes of a family.
#[derive(Clone, Copy, Debug)]
pub struct Lookup {
    /// The notation.
    pub notation: Notation,
    /// The numbers.
    pub numbers: NumberIndex,
    /// The reason phrases and the variants, as they are spelled.
    pub spellings: SpellingIndex,
    /// All names.
    pub names: NameIndex,
}

impl Lookup {
    /// The index in `ALL` of a number as it is written in Rust: `0x80070005` is also the negative number with
    /// these bits, in a hexadecimal family of a signed type. An index beyond `ALL` if it is not a code.
    pub(crate) const fn index(self, number: i128) -> usize {
        match self.notation.of_bit_pattern(number) {
            Some(number) => self.numbers.of(number),
            None => self.numbers.of(number),
        }
    }
}
