//! How the codes of a family are found: by number, by text and by name.

use super::{NameIndex, Notation, NumberIndex, ReasonIndex};

/// The keys for a search in a family.
#[derive(Clone, Copy, Debug)]
pub struct Lookup {
    /// How the codes are written.
    pub notation: Notation,
    /// The numbers.
    pub numbers: NumberIndex,
    /// The reason phrases.
    pub reasons: ReasonIndex,
    /// All names.
    pub names: NameIndex,
}
