//! What is wrong with a spec.

#[cfg(test)]
mod against_annotate_snippets;
mod excerpt;
mod line;
mod mark;
mod page;
mod piece;
mod render;
mod shown;

pub use piece::{Piece, Role};

use crate::sort::sort_by_key;
use crate::{FileId, Rule, Span};

/// Everything that is wrong with a spec, in the order of the files and of their lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The mistakes, in order.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong, in one line.
    pub title: String,
    /// The file.
    pub file: FileId,
    /// The place; `None` for a file that could not be read.
    pub span: Option<Span>,
    /// What is to be said about the place; may be empty.
    pub label: String,
    /// Further places that matter, such as where a name was first declared.
    pub secondary: Vec<Label>,
    /// How it came about, where that is not plain.
    pub note: Option<String>,
    /// The cure, where a likely one is known.
    pub help: Option<String>,
}

/// A place, and what is to be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place, which may be in another file.
    pub span: Span,
    /// The text.
    pub text: String,
}

/// A mistake is put together from left to right: where and what, then what else is known.
impl Diagnostic {
    pub(crate) fn new(rule: Rule, span: Span, title: impl Into<String>) -> Self {
        Self { span: Some(span), ..Self::of_file(rule, span.file, title) }
    }

    /// A mistake without a place: the file could not be read.
    pub(crate) fn of_file(rule: Rule, file: FileId, title: impl Into<String>) -> Self {
        Self {
            rule,
            title: title.into(),
            file,
            span: None,
            label: String::new(),
            secondary: Vec::new(),
            note: None,
            help: None,
        }
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    pub(crate) fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.note = Some(text.into());
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }
}

/// The same, without what nobody would read: a text that is cited may have as many signs as the file.
fn shortened(mut diagnostic: Diagnostic) -> Diagnostic {
    let secondary = diagnostic.secondary.iter_mut().map(|label| &mut label.text);
    for text in [&mut diagnostic.title, &mut diagnostic.label].into_iter().chain(secondary) {
        if text.len() > LONGEST {
            let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end));
            text.truncate(end.unwrap_or_default());
            text.push('…');
        }
    }
    // Half a cure is none.
    diagnostic.help = diagnostic.help.filter(|help| help.len() <= LONGEST);
    diagnostic
}

/// More signs of a text, in bytes, are not shown.
const LONGEST: usize = 500;

/// The mistakes found so far: the only way to a [`Report`], so that none is forgotten.
#[derive(Default)]
#[must_use]
pub(crate) struct Findings {
    diagnostics: Vec<Diagnostic>,
    /// How many more there are.
    others: usize,
}

/// More mistakes are not reported: a file that has as many is no spec, and to show them takes the longer the more there are.
const MOST_REPORTED: usize = 1000;

/// More are only counted. They are not found in the order of the file, so this is more than are reported.
const MOST_KEPT: usize = 4 * MOST_REPORTED;

impl Findings {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if self.is_full() {
            self.others += 1;
        } else {
            self.diagnostics.push(shortened(diagnostic));
        }
    }

    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }

    /// Whether what is pushed is only counted: then nobody needs to look for its cure.
    pub(crate) const fn is_full(&self) -> bool {
        self.diagnostics.len() >= MOST_KEPT
    }

    pub(crate) fn finish(mut self) -> Report {
        // Where the repr itself is wrong, no number fits it.
        if self.diagnostics.iter().any(|diagnostic| diagnostic.rule == Rule::HttpRepr) {
            self.diagnostics.retain(|diagnostic| diagnostic.rule != Rule::NumberFit);
        }
        sort_by_key(&mut self.diagnostics, |diagnostic| {
            (diagnostic.file.0, diagnostic.span.map_or(0, |span| span.start + 1), 0)
        });
        if let Some(next) = self.diagnostics.get(MOST_REPORTED) {
            let more = self.diagnostics.len() - MOST_REPORTED + self.others;
            let title = format!("too many mistakes: {more} more are not shown");
            let diagnostic = match next.span {
                Some(span) => Diagnostic::new(Rule::TooManyMistakes, span, title).label("the next is here"),
                None => Diagnostic::of_file(Rule::TooManyMistakes, next.file, title),
            };
            self.diagnostics.truncate(MOST_REPORTED);
            self.diagnostics.push(diagnostic);
        }
        Report { diagnostics: self.diagnostics }
    }
}
