//! The error in a problem.

use std::time::SystemTime;

use serde::Deserialize;
use serde_json::Value;
use status_core::violations::Violations;
use status_core::{FromProblem, Problem, Received};

use crate::error::ShelfError;

impl FromProblem for ShelfError {
    fn from_problem(problem: Problem) -> Result<Self, Problem> {
        read(&problem).ok_or(problem)
    }
}

/// Whatever else there is stays whole.
impl From<Problem> for ShelfError {
    fn from(problem: Problem) -> Self {
        Self::from_problem(problem).unwrap_or_else(Self::Other)
    }
}

fn read(problem: &Problem) -> Option<ShelfError> {
    let extension = |name| problem.extension(name);
    match (problem.type_uri(), problem.status().map(Received::number)) {
        ("https://shelf.example/problems/no-such-book", _) => {
            Some(ShelfError::NoSuchBook { id: extension("id")?.as_u64()? })
        }
        ("https://shelf.example/problems/isbn-taken", _) => {
            // gRPC has only texts, so one that looks like a number is read as a number.
            let isbn = match extension("isbn")? {
                Value::String(isbn) => isbn.clone(),
                isbn => isbn.to_string(),
            };
            Some(ShelfError::IsbnTaken { isbn })
        }
        ("https://shelf.example/problems/bad-book", _) => {
            Violations::deserialize(extension("errors")?).ok().map(ShelfError::BadBook)
        }
        ("about:blank", Some(429)) => {
            problem.retry_after(SystemTime::now()).map(|wait| ShelfError::Full { wait })
        }
        ("about:blank", Some(500)) => Some(ShelfError::Broken { cause: String::new() }),
        _ => None,
    }
}
