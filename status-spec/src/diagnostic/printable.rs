//! Text for a terminal: without control sequences, and with the width of each character.

use unicode_width::UnicodeWidthChar;

use crate::text::is_unsafe_to_show;

/// The text with every unsafe character replaced.
pub(super) fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for letter in text.chars() {
        let mut buffer = [0; 4];
        printable.push_str(replacement(letter).unwrap_or_else(|| letter.encode_utf8(&mut buffer)));
    }
    printable
}

/// The width of a text in columns.
pub(super) fn columns(text: &str) -> usize {
    let mut columns = 0;
    for letter in text.chars() {
        columns += width(letter);
    }
    columns
}

/// The width of a character in columns.
pub(super) fn width(letter: char) -> usize {
    replacement(letter).map_or_else(|| letter.width().unwrap_or(1), |text| text.chars().count())
}

/// The replacement for a character.
fn replacement(letter: char) -> Option<&'static str> {
    const PICTURES: [&str; 32] = [
        "␀", "␁", "␂", "␃", "␄", "␅", "␆", "␇", "␈", "    ", "␊", "␋", "␌", "␍", "␎", "␏", "␐", "␑", "␒",
        "␓", "␔", "␕", "␖", "␗", "␘", "␙", "␚", "␛", "␜", "␝", "␞", "␟",
    ];
    match letter {
        '\0'..='\u{1f}' => PICTURES.get(letter as usize).copied(),
        '\u{7f}' => Some("␡"),
        // It joins the characters around it, and has no width.
        '\u{200d}' => Some(""),
        _ if is_unsafe_to_show(letter) => Some("�"),
        _ => None,
    }
}
