use status_core::ToProblem;

#[derive(Debug, thiserror::Error, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    Missing {
        #[problem(extension)]
        id: u64,
    },
    #[error("it failed")]
    #[status(Gone)]
    Gone,
}

fn main() {}
