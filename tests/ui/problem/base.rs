use status_core::{HasStatus, ToProblem};

const RELATIVE: &str = "/problems/missing";

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(base = "/problems/")]
enum Relative {
    #[error("it failed")]
    #[status(404)]
    Missing,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(base = "https://example.com/")]
enum Constant {
    #[error("it failed")]
    #[status(404)]
    #[problem(type = RELATIVE)]
    Missing,
    #[error("it failed")]
    #[status(404)]
    #[problem(base = "https://example.com/")]
    OnVariant,
}

fn main() {}
