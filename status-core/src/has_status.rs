//! Values with a status code.

#[cfg(feature = "std")]
use std::{boxed::Box, sync::Arc};

use crate::Code;

/// A value with a status code, such as an error.
///
/// Usually derived: see [`#[derive(HasStatus)]`](derive@crate::HasStatus). The status of a code is the code
/// itself.
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
    message = "`{Self}` does not implement `HasStatus`",
    label = "does not implement `HasStatus`",
    note = "add `#[derive(HasStatus)]` to `{Self}`, or implement `HasStatus`"
)]
pub trait HasStatus {
    /// The family of the code.
    type Code: Code;

    /// The status code.
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
