#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug)]
struct Opaque;

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing { #[problem(extension)] id: Opaque },
}

fn main() {}
