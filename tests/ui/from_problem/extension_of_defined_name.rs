#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing { #[problem(extension)] status: u16 },
    #[status(410)]
    Gone { #[problem(extension = "type")] kind: String },
}

fn main() {}
