//! Errors of reading a code.

use core::error::Error;
use core::fmt;

use crate::{Class, Code};

/// The error of every conversion from a number: the number is not a code of the family `C`. It keeps the number.
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
    /// An error for generated code, which has looked the number up.
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
        f.debug_tuple("UnknownCode").field(&self.number).finish()
    }
}

impl<C: Code> fmt::Display for UnknownCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a code of `{}`", self.number, C::FAMILY)
    }
}

impl<C: Code> Error for UnknownCode<C> {}

/// The error of every conversion from text or bytes: no code of the family has this number or name.
///
/// ```
/// use status_core::StatusCode;
///
/// let error = "Not Fond".parse::<StatusCode>().unwrap_err();
/// assert_eq!(error.to_string(), "no code of `StatusCode` has this number or name");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseCodeError {
    family: &'static str,
}

impl ParseCodeError {
    /// An error for generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<C: Code>() -> Self {
        Self { family: C::FAMILY }
    }
}

impl fmt::Debug for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ParseCodeError").field(&self.family).finish()
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no code of `{}` has this number or name", self.family)
    }
}

impl Error for ParseCodeError {}
