use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(404)]
    Two {
        #[problem(extension, detail)]
        text: String,
    },
    #[error("it failed")]
    #[status(404)]
    #[problem(detail = "x")]
    Duplicate {
        #[problem(detail)]
        text: String,
    },
    #[error("it failed")]
    #[status(404)]
    Value {
        #[problem(detail = "x")]
        text: String,
    },
    #[error("it failed")]
    #[status(422)]
    Errors(#[problem(errors)] Vec<String>),
    #[error("it failed")]
    #[status(404)]
    Text {
        #[problem(title)]
        title: Vec<u8>,
    },
    #[error("it failed")]
    #[status(404)]
    Misplaced {
        #[problem(type = "/x")]
        id: u64,
        #[problem(header("X-Id" = id))]
        header: u64,
    },
}

fn main() {}
