#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[problem(other)]
    One(Problem),
    #[problem(other)]
    Two(Problem),
}

fn main() {}
