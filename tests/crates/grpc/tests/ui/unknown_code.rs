//! Codes that gRPC does not have, or that are not errors.

use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(tonic)]
#[error("it failed")]
enum Failure {
    #[status(409)]
    #[problem(grpc = AlreadyExist)]
    Name,
    #[status(409)]
    #[problem(grpc = 17)]
    Number,
    #[status(409)]
    #[problem(grpc = Ok)]
    NoError,
    #[status(409)]
    #[problem(grpc = GrpcCode::Aborted)]
    Path,
    #[status(409)]
    #[problem(grpc = "ABORTED")]
    Text,
    #[status(409)]
    #[problem(grpc)]
    Missing,
}

fn main() {}
