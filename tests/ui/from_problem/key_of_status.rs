#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[problem(transparent)]
    Inner(Problem),
    #[problem(status = 404)]
    Missing,
}

fn main() {}
