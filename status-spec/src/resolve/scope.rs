//! The current file, and the places of errors about it and its bases.

use crate::diagnostic::Diagnostic;
use crate::{FileId, Label, Repr, Rule, Span, Spanned};

/// The current file and its bases.
pub(crate) struct Scope {
    pub(crate) file: FileId,
    /// The entries of its `extends`.
    pub(crate) bases: Vec<Base>,
    /// The shipped registry `http`, if it was read.
    pub(crate) http: Option<FileId>,
    /// The integer type of the enum, if the file is the spec itself and not a base.
    pub(crate) repr: Option<Repr>,
    /// `true` if the notation is known. Otherwise, all numbers are unknown.
    pub(crate) has_notation: bool,
    /// The place to report that there are no codes; `None` if there are codes with errors.
    pub(crate) start: Option<Span>,
}

/// An entry of `extends`.
pub(crate) struct Base {
    pub(crate) entry: Spanned<String>,
    pub(crate) extends_http: bool,
}

impl Default for Scope {
    fn default() -> Self {
        Self { file: FileId(0), bases: Vec::new(), http: None, repr: None, has_notation: true, start: None }
    }
}

impl Scope {
    /// Returns `true` if a place is in this file.
    pub(crate) fn is_here(&self, span: Span) -> bool {
        span.file == self.file
    }

    /// The entry of `extends` at a position.
    pub(crate) fn entry(&self, via: Option<usize>) -> Option<&Spanned<String>> {
        via.and_then(|via| self.bases.get(via)).map(|base| &base.entry)
    }

    /// The place to report an error about another place: the same place, or for a place in a base, the entry
    /// of `extends`.
    pub(crate) fn place(&self, span: Span, via: Option<usize>) -> Span {
        if self.is_here(span) { span } else { self.entry(via).map_or(span, |entry| entry.span) }
    }

    /// The position of a declaration: the bases in order, then the file from start to end.
    pub(crate) fn order(&self, span: Span, via: Option<usize>) -> (usize, usize) {
        let source = if self.is_here(span) { self.bases.len() + 1 } else { via.map_or(0, |via| via + 1) };
        (source, span.start)
    }

    /// Reports a collision at the later of the two items, or at the entry of `extends` if that item is in a
    /// base.
    pub(crate) fn collision(&self, collision: Collision) -> Diagnostic {
        let Collision { rule, title, first, later, via } = collision;
        let place = self.place(later.span, via);
        if place == later.span {
            return Diagnostic::new(rule, place, title).label(later.text).also(first.span, first.text);
        }
        Diagnostic::new(Rule::BaseConflict, place, title)
            .label("this base has the second one")
            .also(first.span, first.text)
            .also(later.span, later.text)
    }
}

/// Two items that exclude each other.
pub(crate) struct Collision {
    /// The rule, if both are in one file.
    pub(crate) rule: Rule,
    pub(crate) title: String,
    pub(crate) first: Label,
    pub(crate) later: Label,
    /// The base that the later one comes from.
    pub(crate) via: Option<usize>,
}
