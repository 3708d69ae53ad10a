use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(401)]
enum Failure {
    #[error("it failed")]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(405)]
    #[problem(header("Allowed" = "GET"))]
    Failed,
}

fn main() {}
