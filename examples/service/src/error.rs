//! Every error of the service, and what the client learns about it.

use std::time::Duration;

use status_core::{HasStatus, ToProblem};

use crate::book::Version;

/// Every error of the service.
///
/// The text of a client error is its `detail`; no other text is sent. Sources are never sent: the log has them.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(axum, utoipa)]
#[cfg_attr(feature = "actix", problem(actix))]
pub enum Error {
    #[error("the request cannot be read")]
    #[status(400)]
    Malformed,

    #[error("a token is needed to change the shelf")]
    #[status(401)]
    #[problem(header("WWW-Authenticate" = "Bearer realm=\"shelf\""))]
    SignedOut,

    #[error("there is no page here")]
    #[status(404)]
    NoSuchPage,

    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "/problems/no-such-book", title = "No such book")]
    NoSuchBook {
        #[problem(extension)]
        id: i64,
    },

    #[error("the page does not take this method")]
    #[status(405)]
    #[problem(header("Allow"))] // sent by the router
    WrongMethod,

    #[error("another book has the ISBN {isbn}")]
    #[status(409)]
    #[problem(type = "/problems/isbn-taken", title = "ISBN taken")]
    IsbnTaken {
        #[problem(extension)]
        isbn: String,
    },

    #[error("the book has changed since it was read")]
    #[status(412)]
    #[problem(header("ETag" = current))]
    Changed { current: Version },

    #[error("a book is not that long")]
    #[status(413)]
    TooLong,

    #[error("a book is sent as `application/json`")]
    #[status(415)]
    #[problem(header("Accept" = "application/json"))]
    WrongMediaType,

    #[error("the JSON is not a book")]
    #[status(422)]
    NoBook,

    #[error("the {field} {what}")]
    #[status(422)]
    #[problem(type = "/problems/bad-field", title = "Bad field")]
    BadField {
        #[problem(extension)]
        field: &'static str,
        what: &'static str,
    },

    #[error("say with `If-Match` which version of the book you have read")]
    #[status(428)]
    NoVersion,

    #[error("the shelf is changed too often")]
    #[status(429)]
    #[problem(header("Retry-After" = wait))]
    TooFast { wait: Duration },

    #[error("the database failed")]
    #[status(500)]
    Database { source: rusqlite::Error },

    #[error("a task panicked")]
    #[status(500)]
    Panicked(#[from] tokio::task::JoinError),

    #[error("the database is locked")]
    #[status(503)]
    #[problem(detail = "the shelf is busy", header("Retry-After" = "1"))]
    Busy { source: rusqlite::Error },
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        match source.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                Self::Busy { source }
            }
            _ => Self::Database { source },
        }
    }
}
