//! A line of a file as it is shown: a long one is cut where it matters least.

use core::ops::Range;

use super::mark::Mark;
use super::shown::{self, shown, width};
use crate::{File, Span};

/// A longer line is cut, and so many columns of it are shown.
pub(super) const WIDEST: usize = 140;

/// So many stay free around the marks, if there is room.
const MARGIN: usize = 6;

/// Not more of a line than this many bytes before and after the first mark is looked at, so that the time to show a
/// mistake does not grow with the line.
const FAR: usize = 1 << 12;

/// What stands where something is cut away.
const DOTS: &str = "...";

/// A line that is shown.
pub(super) struct Line<'a> {
    /// The part of the line that is looked at.
    text: &'a str,
    /// Where it begins in the file.
    start: usize,
    /// Its columns that are shown.
    shown: Range<usize>,
    is_cut_before: bool,
    is_cut_after: bool,
}

impl<'a> Line<'a> {
    /// The line of this number, from 1, with the marks that are to be seen.
    pub(super) fn new<'m>(file: &'a File, number: usize, marks: impl Iterator<Item = &'m Mark<'m>>) -> Self {
        let whole = file.line_at(number);
        let mut line = Self {
            text: "",
            start: whole.start,
            shown: 0..WIDEST,
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
        let columns = shown::columns(line.text);
        if columns <= WIDEST && near == whole {
            return line;
        }
        let first = line.offset(first).saturating_sub(MARGIN);
        let end = |(end, label): (usize, &str)| line.offset(end) + 1 + shown::columns(label) + MARGIN;
        let last = ends.into_iter().map(end).max().unwrap_or(0);
        let left = match last {
            ..=WIDEST => 0,
            // In the middle, if all of it can be seen.
            _ => first.saturating_sub(WIDEST.saturating_sub(last - first) / 2),
        };
        line.shown = left..left + WIDEST;
        line.is_cut_before = left > 0 || near.start > whole.start;
        line.is_cut_after = columns > left + WIDEST || near.end < whole.end;
        line
    }

    /// The text, as far as it is shown.
    pub(super) fn text(&self) -> String {
        let dots = |is_cut| if is_cut { DOTS.len() } else { 0 };
        let first = self.shown.start + dots(self.is_cut_before);
        let end = self.shown.end - dots(self.is_cut_after);
        let mut text = String::new();
        if self.is_cut_before {
            text.push_str(DOTS);
        }
        let mut column = 0;
        let mut filled = first;
        for (at, letter) in self.text.char_indices() {
            let next = column + width(letter);
            if column >= first && next <= end {
                // A wide character that is cut in two leaves a gap.
                text.extend(core::iter::repeat_n(' ', column - filled));
                text.push_str(&shown(self.text.get(at..at + letter.len_utf8()).unwrap_or_default()));
                filled = next;
            }
            column = next;
            if column > end {
                break;
            }
        }
        if self.is_cut_after {
            text.extend(core::iter::repeat_n(' ', end - filled));
            text.push_str(DOTS);
        }
        text
    }

    /// In which columns a mark is, of those that are shown: at least in one.
    pub(super) fn columns(&self, span: Span) -> Range<usize> {
        let start = self.column(span.start);
        start..self.column(span.end).max(start + 1)
    }

    /// The column of a byte, of those that are shown.
    pub(super) fn column(&self, at: usize) -> usize {
        self.offset(at).clamp(self.shown.start, self.shown.end) - self.shown.start
    }

    /// How many columns there are before a byte.
    fn offset(&self, at: usize) -> usize {
        let before = self.text.get(..at.saturating_sub(self.start)).unwrap_or(self.text);
        shown::columns(before)
    }
}

/// The beginning of the character to which a byte belongs.
fn boundary(file: &File, mut at: usize) -> usize {
    while !file.text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
