use status_core::{HasStatus, ToProblem};

const LINES: &str = "a\nb";
const SOON: &str = "soon";
const SPACES: &str = "no such book";
const EMPTY: &str = "";
const SECONDS: i64 = 30;
const METHODS: u64 = 7;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    #[problem(header("X-Lines" = LINES))]
    Characters,
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = SOON))]
    Syntax,
    #[error("it failed")]
    #[status(404)]
    #[problem(type = SPACES)]
    Type,
    #[error("it failed")]
    #[status(404)]
    #[problem(type = EMPTY)]
    EmptyType,
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = SECONDS))]
    Signed,
    #[error("it failed")]
    #[status(405)]
    #[problem(header("Allow" = METHODS))]
    Kind,
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = METHODS)]
    Text,
    #[error("it failed")]
    #[status(404)]
    #[problem(header("X-Missing" = MISSING))]
    Missing,
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = secnds))]
    Misspelled { seconds: u64 },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(header("X-Lines" = LINES), header("X-Shop" = field))]
enum Default {
    #[error("it failed")]
    #[status(404)]
    Missing { field: u8 },
}

fn main() {}
