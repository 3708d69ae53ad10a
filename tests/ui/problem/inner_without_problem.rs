use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus)]
#[error("it failed")]
#[status(404)]
struct Failed;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error(transparent)]
    #[status(transparent)]
    Failed(Failed),
}

fn main() {}
