#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, HasStatus, Problem, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    #[problem(tipe = "/missing")]
    Key,
    #[error("it failed")]
    #[status(494)]
    Code,
    #[error("it failed")]
    #[status(404, 410)]
    Status,
    #[error("it failed")]
    #[problem(other)]
    Other(Problem),
}

fn main() {}
