//! The text of a value.

use core::fmt::{Display, Write as _};

/// The `Display` text of a value. Unlike `to_string`, this does not panic if formatting fails.
pub(crate) fn text(value: &(impl Display + ?Sized)) -> String {
    // Enough for most error texts, and faster than growing step by step.
    let mut text = String::with_capacity(64);
    let _ = write!(text, "{value}");
    text
}
