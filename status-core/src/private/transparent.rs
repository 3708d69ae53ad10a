//! `#[status(transparent)]`.

use crate::{Code, HasStatus};

/// What is asked of the one field: its status, in the family of the whole.
///
/// One function that needs both, so that a field without a status is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no status code",
    label = "no status code",
    note = "derive `HasStatus` for `{Self}` or implement it; else write a code here, as in `#[status(500)]`"
)]
pub trait Transparent<C> {
    /// The status.
    fn ask(&self) -> C;
}

impl<T: HasStatus + ?Sized, C: FromFamily<T::Code>> Transparent<C> for T {
    #[inline]
    fn ask(&self) -> C {
        C::from_family(self.status())
    }
}

/// What `From` does, with a message of its own.
#[diagnostic::on_unimplemented(
    message = "a code of `{Family}` need not be one of `{Self}`",
    label = "its status is a code of `{Family}`",
    note = "write `#[status(code = {Family})]` on the type, or implement `From<{Family}>` for `{Self}`"
)]
pub trait FromFamily<Family> {
    /// The same code.
    fn from_family(code: Family) -> Self;
}

#[diagnostic::do_not_recommend]
impl<C: Code + From<Family>, Family> FromFamily<Family> for C {
    #[inline]
    fn from_family(code: Family) -> Self {
        Self::from(code)
    }
}
