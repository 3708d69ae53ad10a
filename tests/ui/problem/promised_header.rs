use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    #[problem(header("Allow"))]
    Missing,
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After"))]
    TooMany,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(header("Allow"))]
enum Default {
    #[error("it failed")]
    #[status(404)]
    Missing,
    #[error("it failed")]
    #[status(500)]
    Broken,
}

fn main() {}
