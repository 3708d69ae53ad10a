//! The file at hand: where its mistakes are reported.

use crate::diagnostic::{Diagnostic, Findings};
use crate::family::{ClassEntry, CodeEntry, Slot};
use crate::sort::Key;
use crate::{FileId, Label, Rule, Span, Spanned};

/// The file whose declarations are judged.
pub(crate) struct Site<'a> {
    pub(crate) file: FileId,
    /// The entries of its `extends`.
    pub(crate) bases: &'a [Spanned<String>],
    /// The shipped registry `http`, if it was read.
    pub(crate) http: Option<FileId>,
    pub(crate) findings: &'a mut Findings,
}

impl Site<'_> {
    /// Whether a place is in this file.
    pub(crate) fn is_here(&self, span: Span) -> bool {
        span.file == self.file
    }

    /// Where to report a mistake about a place: there, or if it is in a base at the entry of `extends` that
    /// brought it here.
    pub(crate) fn place(&self, span: Span, via: Option<usize>) -> Span {
        if self.is_here(span) {
            span
        } else {
            via.and_then(|via| self.bases.get(via)).map_or(span, |base| base.span)
        }
    }

    /// Reports what is there twice: at the later of the two, or if that is in a base where it is brought here.
    pub(crate) fn collision(&self, collision: Collision) -> Diagnostic {
        let Collision { rule, title, first, later, via } = collision;
        let place = self.place(later.span, via);
        if place == later.span {
            return Diagnostic::new(rule, place, title).label(later.text).also(first.span, first.text);
        }
        Diagnostic::new(Rule::BaseConflict, place, title)
            .label("this base brings the second")
            .also(first.span, first.text)
            .also(later.span, later.text)
    }
}

/// Two things that cannot both be.
pub(crate) struct Collision {
    /// The rule, if it is within one file.
    pub(crate) rule: Rule,
    pub(crate) title: String,
    pub(crate) first: Label,
    pub(crate) later: Label,
    /// How the file at hand came by the later one.
    pub(crate) via: Option<usize>,
}

/// Where something stands in the order of declaration: what comes from the bases first, in their order, then what the
/// file itself declares, from its beginning to its end.
pub(crate) fn order(site: &Site<'_>, span: Span, via: Option<usize>) -> Key {
    let source = if site.is_here(span) { site.bases.len() + 1 } else { via.map_or(0, |via| via + 1) };
    (source, span.start, 0)
}

impl Slot<CodeEntry> {
    /// Where to report what is missing: at the header in this file, else at the base.
    pub(crate) fn head(&self, site: &Site<'_>) -> Span {
        self.header.unwrap_or_else(|| site.place(self.item.number.span, self.via))
    }
}

impl Slot<ClassEntry> {
    /// Where to report what is missing: at the header in this file, else at the base.
    pub(crate) fn head(&self, site: &Site<'_>) -> Span {
        self.header.unwrap_or_else(|| site.place(self.item.key.span, self.via))
    }
}
