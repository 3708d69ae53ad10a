#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

fn read<E: FromProblem>(problem: Problem) -> Option<E> {
    E::from_problem(problem).ok()
}

struct Missing;

fn main() {
    let _: Option<Missing> = read(Problem::of_response(404, [("Retry-After", "1")], ""));
}
