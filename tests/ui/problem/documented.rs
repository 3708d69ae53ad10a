//! `documented` requires a doc comment on every variant with a `type`.

use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(documented)]
enum ShelfError {
    /// The shelf does not have the book.
    #[error("no such book")]
    #[status(404)]
    #[problem(type = "/problems/no-such-book")]
    NoSuchBook,

    #[error("no such shelf")]
    #[status(404)]
    #[problem(type = "/problems/no-such-shelf")]
    NoSuchShelf,

    // Without a `type`, the status is the documentation.
    #[error("gone")]
    #[status(410)]
    Gone,
}

fn main() {}
