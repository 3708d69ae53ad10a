//! A marked place in a file.

use super::piece::Role;
use crate::Span;

/// A place, and its label.
#[derive(Clone, Copy)]
pub(super) struct Mark<'a> {
    pub(super) span: Span,
    pub(super) label: &'a str,
    /// [`Role::Primary`] or [`Role::Secondary`].
    pub(super) role: Role,
}

impl Mark<'_> {
    pub(super) const fn character(&self) -> char {
        if matches!(self.role, Role::Primary) { '^' } else { '-' }
    }
}
