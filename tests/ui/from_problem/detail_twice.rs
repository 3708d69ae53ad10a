#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing { #[problem(detail)] detail: String, #[problem(detail)] text: String },
    #[status(422)]
    Invalid { #[problem(extension)] id: u64, #[problem(extension = "id")] number: u64 },
}

fn main() {}
