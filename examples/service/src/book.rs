//! The books on the shelf.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Error, Version};

/// A book on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Book {
    pub id: i64,
    #[serde(flatten)]
    pub draft: Draft,
    /// It is sent as the entity tag, not as a member of the body.
    #[serde(skip)]
    pub version: Version,
}

/// A book in a request.
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

impl Draft {
    /// Checks that the book is valid.
    pub fn check(&self) -> Result<(), Error> {
        if self.isbn.len() != 13 || !self.isbn.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(bad_field("isbn", "must have thirteen digits"));
        }
        if self.title.trim().is_empty() {
            return Err(bad_field("title", "must not be empty"));
        }
        Ok(())
    }
}

fn bad_field(field: &'static str, rule: &'static str) -> Error {
    Error::BadField { field: field.into(), rule: rule.into() }
}
