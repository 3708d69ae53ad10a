#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[problem(base = "https://example.com/problems/")]
enum Failure {
    #[status(404)]
    #[problem(type = "missing")]
    Relative,
    #[status(404)]
    #[problem(type = "/problems/./missing")]
    Rooted,
    #[status(404)]
    #[problem(type = "https://example.com/problems/missing")]
    Absolute,
}

fn main() {}
