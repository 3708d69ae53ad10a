use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(500)]
    Failed {
        #[problem(extension)]
        table: String,
    },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(500)]
    Failed {
        #[problem(extension)]
        table: String,
    },
}

fn main() {}
