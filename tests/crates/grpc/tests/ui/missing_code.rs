//! Statuses that do not map to exactly one gRPC code.

use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(tonic)]
#[error("it failed")]
enum Failure {
    #[status(409)]
    Conflict,
    #[status(Gone)]
    Gone,
    #[status(502)]
    BadGateway,
    #[status(404)]
    NotFound,
    #[status(410)]
    #[problem(grpc = NotFound)]
    WasThere,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(domain = "shelf.example")]
#[error("it failed")]
#[status(423)]
struct Locked;

fn main() {}
