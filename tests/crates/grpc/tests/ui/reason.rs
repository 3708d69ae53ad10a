//! Reasons and domains that AIP-193 does not allow.

use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(tonic, domain = "https://shelf.example/")]
#[error("it failed")]
enum Failure {
    #[status(404)]
    #[problem(reason = "no-such-book")]
    Spelling,
    #[status(404)]
    #[problem(reason = "7")]
    Digit,
    #[status(404)]
    #[problem(type = "/problems/7")]
    Type,
    #[status(404)]
    #[problem(type = "/books/no-such-page")]
    NoSuchPage,
    #[status(404)]
    #[problem(type = "/books/no-such-page")]
    TheSameType,
    #[status(404)]
    #[problem(type = "/pages/no-such-page")]
    AnotherType,
    #[status(404)]
    #[problem(reason = "NO_SUCH_PAGE")]
    AnotherReason,
    #[status(404)]
    #[problem(type = "/problems/8", reason = "EIGHTH")]
    Fine,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
enum OverHttpAlone {
    #[status(404)]
    #[problem(type = "/problems/7")]
    Type,
    #[status(409)]
    Conflict,
}

fn main() {}
