#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[problem(other)]
enum Failure {
    #[status(404)]
    One,
    #[problem(other = 502)]
    Other(Problem),
}

fn main() {}
