#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[problem(base = "/problems/")]
enum Failure {
    #[status(404)]
    One,
}

fn main() {}
