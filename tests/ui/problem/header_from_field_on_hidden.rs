use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(503)]
    #[problem(header("X-Table" = table))]
    Failed { table: String },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(503)]
    #[problem(header("X-Table" = table))]
    Failed { table: String },
}

fn main() {}
