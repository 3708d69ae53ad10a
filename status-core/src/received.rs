//! A code as a peer sent it.

use core::fmt;
use core::str::FromStr;

use crate::{Class, Code, Number, ParseCodeError, UnknownCode};

/// A code as a peer sent it: any number, whether the family has it or not.
///
/// It is as large as the number, keeps it whatever it is, and every number has one representation. [`known`](Self::known) leads to the
/// enum, for a `match` over codes; [`class`](Self::class) to the class enum, for an exhaustive `match` that covers all a peer
/// may send; [`recognize`](Self::recognize) to the code that an unknown number is to be treated as.
///
/// ```
/// use status_core::{Received, StatusClass, StatusCode};
///
/// let received = Received::<StatusCode>::new(599);
/// assert_eq!(received.number(), 599);
/// assert!(received.known().is_err());
/// assert_eq!(received.class(), Some(StatusClass::ServerError));
/// assert_eq!(received.recognize(), Some(StatusCode::InternalServerError));
///
/// assert_eq!(Received::<StatusCode>::new(404), StatusCode::NotFound);
/// assert_eq!(Received::<StatusCode>::new(404).to_string(), "404 Not Found");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Received<C: Code> {
    number: C::Number,
}

impl<C: Code> Received<C> {
    /// The code of this number.
    #[must_use]
    pub const fn new(number: C::Number) -> Self {
        Self { number }
    }

    /// The number in canonical ASCII decimal, as on the wire; `None` if the bytes are no number, or one that does not fit.
    ///
    /// ```
    /// use status_core::{Received, StatusCode};
    ///
    /// assert_eq!(Received::<StatusCode>::from_bytes(b"599"), Some(Received::new(599)));
    /// assert_eq!(Received::<StatusCode>::from_bytes(b"0404"), None);
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        C::Number::from_bytes(bytes).map(Self::new)
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> C::Number {
        self.number
    }

    /// The code of the family with this number.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`], which keeps the number, if the family has no such code.
    pub fn known(self) -> Result<C, UnknownCode<C>> {
        C::from_number(self.number).ok_or_else(|| UnknownCode::new(self.number))
    }

    /// The class of the number, whether or not it is a code; `None` if it lies in no class.
    #[must_use]
    pub fn class(self) -> Option<C::Class> {
        C::Class::of(self.number)
    }

    /// The code that this is to be treated as: itself, or else the fallback of its class; `None` if there is neither.
    #[must_use]
    pub fn recognize(self) -> Option<C> {
        C::recognize(self.number)
    }
}

impl<C: Code> PartialEq<C> for Received<C> {
    fn eq(&self, other: &C) -> bool {
        self.number == other.number()
    }
}

impl<C: Code> fmt::Debug for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match C::from_number(self.number) {
            Some(code) => f.debug_tuple("Received").field(&code).finish(),
            None => f.debug_tuple("Received").field(&self.number).finish(),
        }
    }
}

/// A known code as the code is displayed, any other as its number.
impl<C: Code> fmt::Display for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match C::from_number(self.number) {
            Some(code) => fmt::Display::fmt(&code, f),
            None => fmt::Display::fmt(&self.number, f),
        }
    }
}

/// The number, as its type is formatted.
impl<C: Code> fmt::LowerHex for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.number, f)
    }
}

/// The number, as its type is formatted.
impl<C: Code> fmt::UpperHex for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::UpperHex::fmt(&self.number, f)
    }
}

/// Any number in canonical decimal, or what the family's own `FromStr` takes.
impl<C: Code> FromStr for Received<C> {
    type Err = ParseCodeError;

    fn from_str(text: &str) -> Result<Self, ParseCodeError> {
        Self::from_bytes(text.as_bytes()).map_or_else(|| text.parse::<C>().map(Self::from), Ok)
    }
}

impl<C: Code> From<C> for Received<C> {
    fn from(code: C) -> Self {
        Self::new(code.number())
    }
}

impl<C: Code> From<UnknownCode<C>> for Received<C> {
    fn from(unknown: UnknownCode<C>) -> Self {
        Self::new(unknown.number())
    }
}

macro_rules! from_number {
    // One implementation for each type: `From<C::Number>` would overlap with `From<C>`.
    ($($number:ident)*) => {$(
        impl<C: Code<Number = $number>> From<$number> for Received<C> {
            fn from(number: $number) -> Self {
                Self::new(number)
            }
        }
    )*};
}

from_number!(u8 u16 u32 u64 i8 i16 i32 i64);
