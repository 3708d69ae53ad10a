#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    One,
    #[status(NotFound)]
    Two,
    #[status(NOT_FOUND)]
    Three,
}

fn main() {}
