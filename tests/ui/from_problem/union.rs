#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(FromProblem)]
#[status(404)]
union Failure {
    one: u8,
}

fn main() {}
