#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing { #[problem(extension)] field: &'static str },
}

fn main() {}
