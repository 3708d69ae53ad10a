use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error(transparent)]
    #[status(400)]
    Transparent(#[from] std::io::Error),
    #[error("reading: {0}")]
    #[status(NotFound)]
    Index(#[source] std::num::ParseIntError),
    #[error("reading: {source:?}")]
    #[status(BAD_REQUEST)]
    Name { source: std::fmt::Error },
    #[error("reading {path}: {cause:>10}")]
    #[status(409)]
    Marked {
        path: String,
        #[from]
        cause: std::num::ParseFloatError,
    },
    #[error("reading: {}", .0.kind())]
    #[status(409)]
    Argument(#[source] std::io::Error),
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error(transparent)]
#[status(422)]
struct OfStruct(#[from] std::io::Error);

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error(transparent)]
#[status(code = status_tests::AppStatus, 499)]
enum OfDefault {
    Default(#[from] std::io::Error),
}

fn main() {}
