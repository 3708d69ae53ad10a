//! The pieces of a rendered error, for colors.

use crate::FileId;

/// A piece of a rendered error: see [`Loaded::pieces`](crate::Loaded::pieces).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text. Only a [`Role::Text`] contains line breaks.
    pub text: String,
    /// Its role.
    pub role: Role,
}

/// The role of a piece of a rendered error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// The title of the error.
    Title,
    /// Line numbers, and everything that is drawn around the lines.
    Frame,
    /// The name of a file, with the line and the column if it could be read.
    Place(FileId),
    /// A line of a file, or the text of a note or help.
    Text,
    /// A mark of the error itself, or its label.
    Primary,
    /// A mark of another place, or its label.
    Secondary,
    /// The word `note` or `help`.
    Note,
}
