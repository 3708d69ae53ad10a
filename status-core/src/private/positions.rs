//! Finding the position of a number that is known at compile time.

use super::tables::{NOWHERE, index};

/// Where the numbers of a family stand in `ALL`, whatever their type.
#[derive(Clone, Copy, Debug)]
pub enum Positions {
    /// Without gaps.
    Contiguous {
        /// The first number.
        first: i128,
    },
    /// A table that has the position of each number from the first on: see [`index`].
    Dense {
        /// The first number.
        first: i128,
        /// The table.
        positions: &'static [u8],
        /// How many bytes a row has.
        width: usize,
    },
    /// Searched for.
    Sparse {
        /// The numbers, ascending.
        numbers: &'static [i128],
    },
}

impl Positions {
    /// The position of a number; a position outside `ALL` if it is no code.
    #[must_use]
    pub const fn of(self, number: i128) -> usize {
        match self {
            Self::Contiguous { first } => offset(number, first),
            Self::Dense { first, positions, width } => index(positions, width, offset(number, first)),
            Self::Sparse { numbers } => {
                let mut position = 0;
                while position < numbers.len() {
                    if numbers[position] == number {
                        return position;
                    }
                    position += 1;
                }
                NOWHERE
            }
        }
    }
}

/// How far a number lies above the first one.
#[expect(clippy::cast_sign_loss, reason = "it is not negative")]
const fn offset(number: i128, first: i128) -> usize {
    match number.checked_sub(first) {
        Some(offset @ 0..=0xffff_ffff) => offset as usize,
        _ => NOWHERE,
    }
}
