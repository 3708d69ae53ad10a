//! All errors in a spec.

use super::message::Diagnostic;
use crate::Rule;
use crate::limits::MAX_ERRORS;
use crate::sort::sort_by_key;

/// All errors in a spec, ordered by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Returns `true` if there are no errors.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The errors, in order.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

/// Cuts very long text: a quoted text may be as long as the file.
fn shortened(mut diagnostic: Diagnostic) -> Diagnostic {
    shorten(&mut diagnostic.title);
    shorten(&mut diagnostic.label);
    for label in &mut diagnostic.secondary {
        shorten(&mut label.text);
    }
    // A truncated suggestion is useless.
    if diagnostic.help.as_ref().is_some_and(|help| help.len() > LONGEST) {
        diagnostic.help = None;
    }
    diagnostic
}

fn shorten(text: &mut String) {
    if text.len() > LONGEST {
        let mut end = LONGEST;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        text.push('…');
    }
}

/// The maximum length of a text in bytes.
const LONGEST: usize = 500;

/// The errors so far. This is the only way to create a [`Report`], so no error is lost.
#[derive(Default)]
#[must_use]
pub(crate) struct Errors {
    diagnostics: Vec<Diagnostic>,
    /// The number of errors that are not kept.
    others: usize,
    is_muted: bool,
}

/// The maximum number of kept errors. It is larger, because errors are not found in the order of the file.
const MOST_KEPT: usize = 4 * MAX_ERRORS;

impl Errors {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if self.is_muted {
            return;
        }
        if self.is_full() {
            self.others += 1;
        } else {
            self.diagnostics.push(shortened(diagnostic));
        }
    }

    /// Keeps the error of a value. The value is then `None`.
    pub(crate) fn reject<T>(&mut self, diagnostic: Diagnostic) -> Option<T> {
        self.push(diagnostic);
        None
    }

    /// Runs a function. If `quiet`, its errors are dropped, because they follow from an earlier one.
    pub(crate) fn quietly<T>(&mut self, quiet: bool, run: impl FnOnce(&mut Self) -> T) -> T {
        let was_muted = self.is_muted;
        self.is_muted |= quiet;
        let result = run(self);
        self.is_muted = was_muted;
        result
    }

    /// Returns `true` if additional errors are only counted. Then suggestions for them are wasted work.
    pub(crate) const fn is_full(&self) -> bool {
        self.diagnostics.len() >= MOST_KEPT
    }

    pub(crate) fn finish(mut self) -> Report {
        sort_by_key(&mut self.diagnostics, |diagnostic| {
            (diagnostic.file.0, diagnostic.span.map_or(0, |span| span.start + 1))
        });
        if let Some(next) = self.diagnostics.get(MAX_ERRORS) {
            let more = self.diagnostics.len() - MAX_ERRORS + self.others;
            let title = format!("too many errors: {more} more are not shown");
            let diagnostic = match next.span {
                Some(span) => Diagnostic::new(Rule::TooManyErrors, span, title).label("the next one is here"),
                None => Diagnostic::of_file(Rule::TooManyErrors, next.file, title),
            };
            self.diagnostics.truncate(MAX_ERRORS);
            self.diagnostics.push(diagnostic);
        }
        Report { diagnostics: self.diagnostics }
    }
}
