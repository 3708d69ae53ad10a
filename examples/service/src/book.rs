//! The books on the shelf.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Error;

/// A book on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Book {
    pub id: i64,
    #[serde(flatten)]
    pub draft: Draft,
    /// It goes over the wire as the entity tag, and is no member of the body.
    #[serde(skip)]
    pub version: Version,
}

/// A book as somebody writes it down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Thirteen digits.
    #[schema(example = "9780261103344")]
    pub isbn: String,
    #[schema(example = "The Hobbit")]
    pub title: String,
    #[schema(example = 1937)]
    pub year: u16,
}

/// How often a book has been changed, written as an entity tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Version(pub i64);

impl Draft {
    /// Returns `true` if the shelf can hold such a book.
    pub fn check(&self) -> Result<(), Error> {
        if self.isbn.len() != 13 || !self.isbn.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(Error::BadField { field: "isbn", what: "must have thirteen digits" });
        }
        if self.title.trim().is_empty() {
            return Err(Error::BadField { field: "title", what: "must not be empty" });
        }
        Ok(())
    }
}

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
