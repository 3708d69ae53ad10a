//! A code that a peer sent.

use core::fmt;
use core::str::FromStr;

use crate::__private::{Notation, Spelled};
use crate::code::{Class, Code};
use crate::http_code::HttpCode;
use crate::number::Number;
use crate::parse_error::ParseCodeError;
use crate::unknown_code::UnknownCode;

/// A code that a peer sent: any number, even if the family does not have it.
///
/// It has the size of the number, keeps every number, and has exactly one representation for each. To match
/// codes by name, get the enum from [`known`](Self::known). To cover every number, match the
/// [`class`](Self::class). To treat an unknown number as the protocol requires, use
/// [`recognize`](Self::recognize).
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
    /// The code with this number.
    #[must_use]
    pub const fn new(number: C::Number) -> Self {
        Self { number }
    }

    /// The number in canonical ASCII decimal, as on the wire, or in the family's own notation. `None` if the
    /// bytes are not a number, or if the number does not fit.
    ///
    /// ```
    /// use status_core::{Received, StatusCode};
    ///
    /// assert_eq!(Received::<StatusCode>::from_bytes(b"599"), Some(Received::new(599)));
    /// assert_eq!(Received::<StatusCode>::from_bytes(b"0404"), None);
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let number = match C::LOOKUP.notation {
            Notation::Decimal => C::Number::from_bytes(bytes)?,
            notation => C::Number::try_from(notation.read(bytes)?).ok()?,
        };
        Some(Self::new(number))
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

    /// The class of the number, which need not be a code; `None` if no class contains it.
    #[must_use]
    pub fn class(self) -> Option<C::Class> {
        C::Class::of(self.number)
    }

    /// The code to treat this number as: the code with this number, or else the fallback of its class. `None`
    /// without either.
    #[must_use]
    pub fn recognize(self) -> Option<C> {
        C::recognize(self.number)
    }

    /// The same number, to be looked up in another family.
    ///
    /// ```
    /// use status_core::{Received, StatusCode};
    ///
    /// #[status_core::codes("examples/shop.toml")]
    /// pub enum ShopStatus {}
    ///
    /// let received = Received::<StatusCode>::new(499);
    /// assert!(received.known().is_err());
    /// assert_eq!(received.in_family::<ShopStatus>().known(), Ok(ShopStatus::ClientClosedRequest));
    /// ```
    #[must_use]
    pub const fn in_family<D: Code<Number = C::Number>>(self) -> Received<D> {
        Received::new(self.number)
    }
}

/// These methods also work for numbers that are not registered: a client must treat such a number as the
/// `x00` code of its class (RFC 9110, Section 15). A property that the RFC does not define for a whole class
/// is `false`.
///
/// ```
/// use status_core::{Received, StatusCode};
///
/// let received = Received::<StatusCode>::new(499);
/// assert!(received.is_client_error() && received.is_error());
/// assert!(!received.is_retryable() && !received.is_cacheable());
/// assert!(Received::<StatusCode>::new(503).is_retryable());
/// assert!(!Received::<StatusCode>::new(999).is_error());
/// ```
impl<C: HttpCode> Received<C> {
    /// Returns `true` if the class is `informational`: 1xx (RFC 9110, Section 15.2).
    #[must_use]
    pub fn is_informational(self) -> bool {
        self.is_in_class_of(100)
    }

    /// Returns `true` if the class is `success`: 2xx (RFC 9110, Section 15.3).
    #[must_use]
    pub fn is_success(self) -> bool {
        self.is_in_class_of(200)
    }

    /// Returns `true` if the class is `redirection`: 3xx (RFC 9110, Section 15.4).
    #[must_use]
    pub fn is_redirection(self) -> bool {
        self.is_in_class_of(300)
    }

    /// Returns `true` if the class is `client-error`: 4xx (RFC 9110, Section 15.5).
    #[must_use]
    pub fn is_client_error(self) -> bool {
        self.is_in_class_of(400)
    }

    /// Returns `true` if the class is `server-error`: 5xx (RFC 9110, Section 15.6).
    #[must_use]
    pub fn is_server_error(self) -> bool {
        self.is_in_class_of(500)
    }

    /// Returns `true` if the code, or the class of an unregistered number, reports an error.
    #[must_use]
    pub fn is_error(self) -> bool {
        self.recognize().is_some_and(HttpCode::is_error)
    }

    /// Returns `true` if a response is cacheable without explicit freshness (RFC 9110, Section 15.1); `false`
    /// for an unregistered number.
    #[must_use]
    pub fn is_cacheable(self) -> bool {
        self.known().is_ok_and(HttpCode::is_cacheable)
    }

    /// Returns `true` if a response never has content (RFC 9110, Section 6.4.1), which includes the class
    /// `informational`.
    #[must_use]
    pub fn is_bodiless(self) -> bool {
        self.known().map_or_else(|_| self.is_informational(), HttpCode::is_bodiless)
    }

    /// Returns `true` if the same request may succeed if it is sent again; `false` for an unregistered
    /// number.
    #[must_use]
    pub fn is_retryable(self) -> bool {
        self.known().is_ok_and(HttpCode::is_retryable)
    }

    /// Returns `true` if this number is in the class of an inherited code.
    fn is_in_class_of(self, number: u16) -> bool {
        self.class().is_some_and(|class| C::Class::of(number) == Some(class))
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
            None => f.debug_tuple("Received").field(&format_args!("{}", Spelled::<C>(self.number))).finish(),
        }
    }
}

/// Displays a known code like the code, and any other number in the notation of the family.
impl<C: Code> fmt::Display for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match C::from_number(self.number) {
            Some(code) => fmt::Display::fmt(&code, f),
            None => fmt::Display::fmt(&Spelled::<C>(self.number), f),
        }
    }
}

/// Formats the number like its type.
impl<C: Code> fmt::LowerHex for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.number, f)
    }
}

/// Formats the number like its type.
impl<C: Code> fmt::UpperHex for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::UpperHex::fmt(&self.number, f)
    }
}

/// Accepts every number that [`from_bytes`](Self::from_bytes) accepts, and every text that the family's
/// `FromStr` accepts.
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
    // Each integer type needs its own implementation: `From<C::Number>` would overlap with `From<C>`.
    ($($number:ident)*) => {$(
        impl<C: Code<Number = $number>> From<$number> for Received<C> {
            fn from(number: $number) -> Self {
                Self::new(number)
            }
        }
    )*};
}

from_number!(u8 u16 u32 u64 i8 i16 i32 i64);
