//! A file, and the lines in it.

use core::ops::Range;
use std::path::PathBuf;

/// A file that was read, or could not be.
#[derive(Clone, Debug)]
pub struct File {
    /// The path that was opened; `None` for a shipped registry.
    ///
    /// Opening this path again opens the same file. For a base, it is the directory of the extending file,
    /// joined with the entry of `extends` as written: `specs/../base.toml`. Do not simplify `..` in it,
    /// because the directory before it may be a symbolic link.
    pub path: Option<PathBuf>,
    /// The file that was opened: an absolute path with every symbolic link resolved. `None` for a shipped
    /// registry, and for a file that does not exist.
    pub canonical: Option<PathBuf>,
    /// Its name in reports: relative to the current directory if it is below it, otherwise as written;
    /// `<http>` for a shipped registry.
    pub shown: String,
    /// Its text, without a byte order mark. Empty if it could not be read.
    pub text: String,
    /// `true` if it was read. Changing a file that was read triggers a rebuild.
    pub read: bool,
    /// The starts of the lines, so rendering an error does not scan the file.
    lines: Vec<usize>,
}

impl File {
    /// A file that has not been read yet.
    pub(crate) fn unread(path: Option<PathBuf>, shown: String) -> Self {
        let canonical = path.as_ref().and_then(|path| path.canonicalize().ok());
        Self { path, canonical, shown, text: String::new(), read: false, lines: Vec::new() }
    }

    /// Keeps the text that was read.
    pub(crate) fn keep(&mut self, text: String) {
        self.lines.push(0);
        for (at, _) in text.match_indices('\n') {
            self.lines.push(at + 1);
        }
        self.text = text;
        self.read = true;
    }

    /// The number of the line that contains a byte, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at).max(1)
    }

    /// The line with this number, from 1, without its line break.
    pub(crate) fn line_at(&self, number: usize) -> Range<usize> {
        let start = self.lines.get(number.saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.whole_lines(&(start..start))
    }

    /// The complete lines of a range, without the last line break.
    pub(crate) fn whole_lines(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.lines.get(self.line(range.start) - 1).copied().unwrap_or_default();
        let next = self.lines.get(self.line(range.end)).copied();
        let end = next.map_or(self.text.len(), |next| next - 1);
        let line = self.text.get(range.end..end).unwrap_or_default();
        start..if line.ends_with('\r') { end - 1 } else { end }
    }
}
