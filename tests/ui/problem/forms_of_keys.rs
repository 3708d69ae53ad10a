use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(header("Retry-After: 30"))]
enum Failure {
    #[error("no comma")]
    #[status(404)]
    #[problem(type = "/problems/missing" title = "Missing")]
    NoComma,

    #[error("a header as one text")]
    #[status(429)]
    #[problem(header("Retry-After: 30"))]
    OneText,

    #[error("a comma instead of `=`")]
    #[status(429)]
    #[problem(header("Retry-After", "30"))]
    Comma,

    #[error("two headers in one key")]
    #[status(429)]
    #[problem(header("Retry-After" = "30", "Cache-Control" = "no-store"))]
    TwoHeaders,

    #[error("parentheses instead of `=`")]
    #[status(404)]
    Parentheses {
        #[problem(extension("book"))]
        id: u64,
    },

    #[error("names of extensions")]
    #[status(404)]
    Names {
        #[problem(extension = "status")]
        id: u64,
        #[problem(extension = "book")]
        first: u64,
        #[problem(extension = "book")]
        second: u64,
    },

    #[error("a letter instead of a digit")]
    #[status(4O4)]
    Letter,
}

fn main() {}
