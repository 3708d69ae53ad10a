//! `schemas` is for the OpenAPI document.

use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(schemas)]
enum ShelfError {
    #[error("no such book")]
    #[status(404)]
    #[problem(schemas)]
    NoSuchBook,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("no such shelf")]
#[status(404)]
#[problem(schemas, schemas = "all")]
struct NoSuchShelf;

fn main() {}
