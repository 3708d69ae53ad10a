//! The error of converting a number that is not a code.

use core::error::Error;
use core::fmt;

use crate::__private::Spelled;
use crate::code::{Class, Code};

/// The error of every conversion from a number: the number is not a code of the family `C`. It keeps the
/// number.
///
/// ```
/// use status_core::{Received, StatusClass, StatusCode, UnknownCode};
///
/// let unknown: UnknownCode<StatusCode> = StatusCode::try_from(499).unwrap_err();
/// assert_eq!(unknown.to_string(), "499 is not a code of `StatusCode`");
/// assert_eq!(unknown.number(), 499);
/// assert_eq!(unknown.class(), Some(StatusClass::ClientError));
/// assert_eq!(unknown.recognize(), Some(StatusCode::BadRequest));
/// assert_eq!(Received::from(unknown), Received::new(499));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownCode<C: Code> {
    number: C::Number,
}

impl<C: Code> UnknownCode<C> {
    /// Creates the error, for generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(number: C::Number) -> Self {
        Self { number }
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> C::Number {
        self.number
    }

    /// The class whose range contains the number.
    #[must_use]
    pub fn class(self) -> Option<C::Class> {
        C::Class::of(self.number)
    }

    /// The code to treat the number as: the fallback of its class.
    #[must_use]
    pub fn recognize(self) -> Option<C> {
        C::recognize(self.number)
    }
}

impl<C: Code> fmt::Debug for UnknownCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnknownCode").field(&format_args!("{}", Spelled::<C>(self.number))).finish()
    }
}

impl<C: Code> fmt::Display for UnknownCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a code of `{}`", Spelled::<C>(self.number), C::FAMILY)
    }
}

impl<C: Code> Error for UnknownCode<C> {}
