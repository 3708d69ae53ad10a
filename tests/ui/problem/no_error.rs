use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(200)]
    Fine,

    #[error("it failed")]
    #[status(NotModified)]
    Old,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(204)]
    Fine,

    #[error("it failed")]
    #[status(PermanentRedirect)]
    Moved,
}

fn main() {}
