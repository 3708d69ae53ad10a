//! Attributes behind `cfg_attr` are read like others, on the type, on variants and on fields.

use status_core::{FromProblem, HasStatus, Problem, ToProblem, status};

#[derive(Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[cfg_attr(not(any()), problem(base = "https://example.com/problems/"))]
#[cfg_attr(any(), problem(axum))]
enum Failure {
    #[error("there is no {id}")]
    #[cfg_attr(not(any()), status(404), problem(type = "missing"))]
    Missing {
        #[cfg_attr(not(any()), problem(extension))]
        id: u64,
    },
    #[cfg(any())]
    Absent(Nowhere),
    #[error("{0}")]
    #[cfg_attr(not(any()), status(from), problem(other))]
    Other(Problem),
}

fn main() {
    let error = Failure::Missing { id: 7 };
    let problem = error.to_problem();
    assert_eq!(problem.type_uri(), "https://example.com/problems/missing");
    assert_eq!(Failure::from(problem), error);
    assert_eq!(Failure::from(Problem::new(status!(410))), Failure::Other(Problem::new(status!(410))));
}
