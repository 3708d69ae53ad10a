#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[status(code = status_tests::GrpcCode)]
enum Failure {
    #[status(5)]
    One,
}

fn main() {}
