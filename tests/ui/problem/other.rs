use status_core::{HasStatus, ToProblem};

use status_core::Problem;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(502)]
    #[problem(other)]
    NotAProblem(std::io::Error),
    #[error("it failed")]
    #[status(502)]
    #[problem(other)]
    Two(Problem, u8),
    #[error("it failed")]
    #[problem(other)]
    WithoutStatus(Problem),
    #[error("it failed")]
    #[status(from)]
    #[problem(other)]
    From(std::io::Error),
    #[error("it failed")]
    #[status(502)]
    #[problem(other, detail = "x", hide, header("X-Name" = "x"))]
    Keys(Problem),
    #[error("it failed")]
    #[status(transparent)]
    Transparent(Problem),
}

fn main() {}
