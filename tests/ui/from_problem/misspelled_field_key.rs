#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing { #[problem(extention)] id: u64 },
    #[status(409)]
    Conflict { #[problem(details)] text: String },
}

fn main() {}
