#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[problem(type = "no such book")]
    NoSuchBook,
    #[problem(type = NoSuchShelf)]
    NoSuchShelf,
    #[problem(type = "")]
    Empty,
}

fn main() {}
