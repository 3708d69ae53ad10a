use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(503)]
    #[problem(header("Retry-After" = when))]
    Failed { when: String },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(503)]
    #[problem(header("Retry-After" = when))]
    Failed { when: String },
}

fn main() {}
