#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure<'a> {
    #[status(404)]
    Missing { #[problem(extension)] id: &'a str },
}

fn main() {}
