//! An error in a spec.

use crate::{FileId, Rule, Span};

/// An error in a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The broken rule.
    pub rule: Rule,
    /// The error in one line.
    pub title: String,
    /// The file.
    pub file: FileId,
    /// The place; `None` for a file that could not be read.
    pub span: Option<Span>,
    /// The text at the place; may be empty.
    pub label: String,
    /// Related places, such as the first declaration of a name.
    pub secondary: Vec<Label>,
    /// An explanation, if the title and the labels are not enough.
    pub note: Option<String>,
    /// The likely fix, if there is one.
    pub help: Option<String>,
}

/// A place with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place, which may be in another file.
    pub span: Span,
    /// The text.
    pub text: String,
}

/// Built in reading order: first what and where, then everything else.
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
