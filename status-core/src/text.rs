//! The text of a value.

use core::fmt::{Display, Write as _};

/// The text that a value displays. Unlike `to_string`, this does not panic if the value fails to display itself.
pub(crate) fn text(value: &(impl Display + ?Sized)) -> String {
    // Enough for most texts of errors: it is faster than to grow piece by piece.
    let mut text = String::with_capacity(64);
    let _ = write!(text, "{value}");
    text
}
