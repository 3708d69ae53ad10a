use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Literal {
    #[error("it failed")]
    #[status(405)]
    #[problem(header("Allow" = "GET POST"))]
    Methods,
    #[error("it failed")]
    #[status(401)]
    #[problem(header("WWW-Authenticate" = "realm=\"shelf\""))]
    Challenge,
    #[error("it failed")]
    #[status(407)]
    #[problem(header("Proxy-Authenticate" = "Basic realm=\"shelf"))]
    Unclosed,
    #[error("it failed")]
    #[status(426)]
    #[problem(header("Upgrade" = "HTTP 2"))]
    Protocol,
    #[error("it failed")]
    #[status(416)]
    #[problem(header("Content-Range" = "*/1234"))]
    Range,
    #[error("it failed")]
    #[status(415)]
    #[problem(header("Accept" = "json"))]
    MediaType,
    #[error("it failed")]
    #[status(410)]
    #[problem(header("Sunset" = "2026-11-13"), header("Location" = "over there"), header("ETag" = "v7"))]
    Gone,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum OfField {
    #[error("it failed")]
    #[status(405)]
    #[problem(header("Allow" = count))]
    Methods { count: u64 },
    #[error("it failed")]
    #[status(401)]
    #[problem(header("WWW-Authenticate" = 0))]
    Challenge(bool),
    #[error("it failed")]
    #[status(426)]
    #[problem(header("Upgrade" = wait))]
    Upgrade { wait: std::time::Duration },
    #[error("it failed")]
    #[status(410)]
    #[problem(header("Sunset" = seconds), header("Age" = age))]
    Gone { seconds: Option<u32>, age: f32 },
}

fn main() {}
