#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[status(500)]
enum Failure {
    One,
    Two,
}

fn main() {}
