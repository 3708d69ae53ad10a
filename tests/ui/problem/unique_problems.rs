//! A type that means two things is an error at the enum that declares it again. The message names both variants.

use status_core::{HasStatus, ToProblem, unique_problems};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(base = "https://shelf.example/problems/")]
enum ShelfError {
    #[error("no such book")]
    #[status(404)]
    #[problem(type = "no-such-book")]
    NoSuchBook,
    #[error("the ISBN is taken")]
    #[status(409)]
    #[problem(type = "taken")]
    Taken,
    // A type of no problem in particular.
    #[error("gone")]
    #[status(410)]
    #[problem(type = "about:blank")]
    Gone,
}

mod loans {
    use status_core::{HasStatus, ToProblem};

    #[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
    #[problem(base = "https://shelf.example/problems/")]
    pub enum LoanError {
        #[error("on loan")]
        #[status(409)]
        #[problem(type = "taken")]
        OnLoan,
        #[error("gone")]
        #[status(404)]
        #[problem(type = "about:blank")]
        Gone,
    }

    /// The enum has the same name, but it is another one.
    #[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
    pub enum ShelfError {
        #[error("no such book")]
        #[status(410)]
        #[problem(type = "https://shelf.example/problems/no-such-book")]
        NoSuchBook,
    }
}

/// A conflict inside one argument: a client sees two titles.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Titles {
    #[error("one")]
    #[status(400)]
    #[problem(type = "/problems/title", title = "One")]
    One,
    #[error("two")]
    #[status(400)]
    #[problem(type = "/problems/title", title = "Two")]
    Two,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum AppError {
    #[error(transparent)]
    #[status(transparent)]
    Loan(Box<loans::LoanError>),
}

unique_problems!(ShelfError, AppError, loans::ShelfError, Titles, ShelfError);

fn main() {
    // Inside a function, too.
    unique_problems!(AppError, ShelfError);
}
