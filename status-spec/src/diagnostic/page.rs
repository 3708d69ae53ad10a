//! The lines of a rendered error, with the gutter for line numbers.

use core::ops::Range;

use super::piece::{Piece, Role};

/// The text so far, and the width of the gutter.
pub(super) struct Page {
    text: String,
    /// The end of each piece of the text, and its role.
    ends: Vec<(usize, Role)>,
    gutter: usize,
}

impl Page {
    /// A page with a title.
    pub(super) fn new(title: &str) -> Self {
        let mut page = Self { text: String::new(), ends: Vec::new(), gutter: 0 };
        page.push(title, Role::Title);
        page
    }

    /// Makes the gutter wide enough for a number.
    pub(super) fn widen(&mut self, number: usize) {
        self.gutter = number.to_string().len();
    }

    /// Starts a line with a number and a separator.
    pub(super) fn line(&mut self, number: &str, separator: &str) {
        self.end_line();
        self.push("\n", Role::Text);
        self.text.push_str(&" ".repeat(self.gutter.saturating_sub(number.len())));
        self.push(number, Role::Frame);
        self.push(separator, Role::Frame);
    }

    /// Adds a line for omitted lines, inside or outside a multi-line mark.
    pub(super) fn dots(&mut self, within: Option<Role>) {
        self.end_line();
        self.push("\n", Role::Text);
        self.push("...", Role::Frame);
        if let Some(role) = within {
            self.text.push_str(&" ".repeat(self.gutter));
            self.push("|", role);
        }
    }

    /// Adds text to the line.
    pub(super) fn push(&mut self, text: &str, role: Role) {
        self.text.push_str(text);
        let end = self.text.len();
        match self.ends.last_mut() {
            Some((last, same)) if *same == role => *last = end,
            _ => self.ends.push((end, role)),
        }
    }

    /// Adds a row to the line.
    pub(super) fn push_row(&mut self, row: &Row) {
        for (letter, role) in &row.columns {
            self.push(letter.encode_utf8(&mut [0; 4]), *role);
        }
    }

    pub(super) fn into_text(mut self) -> String {
        self.end_line();
        self.text
    }

    pub(super) fn into_pieces(mut self) -> Vec<Piece> {
        self.end_line();
        let mut pieces = Vec::with_capacity(self.ends.len());
        let mut start = 0;
        for (end, role) in &self.ends {
            // Trailing spaces have been removed.
            if let Some(text) = self.text.get(start..*end).filter(|text| !text.is_empty()) {
                pieces.push(Piece { text: text.to_owned(), role: *role });
                start = *end;
            }
        }
        pieces
    }

    /// No line ends in spaces.
    fn end_line(&mut self) {
        let end = self.text.trim_end_matches(' ').len();
        self.text.truncate(end);
        for (last, _) in self.ends.iter_mut().rev() {
            if *last <= end {
                break;
            }
            *last = end;
        }
    }
}

/// A line that is drawn column by column.
#[derive(Clone)]
pub(super) struct Row {
    columns: Vec<(char, Role)>,
}

impl Row {
    /// A row with a prefix.
    pub(super) fn new(start: &str, role: Role) -> Self {
        let mut row = Self { columns: Vec::new() };
        row.put(0, start, role);
        row
    }

    /// The number of columns.
    pub(super) const fn width(&self) -> usize {
        self.columns.len()
    }

    /// Writes a text at a column, over existing text.
    pub(super) fn put(&mut self, column: usize, text: &str, role: Role) {
        for (offset, letter) in text.chars().enumerate() {
            self.fill(column + offset..column + offset + 1, letter, role);
        }
    }

    /// Fills some columns.
    pub(super) fn fill(&mut self, columns: Range<usize>, letter: char, role: Role) {
        if self.columns.len() < columns.end {
            self.columns.resize(columns.end, (' ', Role::Frame));
        }
        if let Some(columns) = self.columns.get_mut(columns) {
            columns.fill((letter, role));
        }
    }
}
