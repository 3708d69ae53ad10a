use status_core::{HasStatus, ToProblem};
use status_tests::GrpcCode;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = GrpcCode)]
enum Failure {
    #[error("it failed")]
    #[status(5)]
    Failed,
}

fn main() {}
