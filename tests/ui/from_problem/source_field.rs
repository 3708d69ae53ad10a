#![allow(unused_imports, dead_code)]
use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(500)]
    Io { source: std::io::Error },
}

fn main() {}
