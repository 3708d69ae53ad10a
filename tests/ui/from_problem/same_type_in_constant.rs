#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

const MISSING: &str = "https://example.com/missing";

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    #[problem(type = MISSING)]
    One,
    #[status(404)]
    #[problem(type = "https://example.com/missing")]
    Two,
}

fn main() {}
