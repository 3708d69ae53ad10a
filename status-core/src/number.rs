//! The integer types of codes.

use core::fmt::{Debug, Display, LowerHex, UpperHex};
use core::hash::Hash;

use crate::sealed::Sealed;

/// The integer type of a family: `u8`, `u16`, `u32`, `u64`, `i8`, `i16`, `i32` or `i64`.
///
/// ```
/// use status_core::{Code, StatusCode};
///
/// fn widest<C: Code>() -> i128 {
///     C::ALL.iter().map(|code| code.number().into()).max().unwrap_or(0)
/// }
///
/// assert_eq!(widest::<StatusCode>(), 511);
/// ```
pub trait Number:
    Copy
    + Eq
    + Ord
    + Hash
    + Debug
    + Display
    + LowerHex
    + UpperHex
    + Into<i128>
    + TryFrom<i128>
    + Send
    + Sync
    + Sealed
    + SerdeNumber
    + 'static
{
    /// The number in canonical ASCII decimal: no sign except `-`, no leading zero, no white space.
    fn from_bytes(bytes: &[u8]) -> Option<Self>;
}

/// The bounds that the feature `serde` adds to an integer type.
#[cfg(feature = "serde")]
#[doc(hidden)]
pub trait SerdeNumber: serde_core::Serialize + serde_core::de::DeserializeOwned {}

/// Without the feature `serde`, there are no bounds.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
pub trait SerdeNumber {}

macro_rules! numbers {
    ($($number:ident: $module:ident,)*) => {$(
        impl Sealed for $number {}

        impl SerdeNumber for $number {}

        impl Number for $number {
            fn from_bytes(bytes: &[u8]) -> Option<Self> {
                crate::__private::$module::from_decimal(bytes)
            }
        }
    )*};
}

numbers! {
    u8: for_u8,
    u16: for_u16,
    u32: for_u32,
    u64: for_u64,
    i8: for_i8,
    i16: for_i16,
    i32: for_i32,
    i64: for_i64,
}
