//! Lines of a file, with marks under the places that matter.

use super::line::{Line, WIDEST};
use super::mark::Mark;
use super::page::{Page, Row};
use super::piece::Role;
use super::printable::{self, printable};
use crate::sort::sort_by_key;
use crate::{File, FileId, Span};

/// A part of a file with marks in it, the mark of the error first.
pub(super) struct Excerpt<'a> {
    pub(super) id: FileId,
    pub(super) file: &'a File,
    pub(super) marks: Vec<Mark<'a>>,
}

/// Marks that are further apart are drawn as two excerpts, so the time to render an error does not grow with
/// the file. The same applies to marks on one line, if the line had to be cut between them.
const NEAR: usize = 1 << 16;

impl Excerpt<'_> {
    /// Returns `true` if a mark belongs to this excerpt.
    pub(super) fn is_near(&self, span: Span) -> bool {
        let is_near = |mark: &Mark<'_>| {
            let is_on_one_line = self.file.line(mark.span.start) == self.file.line(span.start);
            let near = if is_on_one_line { WIDEST } else { NEAR };
            span.start < mark.span.end.saturating_add(near) && mark.span.start < span.end.saturating_add(near)
        };
        self.id == span.file && self.marks.iter().any(is_near)
    }

    /// The file, with the line and the column of the first mark, from 1.
    pub(super) fn place(&self) -> String {
        let start = self.marks.first().map_or(0, |mark| mark.span.start);
        let before = self.file.text.get(self.file.whole_lines(&(start..start)).start..start);
        let column = before.unwrap_or_default().chars().count() + 1;
        format!("{}:{}:{column}", printable(&self.file.shown), self.file.line(start))
    }

    /// The number of the last line that is drawn.
    pub(super) fn last_line(&self) -> usize {
        let mut last = 1;
        for mark in &self.marks {
            last = last.max(last_line(self.file, mark));
        }
        last
    }

    /// Draws the lines with their marks.
    pub(super) fn draw(&self, page: &mut Page) {
        let long = self.marks.iter().find_map(|mark| Long::new(self.file, mark));
        let mut numbers = Vec::new();
        for mark in &self.marks {
            numbers.push(first_line(self.file, mark));
        }
        if let Some(long) = &long {
            long.add_lines(&mut numbers);
        }
        sort_by_key(&mut numbers, |number| *number);
        numbers.dedup();
        let mut last = numbers.first().copied().unwrap_or_default();
        for number in &numbers {
            match number - last {
                0 | 1 => {}
                2 => self.line(number - 1, long.as_ref(), page),
                _ => page.dots(long.as_ref().and_then(|long| long.within(number - 1))),
            }
            self.line(*number, long.as_ref(), page);
            last = *number;
        }
    }

    /// Draws a line and its marks.
    fn line(&self, number: usize, long: Option<&Long<'_>>, page: &mut Page) {
        let mut marks = Vec::new();
        let mut ends = None;
        for mark in &self.marks {
            match long.filter(|long| long.mark.span == mark.span) {
                Some(long) => ends = long.end_on(number),
                None if first_line(self.file, mark) == number => marks.push(*mark),
                None => {}
            }
        }
        let line = Line::new(self.file, number, marks.iter().chain(&ends));
        page.line(&number.to_string(), " | ");
        let (frame, below, role) = long
            .map_or(("", "", Role::Frame), |long| (long.frame(number), long.below(number), long.mark.role));
        page.push(frame, role);
        page.push(&line.text(), Role::Text);
        let start = Row::new(below, role);
        underline(&line, marks, &start, page);
        if let Some(end) = ends {
            let column = line.column(end.span.start);
            let mut row = start;
            row.fill(1..column + 2, '_', end.role);
            row.put(column + 2, end.character().encode_utf8(&mut [0; 4]), end.role);
            row.put(column + 4, &printable(end.label), end.role);
            page.line("", " | ");
            page.push_row(&row);
        }
    }
}

/// Draws the marks of a line and their labels, in rows with this prefix.
fn underline(line: &Line<'_>, mut marks: Vec<Mark<'_>>, start: &Row, page: &mut Page) {
    if marks.is_empty() {
        return;
    }
    sort_by_key(&mut marks, |mark| (mark.span.start, mark.role == Role::Primary));
    let first = start.width();
    let mut row = start.clone();
    // The mark of the error is drawn over the others.
    for role in [Role::Secondary, Role::Primary] {
        for mark in marks.iter().filter(|mark| mark.role == role) {
            let columns = line.columns(mark.span);
            row.fill(first + columns.start..first + columns.end, mark.character(), role);
        }
    }
    // A label is drawn next to its mark, if there is room before the next mark.
    let mut hanging = Vec::new();
    let mut next = None;
    for mark in marks.iter().rev() {
        let label = printable(mark.label);
        let columns = line.columns(mark.span);
        if next.is_none_or(|next| columns.end + printable::columns(&label) + 2 <= next) {
            row.put(first + columns.end + 1, &label, mark.role);
        } else if !label.is_empty() {
            hanging.push((first + columns.start, label, mark.role));
        }
        next = Some(columns.start);
    }
    page.line("", " | ");
    page.push_row(&row);
    // The other labels hang below their marks, from right to left.
    for position in 0..=hanging.len() {
        let mut row = start.clone();
        for (column, _, role) in hanging.iter().skip(position) {
            row.put(*column, "|", *role);
        }
        let label = position.checked_sub(1).and_then(|position| hanging.get(position));
        if let Some((column, label, role)) = label {
            row.put(*column, label, *role);
        }
        if !hanging.is_empty() {
            page.line("", " | ");
            page.push_row(&row);
        }
    }
}

/// A multi-line mark, drawn to the left of the lines. A second one in the same excerpt only marks its first
/// line.
struct Long<'a> {
    mark: Mark<'a>,
    first: usize,
    last: usize,
    /// `true` if nothing precedes it on its first line.
    begins_line: bool,
    /// The start of its last character.
    end: usize,
}

impl<'a> Long<'a> {
    fn new(file: &File, mark: &Mark<'a>) -> Option<Self> {
        let (first, last) = (first_line(file, mark), last_line(file, mark));
        let start = mark.span.start;
        let before = file.text.get(file.whole_lines(&(start..start)).start..start).unwrap_or_default();
        let last_letter = file.text.get(mark.span.range()).and_then(|text| text.chars().next_back());
        let end = mark.span.end - last_letter.map_or(0, char::len_utf8);
        (first < last).then_some(Self {
            mark: *mark,
            first,
            last,
            begins_line: before.trim().is_empty(),
            end,
        })
    }

    /// Adds the lines to draw; if there are many, only the first few and the last.
    fn add_lines(&self, numbers: &mut Vec<usize>) {
        const MOST: usize = 6;
        let is_short = self.last - self.first < MOST;
        let end = if is_short { self.last } else { self.first + MOST - 2 };
        for number in self.first..end {
            numbers.push(number);
        }
        numbers.push(self.last);
    }

    /// Its role at a line between its first and its last.
    fn within(&self, number: usize) -> Option<Role> {
        (self.first + 1..self.last).contains(&number).then_some(self.mark.role)
    }

    /// The frame before the text of a line.
    fn frame(&self, number: usize) -> &'static str {
        if number == self.first && self.begins_line {
            "/ "
        } else if (self.first + 1..=self.last).contains(&number) {
            "| "
        } else {
            "  "
        }
    }

    /// The frame before the marks of a line.
    fn below(&self, number: usize) -> &'static str {
        if self.frame(number) == "  " { "  " } else { "| " }
    }

    /// Its end, or its start if that needs a separate row, if it is on this line.
    const fn end_on(&self, number: usize) -> Option<Mark<'a>> {
        let Span { file, start, end } = self.mark.span;
        if number == self.last {
            Some(Mark { span: Span { file, start: self.end, end }, ..self.mark })
        } else if number == self.first && !self.begins_line {
            Some(Mark { span: Span { file, start, end: start }, label: "", ..self.mark })
        } else {
            None
        }
    }
}

fn first_line(file: &File, mark: &Mark<'_>) -> usize {
    file.line(mark.span.start)
}

fn last_line(file: &File, mark: &Mark<'_>) -> usize {
    file.line(mark.span.start.max(mark.span.end.saturating_sub(1)))
}
