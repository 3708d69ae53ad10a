use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(log = "loud")]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    #[problem(log = "warning")]
    Missing,
    #[error("it failed")]
    #[status(404)]
    #[problem(log)]
    Nothing,
    #[error("it failed")]
    #[status(404)]
    #[problem(log = "info", log = "warn")]
    Twice,
}

fn main() {}
