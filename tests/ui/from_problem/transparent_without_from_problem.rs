#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug)]
struct Inner;

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(transparent)]
    Inner(Inner),
}

fn main() {}
