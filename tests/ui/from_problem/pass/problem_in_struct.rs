//! A struct, an error in an error, and every kind of container for the rest.

use std::sync::Arc;

use status_core::{FromProblem, OrProblem, Problem, status};

#[derive(Debug, PartialEq, FromProblem)]
#[status(404)]
struct Missing(#[problem(extension = "id")] u64);

#[derive(Debug, PartialEq, FromProblem)]
enum Inner {
    #[status(transparent)]
    Missing(Box<Missing>),
    #[status(409)]
    Conflict,
}

#[derive(Debug, FromProblem)]
enum Outer {
    #[status(transparent)]
    Inner(Inner),
    #[problem(other)]
    Other(Arc<Problem>),
}

fn main() {
    let missing = Problem::new(status!(404)).with_extension("id", 7);
    assert!(matches!(Outer::from(missing.clone()), Outer::Inner(Inner::Missing(missing)) if missing.0 == 7));
    assert!(matches!(Outer::from(Problem::new(status!(410))), Outer::Other(_)));
    assert_eq!(OrProblem::from(missing), OrProblem::Error(Missing(7)));
}
