#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(429)]
    #[problem(header("Retry-After" = wiat))]
    Wait { wait: u64 },
}

fn main() {}
