//! The error of reading a code from text or bytes.

use core::error::Error;
use core::fmt;

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
    /// An error for generated code: the name of the enum.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(family: &'static str) -> Self {
        Self { family }
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
