//! Notations: how the codes of a family are written.

mod invalid;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use invalid::InvalidCode;

use crate::Repr;

/// How the codes of a family are written: the keys of their tables, and every text that shows or names a
/// code.
///
/// The number is what a code is; the notation is its spelling. Both are known once a spec is loaded:
/// [`Spec::notation`](crate::Spec::notation).
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
    /// `08006`, `42P01`: a fixed number of characters from `0` to `9` and `A` to `Z`. The number is theirs in
    /// base 36, so leading zeros count as characters and not for the number.
    Alphanumeric {
        /// The number of characters; 0 if no code is known.
        width: usize,
    },
    /// `4.04`, `5.7.1`: numbers with dots between. Of `a.b.c` with `parts = [p, q]` the number is
    /// `(a × p + b) × q + c`.
    Dotted {
        /// For each part after the first the number of values it can have: one more than its maximum.
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

    /// Writes a number. One that has no spelling in this notation, because it is negative or too large, is
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

    /// Reads the number of a code. Whether it fits the family's integer type is another question; one that
    /// does not fit 128 bits is the nearest that does.
    ///
    /// Hexadecimal digits may be in lower case, after `0x` or `0X`, with or without leading zeros.
    ///
    /// # Errors
    ///
    /// The text is not written in this notation.
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
