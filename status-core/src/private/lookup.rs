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
