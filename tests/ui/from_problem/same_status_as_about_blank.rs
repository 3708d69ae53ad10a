#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    #[problem(type = "about:blank")]
    One,
    #[status(404)]
    Two,
}

fn main() {}
