//! The version of a book.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

/// The number of changes to a book, written as an entity tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct Version(pub i64);

impl Version {
    /// Returns `true` if `If-Match` or `If-None-Match` names this version.
    pub fn is_among(self, tags: &str) -> bool {
        let own = self.to_string();
        tags.split(',').map(str::trim).any(|tag| tag == "*" || tag == own)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0)
    }
}

impl FromStr for Version {
    type Err = ParseIntError;

    fn from_str(tag: &str) -> Result<Self, ParseIntError> {
        let number = tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"'));
        number.unwrap_or_default().parse().map(Self)
    }
}
