use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(401)]
    #[problem(header("WWW-Authenticate" = challenge))]
    SignedOut { challenge: Option<String> },
    #[error("it failed")]
    #[status(MethodNotAllowed)]
    #[problem(header("allow" = 0))]
    Method(Option<&'static str>),
    #[error("it failed")]
    #[status(407)]
    #[problem(expose, header("Proxy-Authenticate" = challenge))]
    Proxy { challenge: Option<std::borrow::Cow<'static, str>> },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(426)]
#[problem(header("Upgrade" = protocol))]
struct Generic<T: std::fmt::Debug + std::fmt::Display> {
    protocol: Option<T>,
}

fn main() {}
