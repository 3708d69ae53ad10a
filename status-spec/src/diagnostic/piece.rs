//! What a rendered mistake is made of, for whoever shows it in colours.

use crate::FileId;

/// A stretch of a rendered mistake: see [`Loaded::pieces`](crate::Loaded::pieces).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text. A line ends in none but a [`Role::Text`].
    pub text: String,
    /// What it is.
    pub role: Role,
}

/// What a piece of a rendered mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// What is wrong.
    Title,
    /// The numbers of lines, and what is drawn around the lines.
    Frame,
    /// The name of a file, with the line and the column if it could be read.
    Place(FileId),
    /// A line of a file, or what a note says.
    Text,
    /// A mark of the mistake itself, or what is said about it.
    Primary,
    /// A mark of something else that matters, or what is said about it.
    Secondary,
    /// The word `note` or `help` before what it says.
    Note,
}
