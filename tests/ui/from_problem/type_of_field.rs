#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    #[problem(type = kind)]
    One { #[problem(extension)] kind: String },
}

fn main() {}
