//! The README's service: exactly the same code, and the responses that the README shows.

// README: begin
use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(axum)] // the adapter to implement: also actix, utoipa, …
enum ShelfError {
    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "/problems/no-such-book", title = "No such book")]
    NoSuchBook {
        #[problem(extension)]
        id: u64,
    },

    #[error("sign in first")]
    #[status(Unauthorized)]
    #[problem(header("WWW-Authenticate" = "Bearer"))]
    SignedOut,

    #[error("slow down")]
    #[status(429)]
    #[problem(header("Retry-After" = seconds))]
    TooFast { seconds: u64 },

    #[error("database: {0}")]
    #[status(500)] // a server error: its text never leaves the server
    Database(#[from] std::io::Error),
}
// README: end

use std::fmt::Write;

#[test]
fn code_is_that_of_the_readme() {
    let own = include_str!("readme_service.rs");
    let code = own
        .split("// README: begin\n")
        .nth(1)
        .and_then(|rest| rest.split("// README: end\n").next())
        .unwrap();
    assert!(include_str!("../../../../README.md").contains(code));
}

#[test]
fn answers_are_those_of_the_readme() {
    let readme = include_str!("../../../../README.md");
    let answers = [
        ShelfError::NoSuchBook { id: 7 },
        ShelfError::SignedOut,
        ShelfError::TooFast { seconds: 30 },
        ShelfError::Database(std::io::Error::other("hunter2")),
    ];
    for error in answers {
        let problem = error.to_problem();
        let status = problem.status().unwrap();
        let mut answer = format!("HTTP/1.1 {status}\ncontent-type: application/problem+json\n");
        for (name, value) in problem.headers() {
            writeln!(answer, "{}: {value}", name.to_lowercase()).unwrap();
        }
        writeln!(answer, "\n{}", serde_json::to_string(&problem).unwrap()).unwrap();
        assert!(readme.contains(&answer), "the README does not show\n{answer}");
    }
}
