use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = seconds))]
    Float { seconds: f64 },
    #[error("it failed")]
    #[status(429)]
    #[problem(header("retry-after" = 0))]
    Signed(i64),
    #[error("it failed")]
    #[status(503)]
    #[problem(expose, header("Retry-After" = 0))]
    Text(Option<&'static str>),
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = "soon"))]
    Literal,
    #[error("it failed")]
    #[status(429)]
    #[problem(header("Retry-After" = "Sun, 06 Nov 1994 08:49:37 CET"))]
    Date,
    #[error("it failed")]
    #[status(503)]
    #[problem(header("Retry-After" = "{seconds}"))]
    Format { seconds: u64 },
}

fn main() {}
