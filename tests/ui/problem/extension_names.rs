use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it failed")]
#[status(404)]
struct Failure {
    #[problem(extension = "kind of thing")]
    spaces: u8,
    #[problem(extension = "trace-id")]
    hyphen: u8,
    #[problem(extension = "2nd")]
    digit: u8,
    #[problem(extension = "größe")]
    foreign: u8,
    #[problem(extension = "")]
    empty: u8,
    #[problem(extension)]
    _private: u8,
}

fn main() {}
