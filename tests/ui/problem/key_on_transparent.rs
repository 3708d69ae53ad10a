use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(404)]
struct Failed;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error(transparent)]
    #[status(transparent)]
    #[problem(title = "No such page")]
    Failed(Failed),
}

fn main() {}
