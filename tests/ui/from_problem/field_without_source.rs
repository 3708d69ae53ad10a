#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Named { id: u64 },
    #[status(410)]
    Unnamed(u64, #[problem(extension = "name")] String),
}

fn main() {}
