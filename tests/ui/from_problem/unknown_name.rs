#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(NotFond)]
    One,
    #[status(NOT_FOND)]
    Two,
}

fn main() {}
