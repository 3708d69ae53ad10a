use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(404)]
struct Inner;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(transparent)]
    Two(Inner, u8),
    #[error("it failed")]
    #[status(transparent)]
    None,
}

fn main() {}
