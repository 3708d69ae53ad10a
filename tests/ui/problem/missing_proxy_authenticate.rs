use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(407)]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(ProxyAuthenticationRequired)]
    Failed,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(ProxyAuthenticationRequired)]
struct Failed;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(code = AppStatus, 407)]
struct AppFailed;

fn main() {}
