//! The errors of the service.

use std::time::Duration;

use status_core::violations::Violations;
use status_core::{FromProblem, HasStatus, ToProblem};

/// One error of each kind.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(tonic, domain = "shelf.example")]
pub enum ShelfError {
    /// With a type and an extension.
    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "https://shelf.example/problems/no-such-book", title = "No such book")]
    NoSuchBook {
        /// The number of the book.
        #[problem(extension)]
        id: u64,
        /// A text that looks like a number.
        #[problem(extension)]
        isbn: String,
    },

    /// With a type that follows from the domain and the reason.
    #[error("there is no page {page}")]
    #[status(404)]
    #[problem(type = "https://shelf.example/no-such-page")]
    NoSuchPage {
        /// The number of the page.
        #[problem(extension)]
        page: u64,
    },

    /// With a time to wait.
    #[error("the shelf is changed too often")]
    #[status(429)]
    #[problem(header("Retry-After" = wait))]
    TooFast {
        /// The time to wait.
        wait: Duration,
    },

    /// With violations.
    #[error("the book is not valid")]
    #[status(422)]
    BadFields(#[problem(errors)] Violations),

    /// With one of two possible codes, and its own reason.
    #[error("the book is taken")]
    #[status(409)]
    #[problem(grpc = ALREADY_EXISTS, reason = "ISBN_IN_USE", type = "/problems/isbn-taken")]
    IsbnTaken,

    /// With a source, which must stay secret.
    #[error("the database failed: {source}")]
    #[status(500)]
    #[problem(skip)] // the source is not sent
    Database {
        /// The secret.
        source: std::io::Error,
    },

    /// With a length that the client chooses.
    #[error("{text}")]
    #[status(400)]
    #[problem(expose)]
    Long {
        /// The message.
        #[problem(detail)]
        text: String,
        /// More text.
        #[problem(extension)]
        parts: Vec<String>,
    },
}

/// The text that clients must not see.
pub const SECRET: &str = "hunter2";

impl ShelfError {
    /// The error that a request asks for by name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "no-such-book" => Self::NoSuchBook { id: 7, isbn: "9780131103627".to_owned() },
            "no-such-page" => Self::NoSuchPage { page: 7 },
            "isbn-taken" => Self::IsbnTaken,
            "too-fast" => Self::TooFast { wait: Duration::from_millis(1_500) },
            "bad-fields" => {
                let mut violations = Violations::new();
                violations
                    .push(status_core::violations::at(("items", 0, "na.me")), "must not be empty")
                    .push(status_core::violations::parameter("page"), "is unknown")
                    .push(status_core::violations::header("If-Match"), "größer");
                Self::BadFields(violations)
            }
            "many-fields" => {
                let mut violations = Violations::new();
                for index in 0..100 {
                    violations.push(status_core::violations::at(("items", index)), "x".repeat(100));
                }
                Self::BadFields(violations)
            }
            name => match name.strip_prefix("long ").and_then(|length| length.parse::<usize>().ok()) {
                Some(length) => Self::Long { text: "ü".repeat(length / 2), parts: Vec::new() },
                None => Self::Database { source: std::io::Error::other(SECRET) },
            },
        }
    }
}
