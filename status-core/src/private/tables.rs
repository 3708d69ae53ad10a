//! Reading the tables that a family keeps its facts in.
//!
//! A family has one table per fact, and a code's row is its position in `ALL`. Nothing here can panic: a position
//! outside a table, which no code has, reads as nothing.

use core::ops::RangeInclusive;

/// The position of a number that is no code: outside every table.
pub const NOWHERE: usize = usize::MAX;

/// The item in this row.
#[must_use]
#[inline]
pub const fn get<T: Copy>(table: &[T], position: usize) -> Option<T> {
    if position < table.len() { Some(table[position]) } else { None }
}

/// The item in this row, or another where there is no such row.
#[must_use]
#[inline]
pub const fn get_or<T: Copy>(table: &[T], position: usize, otherwise: T) -> T {
    if position < table.len() { table[position] } else { otherwise }
}

/// The code in each row of a table of their positions, which have one byte each if there are few, else two: see [`index`].
#[must_use]
pub const fn codes<C: Copy, const ROWS: usize>(all: &[C], positions: &[u8]) -> [Option<C>; ROWS] {
    let mut codes = [None; ROWS];
    let mut row = 0;
    while row < ROWS {
        codes[row] = get(all, index(positions, positions.len() / ROWS, row));
        row += 1;
    }
    codes
}

/// The range in this row.
#[must_use]
#[inline]
pub const fn range<T: Copy>(table: &[Option<(T, T)>], position: usize) -> Option<RangeInclusive<T>> {
    match get_or(table, position, None) {
        Some((first, last)) => Some(RangeInclusive::new(first, last)),
        None => None,
    }
}

/// The text in this row.
#[must_use]
#[inline]
pub const fn text(table: &[&'static str], position: usize) -> &'static str {
    if position < table.len() { table[position] } else { "" }
}

/// The first `end` bytes of the text.
#[must_use]
#[inline]
pub const fn text_before(text: &'static str, end: usize) -> &'static str {
    match text.split_at_checked(end) {
        Some((start, _)) => start,
        None => "",
    }
}

/// The text without its first `start` bytes.
#[must_use]
#[inline]
pub const fn text_after(text: &'static str, start: usize) -> &'static str {
    match text.split_at_checked(start) {
        Some((_, rest)) => rest,
        None => "",
    }
}

/// The text in this row, where an empty one stands for none.
#[must_use]
#[inline]
pub const fn optional_text(table: &[&'static str], position: usize) -> Option<&'static str> {
    let text = text(table, position);
    if text.is_empty() { None } else { Some(text) }
}

/// The byte in this row. A table may end early: the rest is zeros.
#[must_use]
#[inline]
pub const fn byte(table: &[u8], position: usize) -> u8 {
    if position < table.len() { table[position] } else { 0 }
}

/// The bit in this row, eight to the byte, the lowest first. A table may end early: the rest is `false`.
#[must_use]
#[inline]
pub const fn bit(table: &[u8], position: usize) -> bool {
    byte(table, position / 8) >> (position % 8) & 1 == 1
}

/// The little-endian number in this row of a table whose rows have `width` bytes (1, 2 or 4). All ones, and every
/// row outside the table, is [`NOWHERE`].
#[must_use]
#[inline]
pub const fn index(table: &[u8], width: usize, row: usize) -> usize {
    if row >= table.len() / width {
        return NOWHERE;
    }
    match width {
        1 => match table[row] {
            u8::MAX => NOWHERE,
            position => position as usize,
        },
        2 => match u16::from_le_bytes([table[2 * row], table[2 * row + 1]]) {
            u16::MAX => NOWHERE,
            position => position as usize,
        },
        _ => {
            let start = 4 * row;
            match u32::from_le_bytes([table[start], table[start + 1], table[start + 2], table[start + 3]]) {
                u32::MAX => NOWHERE,
                position => position as usize,
            }
        }
    }
}
