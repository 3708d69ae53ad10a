//! The error for a text that is not a code.

use core::fmt;

use crate::Rule;

/// The reason why a text is not a code in a notation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidCode {
    /// The broken rule.
    pub rule: Rule,
    /// The expected form, as the end of a sentence or as a label.
    pub expected: String,
    /// The number that was probably meant: [`Notation::write`](crate::Notation::write) has its spelling.
    pub meant: Option<i128>,
}

impl fmt::Display for InvalidCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.expected)
    }
}

impl core::error::Error for InvalidCode {}

impl InvalidCode {
    /// A text that does not have the form of the notation.
    pub(super) fn form(expected: impl Into<String>, meant: Option<i128>) -> Self {
        Self { rule: Rule::BadNumber, expected: expected.into(), meant }
    }
}
