use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(405)]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(MethodNotAllowed)]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(MethodNotAllowed)]
struct Failed;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(code = AppStatus, 405)]
struct AppFailed;

fn main() {}
