//! The family in `status!(Family, 404)` and `#[status(code = Family)]`.

/// Maps a family to itself.
///
/// [`Known`](crate::Known) has the same bound, but for any other type its message would only mention the
/// code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a family of status codes",
    label = "not a family of status codes",
    note = "a family is an enum that `#[codes(…)]` generates from a TOML file"
)]
pub trait Checked {
    /// The type itself.
    type Code;
}
