//! The error of decoding.

use core::fmt;

/// The reason why bytes are not an [`RpcStatus`](super::RpcStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes end within a field.
    Truncated,
    /// A number has more than 64 bits.
    Overflow,
    /// The key of a field has the number 0, a number that is too large, or an unknown wire type.
    InvalidKey,
    /// A known field has the wrong wire type.
    WrongWireType,
    /// The end of a group without its start, or the start without its end.
    UnbalancedGroup,
    /// Groups are nested more than 64 levels deep.
    TooDeep,
    /// A string is not UTF-8.
    InvalidUtf8,
    /// A duration is negative, or exceeds 10,000 years.
    InvalidDuration,
    /// The decoded form takes more memory than [`RpcStatus::decode`](super::RpcStatus::decode) may use.
    TooLarge,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Truncated => "the message ends within a field",
            Self::Overflow => "a number does not fit into 64 bits",
            Self::InvalidKey => "a field has an invalid key",
            Self::WrongWireType => "a known field has the wrong wire type",
            Self::UnbalancedGroup => "a group has no start or no end",
            Self::TooDeep => "groups are nested more than 64 levels deep",
            Self::InvalidUtf8 => "a string is not UTF-8",
            Self::InvalidDuration => "a duration is negative or exceeds 10,000 years",
            Self::TooLarge => "the message takes too much memory when it is decoded",
        })
    }
}

impl core::error::Error for DecodeError {}
