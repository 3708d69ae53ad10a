//! Finding the index of a number that is known at compile time.

use super::tables::{NO_INDEX, little_endian};

/// The index of the numbers of a family in `ALL`, for any integer type.
#[derive(Clone, Copy, Debug)]
pub enum NumberIndex {
    /// The numbers have no gaps.
    Contiguous {
        /// The first number.
        first: i128,
    },
    /// The numbers have small gaps. A table has a row for each number from the first to the last.
    Dense {
        /// The first number.
        first: i128,
        /// The index of each number: see [`little_endian`].
        indices: &'static [u8],
        /// The bytes of a row.
        width: usize,
    },
    /// The numbers have wide gaps. They are found by binary search.
    Sparse {
        /// The numbers, ascending.
        numbers: &'static [i128],
    },
}

impl NumberIndex {
    /// The index of a number in `ALL`; an index beyond `ALL` if it is not a code.
    #[must_use]
    pub const fn of(self, number: i128) -> usize {
        match self {
            Self::Contiguous { first } => offset(number, first),
            Self::Dense { first, indices, width } => little_endian(indices, width, offset(number, first)),
            Self::Sparse { numbers } => search(number, numbers),
        }
    }
}

/// The distance of a number from the first one.
#[expect(clippy::cast_sign_loss, reason = "checked by the pattern")]
const fn offset(number: i128, first: i128) -> usize {
    match number.checked_sub(first) {
        Some(offset @ 0..=0xffff_ffff) => offset as usize,
        _ => NO_INDEX,
    }
}

/// The index of a number among ascending ones.
const fn search(number: i128, numbers: &[i128]) -> usize {
    let mut start = 0;
    let mut end = numbers.len();
    while start < end {
        let middle = usize::midpoint(start, end);
        if numbers[middle] < number {
            start = middle + 1;
        } else {
            end = middle;
        }
    }
    if start < numbers.len() && numbers[start] == number { start } else { NO_INDEX }
}
