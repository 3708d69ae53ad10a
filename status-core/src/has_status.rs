//! What has a status code.

#[cfg(feature = "std")]
use std::{boxed::Box, sync::Arc};

use crate::Code;

/// Something that has a status code: above all an error.
///
/// Usually derived: see [`#[derive(HasStatus)]`](derive@crate::HasStatus). Every code has itself as its status.
///
/// ```
/// use status_core::{HasStatus, StatusCode, status};
///
/// enum Failure {
///     Missing,
///     Busy,
/// }
///
/// impl HasStatus for Failure {
///     type Code = StatusCode;
///
///     fn status(&self) -> StatusCode {
///         match self {
///             Self::Missing => status!(404),
///             Self::Busy => status!(503),
///         }
///     }
/// }
///
/// assert_eq!(Failure::Busy.status().reason(), "Service Unavailable");
/// assert_eq!((&Failure::Missing).status(), StatusCode::NotFound.status());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no status code",
    label = "no status code",
    note = "derive it with `#[derive(HasStatus)]`, or implement `HasStatus`"
)]
pub trait HasStatus {
    /// The family of the code.
    type Code: Code;

    /// The code.
    fn status(&self) -> Self::Code;
}

impl<T: HasStatus + ?Sized> HasStatus for &T {
    type Code = T::Code;

    fn status(&self) -> T::Code {
        T::status(self)
    }
}

#[cfg(feature = "std")]
impl<T: HasStatus + ?Sized> HasStatus for Box<T> {
    type Code = T::Code;

    fn status(&self) -> T::Code {
        T::status(self)
    }
}

#[cfg(feature = "std")]
impl<T: HasStatus + ?Sized> HasStatus for Arc<T> {
    type Code = T::Code;

    fn status(&self) -> T::Code {
        T::status(self)
    }
}
