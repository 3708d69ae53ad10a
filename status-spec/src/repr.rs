//! The integer type of an enum.

use core::fmt;
use core::str::FromStr;

/// The integer type of the numbers of a family: `u8` to `u64` or `i8` to `i64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Repr {
    bits: u8,
    signed: bool,
}

impl Repr {
    /// `u8`.
    pub const U8: Self = Self { bits: 8, signed: false };
    /// `u16`, the default.
    pub const U16: Self = Self { bits: 16, signed: false };
    /// `u32`.
    pub const U32: Self = Self { bits: 32, signed: false };
    /// `u64`.
    pub const U64: Self = Self { bits: 64, signed: false };
    /// `i8`.
    pub const I8: Self = Self { bits: 8, signed: true };
    /// `i16`.
    pub const I16: Self = Self { bits: 16, signed: true };
    /// `i32`.
    pub const I32: Self = Self { bits: 32, signed: true };
    /// `i64`.
    pub const I64: Self = Self { bits: 64, signed: true };

    /// Every integer type that a family can have, the narrowest first.
    pub const ALL: &[Self] =
        &[Self::U8, Self::I8, Self::U16, Self::I16, Self::U32, Self::I32, Self::U64, Self::I64];

    /// `i64` or `u64`.
    #[must_use]
    pub const fn widest(signed: bool) -> Self {
        Self { bits: 64, signed }
    }

    /// The width in bits: 8, 16, 32 or 64.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.bits
    }

    /// Returns `true` if the type is signed.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        self.signed
    }

    /// The smallest number that fits.
    #[must_use]
    pub const fn min(self) -> i128 {
        if self.signed { -(1 << (self.bits - 1)) } else { 0 }
    }

    /// The largest number that fits.
    #[must_use]
    pub const fn max(self) -> i128 {
        if self.signed { (1 << (self.bits - 1)) - 1 } else { (1 << self.bits) - 1 }
    }
}

impl fmt::Display for Repr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.signed { 'i' } else { 'u' }, self.bits)
    }
}

/// The error for a name that is not an integer type of 8 to 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRepr;

impl FromStr for Repr {
    type Err = NoRepr;

    fn from_str(name: &str) -> Result<Self, NoRepr> {
        let (signed, bits) = match (name.strip_prefix('u'), name.strip_prefix('i')) {
            (Some(bits), _) => (false, bits),
            (_, Some(bits)) => (true, bits),
            _ => return Err(NoRepr),
        };
        match bits {
            "8" => Ok(Self { bits: 8, signed }),
            "16" => Ok(Self { bits: 16, signed }),
            "32" => Ok(Self { bits: 32, signed }),
            "64" => Ok(Self { bits: 64, signed }),
            _ => Err(NoRepr),
        }
    }
}
