#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[problem(skip)]
enum Failure {
    #[status(404)]
    One,
}

fn main() {}
