//! What goes wrong when a code is read.

use core::error::Error;
use core::fmt;

use crate::{Class, Code};

/// A number that is no code of the family `C`: the error of every conversion from a number. It keeps the number.
///
/// ```
/// use status_core::{Received, StatusClass, StatusCode, UnknownCode};
///
/// let unknown: UnknownCode<StatusCode> = StatusCode::try_from(499).unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown status code 499");
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
    /// For generated code: a number that has been looked up in vain.
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

    /// The class in whose range the number lies.
    #[must_use]
    pub fn class(self) -> Option<C::Class> {
        C::Class::of(self.number)
    }

    /// The code that the number is to be treated as: the fallback of its class.
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
        write!(f, "unknown status code {}", self.number)
    }
}

impl<C: Code> Error for UnknownCode<C> {}

/// A text that names no code: the error of every family's `FromStr`.
///
/// ```
/// use status_core::StatusCode;
///
/// let error = "Not Fond".parse::<StatusCode>().unwrap_err();
/// assert_eq!(error.to_string(), "no status code has this number or name");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseCodeError {
    /// Nothing to say yet; private, so that there can be.
    _private: (),
}

impl ParseCodeError {
    /// For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new() -> Self {
        Self { _private: () }
    }
}

impl fmt::Debug for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParseCodeError")
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no status code has this number or name")
    }
}

impl Error for ParseCodeError {}
