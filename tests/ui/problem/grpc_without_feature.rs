use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(tonic)]
#[error("it failed")]
#[status(404)]
struct OverTonic;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(domain = "shelf.example")]
enum OverGrpc {
    #[error("it is taken")]
    #[status(409)]
    #[problem(grpc = AlreadyExists, reason = "TAKEN")]
    Taken,
}

fn main() {}
