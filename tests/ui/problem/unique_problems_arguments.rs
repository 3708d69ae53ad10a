//! `unique_problems!` takes types with known problem types.

use status_core::{HasStatus, ToProblem, unique_problems};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("no such book")]
#[status(404)]
struct NoSuchBook;

struct NoError;

unique_problems!();
unique_problems!(NoSuchBook, NoError);
unique_problems!(NoSuchBook NoSuchBook);
unique_problems!(NoSuchBook, 404);

fn main() {}
