#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure {
    #[status(404)]
    Missing,
}

fn main() {
    let _: Failure = Problem::of_response(404, [("Retry-After", "1")], "").into();
}
