#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    #[problem(type = "/problems/missing")]
    One,
    #[status(410)]
    #[problem(type = "/problems/missing")]
    Two,
}

fn main() {}
