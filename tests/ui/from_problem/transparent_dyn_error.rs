#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(transparent)]
    Inner(Box<dyn std::error::Error + Send + Sync>),
}

fn main() {}
