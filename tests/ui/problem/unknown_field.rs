use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = second))]
    Failed { seconds: u64 },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = second))]
    Failed { seconds: u64 },
}

fn main() {}
