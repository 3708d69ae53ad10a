//! The family of a code that is written down.

/// The way from the type that a person names to itself, if it is a family: implemented by each.
///
/// [`Known`](crate::Known) alone would do, but of a type that is none it would only say that it lacks the code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a family of status codes",
    label = "not a family of status codes",
    note = "a family is an enum that `#[codes(…)]` makes from a TOML file"
)]
pub trait Checked {
    /// The same type.
    type Code;
}
