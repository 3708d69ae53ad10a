#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
enum Failure<T> {
    #[status(404)]
    Missing { #[problem(extension)] id: T },
}

struct Opaque;

fn main() {
    let _ = Failure::<Opaque>::from_problem(Problem::of_response(404, [("X", "1")], ""));
}
