//! Every error of the book shelf. The service sends it, and a client reads it back.
//!
//! The crate does not depend on a web framework, so that clients can use it. A service enables the feature of
//! its framework: only this crate can implement the framework's traits on [`Error`].
#![forbid(unsafe_code)]

mod version;

use std::borrow::Cow;
use std::time::Duration;

use status_core::{FromProblem, HasStatus, Problem, ToProblem};

pub use self::version::Version;

/// The cause of an error of the service. It is logged and never sent, so a client does not have one.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

/// Every error of the book shelf.
///
/// The text of a client error is its `detail`; no other text is sent.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[cfg_attr(feature = "axum", problem(axum))]
#[cfg_attr(feature = "actix", problem(actix))]
#[cfg_attr(feature = "utoipa", problem(utoipa, schemas))]
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

    /// No book on the shelf has this number. It may have been removed.
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

    /// Each book on the shelf has an ISBN of its own. Replace the book that has this one, or remove it first.
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

    /// A field of the book breaks a rule. Nothing was changed.
    #[error("the {field} {rule}")]
    #[status(422)]
    #[problem(type = "/problems/bad-field", title = "Bad field")]
    BadField {
        #[problem(extension)]
        field: Cow<'static, str>,
        #[problem(extension)]
        rule: Cow<'static, str>,
    },

    #[error("say with `If-Match` which version of the book you have read")]
    #[status(428)]
    NoVersion,

    #[error("the shelf is changed too often")]
    #[status(429)]
    #[problem(header("Retry-After" = wait))]
    TooFast { wait: Duration },

    #[error("the service failed")]
    #[status(500)]
    Failed {
        #[problem(default)]
        source: Option<Source>,
    },

    #[error("the database is locked")]
    #[status(503)]
    #[problem(detail = "the shelf is busy", header("Retry-After" = "1"))]
    Busy {
        #[problem(default)]
        source: Option<Source>,
    },

    /// Any other problem, such as the response of a proxy.
    #[error("{0}")]
    #[status(from)]
    #[problem(other)]
    Other(Problem),
}
