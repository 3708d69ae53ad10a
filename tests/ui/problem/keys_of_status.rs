use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[problem(status = 404)]
    Code,
    #[error("it failed")]
    #[status(404)]
    #[problem(transparent)]
    Transparent(std::fmt::Error),
    #[error("it failed")]
    #[status(404, type = "/missing")]
    Type,
    #[error("it failed")]
    #[status(500, expose)]
    Flag,
    #[error("it failed")]
    #[status(401, header("WWW-Authenticate" = "Bearer"))]
    Header,
}

fn main() {}
