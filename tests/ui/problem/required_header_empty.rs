use status_core::{HasStatus, ToProblem};

const NOTHING: &str = "";

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(401)]
    #[problem(header("WWW-Authenticate" = ""))]
    SignedOut,
    #[error("it failed")]
    #[status(405)]
    #[problem(header("Allow" = " "))]
    Method,
    #[error("it failed")]
    #[status(426)]
    #[problem(header("Upgrade" = NOTHING))]
    Upgrade,
}

fn main() {}
