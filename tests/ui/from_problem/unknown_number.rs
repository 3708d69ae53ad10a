#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(494)]
    One,
}

fn main() {}
