#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing { #[problem(detail)] detail: &'static str },
}

fn main() {}
