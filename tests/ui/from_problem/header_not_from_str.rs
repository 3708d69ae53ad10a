#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug)]
struct Opaque;

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    #[problem(header("X-Id" = id))]
    Missing { id: Opaque },
}

fn main() {}
