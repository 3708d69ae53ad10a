//! Drawing a line of a file. Long lines are cut to the part around their marks.

use core::ops::Range;

use super::mark::Mark;
use super::printable::{self, printable, width};
use crate::{File, Span};

/// A longer line is cut to this many columns.
pub(super) const WIDEST: usize = 140;

/// The number of columns to draw around the marks, if there is room.
const MARGIN: usize = 6;

/// Only this many bytes before and after the first mark are examined, so the time to render an error does not
/// grow with the line.
const FAR: usize = 1 << 12;

/// The replacement for a part that is cut.
const DOTS: &str = "...";

/// A line that is drawn.
pub(super) struct Line<'a> {
    /// The part of the line that is examined.
    text: &'a str,
    /// Its start in the file.
    start: usize,
    /// The columns to draw.
    visible: Range<usize>,
    is_cut_before: bool,
    is_cut_after: bool,
}

impl<'a> Line<'a> {
    /// The line with this number, from 1, with the marks that must be visible.
    pub(super) fn new<'m>(file: &'a File, number: usize, marks: impl Iterator<Item = &'m Mark<'m>>) -> Self {
        let whole = file.line_at(number);
        let mut line = Self {
            text: "",
            start: whole.start,
            visible: 0..WIDEST,
            is_cut_before: false,
            is_cut_after: false,
        };
        let mut first: Option<usize> = None;
        let mut ends = Vec::new();
        for mark in marks {
            first = Some(first.map_or(mark.span.start, |first| first.min(mark.span.start)));
            ends.push((mark.span.end, mark.label));
        }
        let first = first.unwrap_or(whole.start);
        let near = boundary(file, first.saturating_sub(FAR).max(whole.start))
            ..boundary(file, whole.end.min(first + FAR));
        line.text = file.text.get(near.clone()).unwrap_or_default();
        line.start = near.start;
        let columns = printable::columns(line.text);
        if columns <= WIDEST && near == whole {
            return line;
        }
        let first = line.offset(first).saturating_sub(MARGIN);
        let mut last = 0;
        for (end, label) in &ends {
            last = last.max(line.offset(*end) + 1 + printable::columns(label) + MARGIN);
        }
        let left = match last {
            ..=WIDEST => 0,
            // Centered, if all of it fits.
            _ => first.saturating_sub(WIDEST.saturating_sub(last - first) / 2),
        };
        line.visible = left..left + WIDEST;
        line.is_cut_before = left > 0 || near.start > whole.start;
        line.is_cut_after = columns > left + WIDEST || near.end < whole.end;
        line
    }

    /// The text that is drawn.
    pub(super) fn text(&self) -> String {
        let dots = |is_cut| if is_cut { DOTS.len() } else { 0 };
        let first = self.visible.start + dots(self.is_cut_before);
        let end = self.visible.end - dots(self.is_cut_after);
        let mut text = String::new();
        if self.is_cut_before {
            text.push_str(DOTS);
        }
        let mut column = 0;
        let mut filled = first;
        for (at, letter) in self.text.char_indices() {
            let next = column + width(letter);
            if column >= first && next <= end {
                // A wide character that is cut in half leaves a gap.
                text.push_str(&" ".repeat(column - filled));
                text.push_str(&printable(self.text.get(at..at + letter.len_utf8()).unwrap_or_default()));
                filled = next;
            }
            column = next;
            if column > end {
                break;
            }
        }
        if self.is_cut_after {
            text.push_str(&" ".repeat(end - filled));
            text.push_str(DOTS);
        }
        text
    }

    /// The drawn columns of a mark: at least one.
    pub(super) fn columns(&self, span: Span) -> Range<usize> {
        let start = self.column(span.start);
        start..self.column(span.end).max(start + 1)
    }

    /// The drawn column of a byte.
    pub(super) fn column(&self, at: usize) -> usize {
        self.offset(at).clamp(self.visible.start, self.visible.end) - self.visible.start
    }

    /// The number of columns before a byte.
    fn offset(&self, at: usize) -> usize {
        let before = self.text.get(..at.saturating_sub(self.start)).unwrap_or(self.text);
        printable::columns(before)
    }
}

/// The start of the character that contains a byte.
fn boundary(file: &File, mut at: usize) -> usize {
    while !file.text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
