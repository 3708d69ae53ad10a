use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(axum)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
#[problem(actix, utoipa)]
enum AppFailure {
    #[error("it failed")]
    #[status(404)]
    Failed,
}

fn main() {}
