//! Wrapping lines for a terminal.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::terminal::Style;

/// A text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    look: Look,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Look {
    Plain,
    Bold,
    Warning,
    Link(String),
}

impl Piece {
    pub(super) fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), look: Look::Plain }
    }

    pub(super) fn bold(text: &str) -> Self {
        Self { text: text.to_owned(), look: Look::Bold }
    }

    pub(super) fn warning(text: &str) -> Self {
        Self { text: text.to_owned(), look: Look::Warning }
    }

    pub(super) fn link(text: &str, address: Option<String>) -> Self {
        Self { text: text.to_owned(), look: address.map_or(Look::Plain, Look::Link) }
    }

    pub(super) fn styled(&self, style: Style) -> String {
        match &self.look {
            Look::Plain => self.text.clone(),
            Look::Bold => style.bold(&self.text),
            Look::Warning => style.warning(&self.text),
            Look::Link(address) => style.link(address, &self.text),
        }
    }
}

/// The columns that a text takes on a terminal.
pub(super) fn width_of(text: &str) -> usize {
    text.width()
}

/// The spaces to pad a text to the width of a column.
pub(super) fn pad(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(width_of(text)))
}

/// Splits a line at its spaces into lines of at most `width` columns. Longer words are split.
pub(super) fn wrap(pieces: &[Piece], width: usize) -> Vec<Vec<Piece>> {
    let mut lines = Lines { width: width.max(1), done: Vec::new(), line: Vec::new(), used: 0 };
    let mut word: Vec<Piece> = Vec::new();
    for piece in pieces {
        for (position, part) in piece.text.split(' ').enumerate() {
            if position > 0 {
                lines.word(&word);
                word.clear();
                lines.space(piece);
            }
            if !part.is_empty() {
                word.push(Piece { text: part.to_owned(), look: piece.look.clone() });
            }
        }
    }
    lines.word(&word);
    lines.finish()
}

struct Lines {
    width: usize,
    done: Vec<Vec<Piece>>,
    line: Vec<Piece>,
    /// The columns that the line takes.
    used: usize,
}

impl Lines {
    /// A space, in the style of its piece. A line does not start with a space.
    fn space(&mut self, piece: &Piece) {
        if self.used > 0 {
            self.push(" ", &piece.look);
        }
    }

    /// A word, which may have several styles.
    fn word(&mut self, word: &[Piece]) {
        let width: usize = word.iter().map(|piece| width_of(&piece.text)).sum();
        if self.used > 0 && self.used + width > self.width {
            self.end_line();
        }
        for piece in word {
            if self.used + width_of(&piece.text) <= self.width {
                self.push(&piece.text, &piece.look);
                continue;
            }
            for character in piece.text.chars() {
                if self.used > 0 && self.used + character.width().unwrap_or_default() > self.width {
                    self.end_line();
                }
                self.push(character.encode_utf8(&mut [0; 4]), &piece.look);
            }
        }
    }

    fn push(&mut self, text: &str, look: &Look) {
        self.used += width_of(text);
        match self.line.last_mut() {
            Some(last) if last.look == *look => last.text.push_str(text),
            _ => self.line.push(Piece { text: text.to_owned(), look: look.clone() }),
        }
    }

    fn end_line(&mut self) {
        while let Some(last) = self.line.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
            if !last.text.is_empty() {
                break;
            }
            self.line.pop();
        }
        self.done.push(std::mem::take(&mut self.line));
        self.used = 0;
    }

    fn finish(mut self) -> Vec<Vec<Piece>> {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Piece, width_of, wrap};

    fn lines(pieces: &[Piece], width: usize) -> Vec<String> {
        let text = |line: &Vec<Piece>| line.iter().map(|piece| piece.text.as_str()).collect();
        wrap(pieces, width).iter().map(text).collect()
    }

    #[test]
    fn lines_end_at_spaces() {
        let pieces =
            [Piece::plain("one two"), Piece::plain("; "), Piece::link("three four", Some("x".to_owned()))];
        assert_eq!(lines(&pieces, 80), ["one two; three four"]);
        assert_eq!(lines(&pieces, 9), ["one two;", "three", "four"]);
        assert_eq!(lines(&pieces, 8), ["one two;", "three", "four"]);
        assert_eq!(lines(&pieces, 3), ["one", "two", ";", "thr", "ee", "fou", "r"]);
        assert_eq!(wrap(&pieces, 9)[1], [Piece::link("three", Some("x".to_owned()))]);
        assert_eq!(lines(&[], 10), [""; 0]);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(lines(&[Piece::plain("状態 コード")], 5), ["状態", "コー", "ド"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn lines_fit_and_lose_nothing(texts in prop::collection::vec("[ab é状]{0,12}", 0..5), width in 2..20_usize) {
            let pieces: Vec<_> = texts.iter().map(|text| Piece::plain(text)).collect();
            let lines = lines(&pieces, width);
            prop_assert!(lines.iter().all(|line| width_of(line) <= width && line.trim() == line), "{:?}", lines);
            let letters = |texts: &[String]| texts.concat().replace(' ', "");
            prop_assert_eq!(letters(&lines), letters(&texts));
        }
    }
}
