//! Notations of codes.

mod invalid;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use invalid::InvalidCode;
pub(crate) use read::number;

use crate::Repr;

/// The notation of the codes of a family: in the keys of their tables, and in every text that contains a
/// code.
///
/// A code is a number; the notation is its spelling. See [`Spec::notation`](crate::Spec::notation).
///
/// ```
/// use status_spec::{Notation, Repr};
///
/// let sqlstate = Notation::Alphanumeric { width: 5 };
/// assert_eq!(sqlstate.read("08006"), Ok(373_254));
/// assert_eq!(sqlstate.write(373_254), "08006");
///
/// let coap = Notation::Dotted { parts: vec![32], pad: true };
/// assert_eq!(coap.read("4.04"), Ok(132));
/// assert_eq!(coap.write(132), "4.04");
///
/// let hresult = Notation::Hexadecimal { repr: Repr::I32 };
/// assert_eq!(hresult.read("0x80070005"), Ok(-2_147_024_891));
/// assert_eq!(hresult.write(-2_147_024_891), "0x80070005");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// `404`, `-1`: without leading zeros. A key may also be hexadecimal: `0x1f`.
    #[default]
    Decimal,
    /// `0xC0000005`: in upper case, with as many digits as the integer type has. A negative number is written
    /// as its bit pattern.
    Hexadecimal {
        /// The integer type of the family.
        repr: Repr,
    },
    /// `08006`, `42P01`: a fixed number of characters from `0` to `9` and `A` to `Z`. The number is the value
    /// in base 36. Leading zeros are part of the code, but do not change the number.
    Alphanumeric {
        /// The number of characters; 0 if no code is known.
        width: usize,
    },
    /// `4.04`, `5.7.1`: numbers separated by dots. The number of `a.b.c` with `parts = [p, q]` is
    /// `(a × p + b) × q + c`.
    Dotted {
        /// For each part after the first, the number of its values: one more than its maximum.
        parts: Vec<u32>,
        /// `true` if every part after the first is padded with zeros to the digits of its maximum.
        pad: bool,
    },
}

impl Notation {
    /// The value of the key `notation`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Decimal => "decimal",
            Self::Hexadecimal { .. } => "hexadecimal",
            Self::Alphanumeric { .. } => "alphanumeric",
            Self::Dotted { .. } => "dotted",
        }
    }

    /// Writes a number. A number without a spelling in this notation, because it is negative or too large, is
    /// written in decimal.
    #[must_use]
    pub fn write(&self, number: i128) -> String {
        let text = match self {
            Self::Decimal => None,
            Self::Hexadecimal { repr } => write::hexadecimal(number, *repr),
            Self::Alphanumeric { width } => write::alphanumeric(number, *width),
            Self::Dotted { parts, pad } => write::dotted(number, parts, *pad),
        };
        text.unwrap_or_else(|| number.to_string())
    }

    /// Reads the number of a code. This does not check that the number fits the family's integer type. A
    /// number that exceeds 128 bits becomes the nearest one that fits.
    ///
    /// Hexadecimal digits may be in lower case, after `0x` or `0X`, with or without leading zeros.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not in this notation.
    ///
    /// ```
    /// use status_spec::{Notation, Rule};
    ///
    /// let sqlstate = Notation::Alphanumeric { width: 5 };
    /// let error = sqlstate.read("42p01").unwrap_err();
    /// assert_eq!(error.rule, Rule::LowerCase);
    /// assert_eq!(sqlstate.write(error.meant.unwrap()), "42P01");
    /// ```
    pub fn read(&self, text: &str) -> Result<i128, InvalidCode> {
        match self {
            Self::Decimal => read::decimal(text),
            Self::Hexadecimal { repr } => read::hexadecimal(text, *repr),
            Self::Alphanumeric { width } => read::alphanumeric(text, *width),
            Self::Dotted { parts, pad } => read::dotted(text, parts, *pad),
        }
    }
}
