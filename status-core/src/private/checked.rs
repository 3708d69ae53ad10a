//! The family in `status!(Family, 404)` and `#[status(code = Family)]`.

/// A type that is a family, mapped to itself.
///
/// [`Known`](crate::Known) has the same bound, but its message for another type would only say that the code is missing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a family of status codes",
    label = "not a family of status codes",
    note = "a family is an enum that `#[codes(…)]` generates from a TOML file"
)]
pub trait Checked {
    /// The type itself.
    type Code;
}
