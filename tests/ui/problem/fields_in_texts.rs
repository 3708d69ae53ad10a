use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order {di}")]
    Unknown { id: u64 },
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order {id")]
    Unclosed { id: u64 },
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order }")]
    Unopened,
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order {}")]
    Empty(u64),
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order {1}")]
    Index(u64),
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order {id.0}")]
    Expression { id: (u64, u64) },
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "no order {id}")]
    NotDisplay { id: (u64, u64) },
    #[error("it failed")]
    #[status(404)]
    #[problem(title = "No order {id}")]
    Title { id: u64 },
    #[error("it failed")]
    #[status(404)]
    #[problem(header("X-Order" = "order {di}"))]
    Header { id: u64 },
}

fn main() {}
