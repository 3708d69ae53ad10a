//! An error in a spec.

use crate::{FileId, Rule, Span};

/// An error in a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule that is broken.
    pub rule: Rule,
    /// The error in one line.
    pub title: String,
    /// The file.
    pub file: FileId,
    /// The place; `None` for a file that could not be read.
    pub span: Option<Span>,
    /// The text at the place; may be empty.
    pub label: String,
    /// Further places that matter, such as where a name was first declared.
    pub secondary: Vec<Label>,
    /// More about the error, if the title and the labels do not say enough.
    pub note: Option<String>,
    /// The likely fix, if there is one.
    pub help: Option<String>,
}

/// A place, and the text at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place, which may be in another file.
    pub span: Span,
    /// The text.
    pub text: String,
}

/// Built in the order in which it is read: what and where, then everything else.
impl Diagnostic {
    pub(crate) fn new(rule: Rule, span: Span, title: impl Into<String>) -> Self {
        Self { span: Some(span), ..Self::of_file(rule, span.file, title) }
    }

    /// An error without a place: the file could not be read.
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
