//! `#[status(transparent)]` and `#[status(from)]`.

use crate::{Code, HasStatus};

/// The field of a transparent variant: it has a status that converts to the family of the type.
///
/// One trait requires both, so a field without a status is reported only once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `HasStatus`",
    label = "does not implement `HasStatus`",
    note = "add `#[derive(HasStatus)]` to `{Self}`, or write a code instead of `transparent`, as in `#[status(500)]`",
    note = "for a field of the type `Problem`, write `#[status(from)]`"
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

/// `From`, with its own error message.
#[diagnostic::on_unimplemented(
    message = "a code of `{Family}` cannot be converted to `{Self}`",
    label = "its status is a code of `{Family}`",
    note = "add `#[status(code = {Family})]` to the type, or implement `From<{Family}>` for `{Self}`"
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

/// The field of a variant with `#[status(from)]`: a problem, which has its own status.
#[diagnostic::on_unimplemented(
    message = "`#[status(from)]` requires a field of the type `Problem`, not `{Self}`",
    label = "not a `Problem`",
    note = "for a field that implements `HasStatus`, write `#[status(transparent)]`"
)]
pub trait CarriesStatus<C> {
    /// The status of the response.
    fn ask(&self) -> C;
}

/// An unregistered status is treated as the x00 of its class (RFC 9110, Section 15), and a status that does
/// not report an error as 500.
#[cfg(feature = "problem")]
impl<C: crate::HttpCode> CarriesStatus<C> for crate::Problem {
    fn ask(&self) -> C {
        let code = self.status().and_then(|status| C::recognize(status.number()));
        code.filter(|code| code.is_error()).or_else(|| C::from_number(500)).unwrap_or(C::ALL[0])
    }
}

/// Also in a box.
#[cfg(feature = "problem")]
impl<C: crate::HttpCode> CarriesStatus<C> for Box<crate::Problem> {
    fn ask(&self) -> C {
        crate::Problem::ask(self)
    }
}
