use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(actics)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(utopia)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(404)]
    Failed,
}

fn main() {}
