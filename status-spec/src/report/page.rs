//! The lines of a rendered mistake, with the gutter for the numbers.

use core::ops::Range;

/// The text so far, and how much room there is for the numbers of lines.
pub(super) struct Page {
    text: String,
    gutter: usize,
}

impl Page {
    /// A page with a title.
    pub(super) const fn new(title: String) -> Self {
        Self { text: title, gutter: 0 }
    }

    /// Makes the gutter so wide that a number fits in.
    pub(super) fn widen(&mut self, number: usize) {
        self.gutter = number.to_string().len();
    }

    /// Adds a line: a number, what parts it from the text, and the text.
    pub(super) fn line(&mut self, number: &str, separator: &str, text: &str) {
        self.text.push('\n');
        self.text.extend(core::iter::repeat_n(' ', self.gutter.saturating_sub(number.len())));
        self.text.push_str(number);
        self.text.push_str(separator);
        self.text.push_str(text);
        self.text.truncate(self.text.trim_end_matches(' ').len());
    }

    /// Adds a line that stands for those which are left out, within a mark over several lines or not.
    pub(super) fn dots(&mut self, is_within: bool) {
        self.text.push_str("\n...");
        if is_within {
            self.text.extend(core::iter::repeat_n(' ', self.gutter));
            self.text.push('|');
        }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// A line that is drawn column by column.
pub(super) struct Row {
    columns: Vec<char>,
}

impl Row {
    /// A row that begins with a text.
    pub(super) fn new(start: &str) -> Self {
        Self { columns: start.chars().collect() }
    }

    /// Puts a text at a column, over what is there.
    pub(super) fn put(&mut self, column: usize, text: &str) {
        for (offset, letter) in text.chars().enumerate() {
            self.fill(column + offset..column + offset + 1, letter);
        }
    }

    /// Fills some columns.
    pub(super) fn fill(&mut self, columns: Range<usize>, letter: char) {
        if self.columns.len() < columns.end {
            self.columns.resize(columns.end, ' ');
        }
        if let Some(columns) = self.columns.get_mut(columns) {
            columns.fill(letter);
        }
    }

    pub(super) fn text(self) -> String {
        self.columns.into_iter().collect()
    }
}
