#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    #[problem(tipe = "/missing")]
    One,
    #[status(410)]
    #[problem(skip = true)]
    Two,
}

fn main() {}
