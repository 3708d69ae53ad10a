//! Duplicate keys.

use crate::diagnostic::Diagnostic;
use crate::text::quoted;
use crate::{Rule, Span};

/// A key that already exists.
pub(super) struct Duplicate {
    pub(super) key: String,
    pub(super) first: Span,
    pub(super) again: Span,
}

impl Duplicate {
    pub(super) fn describe(self) -> Diagnostic {
        Diagnostic::new(Rule::DuplicateKey, self.again, format!("{} is written twice", quoted(&self.key)))
            .label("written again here")
            .also(self.first, "first declared here")
    }
}
