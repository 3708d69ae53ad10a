//! Every error of the shelf, for both protocols and for both sides.

use std::time::Duration;

use status_core::violations::Violations;
use status_core::{FromProblem, HasStatus, Problem, ToProblem};

/// Every error of the shelf.
///
/// The service sends it over HTTP and over gRPC, and a client reads it back from either.
#[derive(Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(axum, tonic, domain = "shelf.example", base = "https://shelf.example/problems/")]
pub enum ShelfError {
    /// The shelf has no book with this number.
    // `NOT_FOUND`
    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "no-such-book", title = "No such book")]
    NoSuchBook {
        /// The number.
        #[problem(extension)]
        id: u64,
    },

    /// Another book on the shelf has this ISBN.
    // 409 could be `ABORTED` or `ALREADY_EXISTS`, so the attribute selects one.
    #[error("there is a book with the ISBN {isbn}")]
    #[status(409)]
    #[problem(type = "isbn-taken", grpc = AlreadyExists)]
    IsbnTaken {
        /// The ISBN, which is a string although it looks like a number.
        #[problem(extension)]
        isbn: String,
    },

    /// Some fields of the book are not valid.
    // `INVALID_ARGUMENT` with a `BadRequest`
    #[error("the book is not valid")]
    #[status(422)]
    #[problem(type = "bad-book")]
    BadBook(#[problem(errors)] Violations),

    /// The shelf is full. There may be room later.
    // `RESOURCE_EXHAUSTED` with a `RetryInfo`
    #[error("the shelf is full")]
    #[status(429)]
    #[problem(header("Retry-After" = wait))]
    Full {
        /// The time after which there may be room.
        wait: Duration,
    },

    /// The shelf fell down.
    // `INTERNAL`. The client does not see the cause.
    #[error("the shelf fell down: {cause}")]
    #[status(500)]
    Broken {
        /// The cause, for the log.
        #[problem(default)]
        cause: String,
    },

    /// Any other answer.
    #[error("{0}")]
    #[status(502)]
    #[problem(other)]
    Other(Problem),
}
