//! The lines and columns of byte positions.

use status_spec::{File, Loaded, Span};

/// A position in a file: the line and the column in characters, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The starts of the lines of all files, for fast look-ups in large files.
pub(crate) struct Places<'a> {
    files: Vec<(&'a File, Vec<usize>)>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(loaded: &'a Loaded) -> Self {
        let lines = |file: &'a File| {
            let starts = file.text.match_indices('\n').map(|(at, _)| at + 1);
            (file, std::iter::once(0).chain(starts).collect())
        };
        Self { files: loaded.files.iter().map(lines).collect() }
    }

    /// The file of a span, its start, and its end: the position after the last character.
    pub(crate) fn of(&self, span: Span) -> Option<(&'a File, Position, Position)> {
        let (file, lines) = self.files.get(span.file.0)?;
        let position = |at: usize| {
            let line = lines.partition_point(|start| *start <= at).max(1);
            let start = lines.get(line - 1).copied().unwrap_or_default();
            let column = file.text.get(start..at).map_or(0, |before| before.chars().count()) + 1;
            Position { line, column }
        };
        Some((file, position(span.start), position(span.end)))
    }
}
