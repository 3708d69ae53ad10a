//! The text of a value.

use core::fmt::{Display, Write as _};

/// The text that a value displays. Unlike `to_string`, this does not panic if the value fails to display itself.
pub(crate) fn text(value: &(impl Display + ?Sized)) -> String {
    let mut text = String::new();
    let _ = write!(text, "{value}");
    text
}
