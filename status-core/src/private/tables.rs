//! Reading the tables of a family.
//!
//! A family has one table per property, and the row of a code is its index in `ALL`. Nothing here panics: a
//! row outside a table, which no code has, is empty.

use core::ops::RangeInclusive;

/// The index of a number or a name that is not a code: beyond every table.
pub const NO_INDEX: usize = usize::MAX;

/// The item in a row.
#[must_use]
#[inline]
pub const fn get<T: Copy>(table: &[T], row: usize) -> Option<T> {
    if row < table.len() { Some(table[row]) } else { None }
}

/// The item in a row, or a default if there is no such row.
#[must_use]
#[inline]
pub const fn get_or<T: Copy>(table: &[T], row: usize, otherwise: T) -> T {
    if row < table.len() { table[row] } else { otherwise }
}

/// The item of each number, from a table that has the index of each: see [`little_endian`].
#[must_use]
pub const fn by_number<T: Copy, const ROWS: usize>(items: &[T], indices: &[u8], otherwise: T) -> [T; ROWS] {
    let mut by_number = [otherwise; ROWS];
    let mut row = 0;
    while row < ROWS {
        by_number[row] = get_or(items, little_endian(indices, indices.len() / ROWS, row), otherwise);
        row += 1;
    }
    by_number
}

/// The code of each number, if it has one.
#[must_use]
pub const fn codes_by_number<C: Copy, const ROWS: usize>(all: &[C], indices: &[u8]) -> [Option<C>; ROWS] {
    let mut codes = [None; ROWS];
    let mut row = 0;
    while row < ROWS {
        codes[row] = get(all, little_endian(indices, indices.len() / ROWS, row));
        row += 1;
    }
    codes
}

/// The range in a row.
#[must_use]
#[inline]
pub const fn range<T: Copy>(table: &[Option<(T, T)>], row: usize) -> Option<RangeInclusive<T>> {
    match get_or(table, row, None) {
        Some((first, last)) => Some(RangeInclusive::new(first, last)),
        None => None,
    }
}

/// The text in a row.
#[must_use]
#[inline]
pub const fn text(table: &[&'static str], row: usize) -> &'static str {
    if row < table.len() { table[row] } else { "" }
}

/// The text in a row; `None` if it is empty.
#[must_use]
#[inline]
pub const fn optional_text(table: &[&'static str], row: usize) -> Option<&'static str> {
    let text = text(table, row);
    if text.is_empty() { None } else { Some(text) }
}

/// The first `end` bytes of a text.
#[must_use]
#[inline]
pub const fn text_before(text: &'static str, end: usize) -> &'static str {
    match text.split_at_checked(end) {
        Some((start, _)) => start,
        None => "",
    }
}

/// A text without its first `start` bytes.
#[must_use]
#[inline]
pub const fn text_after(text: &'static str, start: usize) -> &'static str {
    match text.split_at_checked(start) {
        Some((_, end)) => end,
        None => "",
    }
}

/// The part of each line after its first space: the reason phrase, if the line starts with a code.
#[must_use]
pub const fn reasons_of_lines<const ROWS: usize>(lines: &[&'static str]) -> [&'static str; ROWS] {
    let mut reasons = [""; ROWS];
    let mut row = 0;
    while row < ROWS {
        let line = text(lines, row);
        let mut start = 0;
        while start < line.len() && line.as_bytes()[start] != b' ' {
            start += 1;
        }
        reasons[row] = text_after(line, start + 1);
        row += 1;
    }
    reasons
}

/// The byte in a row. Trailing zeros of a table are omitted.
#[must_use]
#[inline]
pub const fn byte(table: &[u8], row: usize) -> u8 {
    if row < table.len() { table[row] } else { 0 }
}

/// The bit in a row, eight per byte, the lowest first. Trailing zeros of a table are omitted.
#[must_use]
#[inline]
pub const fn bit(table: &[u8], row: usize) -> bool {
    byte(table, row / 8) >> (row % 8) & 1 == 1
}

/// The little-endian number in a row of a table whose rows have `width` bytes (1, 2 or 4). All ones, and
/// every row outside the table, is [`NO_INDEX`].
#[must_use]
#[inline]
pub const fn little_endian(table: &[u8], width: usize, row: usize) -> usize {
    // Without a division: the width is not always known when this is compiled.
    match width {
        1 if row < table.len() => match table[row] {
            u8::MAX => NO_INDEX,
            index => index as usize,
        },
        2 if row < table.len() / 2 => match u16::from_le_bytes([table[2 * row], table[2 * row + 1]]) {
            u16::MAX => NO_INDEX,
            index => index as usize,
        },
        4 if row < table.len() / 4 => {
            let start = 4 * row;
            match u32::from_le_bytes([table[start], table[start + 1], table[start + 2], table[start + 3]]) {
                u32::MAX => NO_INDEX,
                index => index as usize,
            }
        }
        _ => NO_INDEX,
    }
}
