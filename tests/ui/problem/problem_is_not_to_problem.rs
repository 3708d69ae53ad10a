//! A `Problem` does not implement `ToProblem`. The message suggests alternatives.

use status_core::{Problem, ToProblem, status};

fn answer(error: &impl ToProblem) -> Problem {
    error.to_problem()
}

fn main() {
    let _ = answer(&Problem::new(status!(404)));
}
