//! The problem types that `#[derive(ToProblem)]` describes.
#![expect(dead_code, reason = "the types are looked at, not the values")]
#![allow(clippy::trait_duplication_in_bounds, reason = "thiserror repeats the bound of a parameter")]

use std::error::Error as StdError;
use std::sync::Arc;

use status_core::{
    HasStatus, JsonType, Problem, ProblemDetail, ProblemType, ProblemTypes, ToProblem, problem_types,
    unique_problems,
};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(500)]
#[problem(base = "https://shelf.example/problems/")]
enum ShelfError {
    /// The shelf does not have the book.
    ///
    /// It may have been removed.
    #[error("no book {id}")]
    #[status(404)]
    #[problem(type = "no-such-book", title = "No such book", header("Cache-Control" = "no-store"))]
    NoSuchBook {
        #[problem(extension)]
        id: u64,
        #[problem(extension = "hint_text")]
        hint: Option<String>,
    },
    #[error("wait")]
    #[status(429)]
    #[problem(detail = "slow down", header("Retry-After" = wait))]
    TooFast { wait: Option<u32> },
    /// The database failed.
    #[error("the database failed")]
    Database,
    #[error("{title}")]
    #[status(400)]
    #[problem(hide)]
    Hidden { title: String },
    #[error("a title")]
    #[status(400)]
    Titled(#[problem(title)] String),
    #[error(transparent)]
    #[status(transparent)]
    Login(#[from] LoginError),
    #[error("another service")]
    #[status(from)]
    Other(Problem),
    #[error("not found")]
    #[status(404)]
    NotFound,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("sign in")]
#[status(403)]
#[problem(type = "urn:shelf:login")]
struct LoginError;

fn names<E: ProblemTypes>() -> Vec<&'static str> {
    problem_types::<E>().map(ProblemType::name).collect()
}

#[test]
fn every_part_is_described() {
    const FIRST: Option<&ProblemType> = ShelfError::TYPES[0].problem_type();
    const TYPE: &str = match FIRST {
        Some(first) => first.type_uri(),
        None => "",
    };
    assert_eq!(TYPE, "https://shelf.example/problems/no-such-book");
    let types: Vec<&ProblemType> = problem_types::<ShelfError>().collect();
    let [missing, too_fast, database, hidden, titled, login, other, not_found] = types[..] else {
        panic!("{types:#?}")
    };
    assert_eq!(missing.name(), "NoSuchBook");
    assert_eq!((missing.title(), missing.status()), (Some("No such book"), Some(404)));
    assert_eq!(missing.description(), Some("The shelf does not have the book.\n\nIt may have been removed."));
    assert_eq!((missing.detail(), missing.grpc()), (ProblemDetail::FromError, None));
    let extensions: Vec<_> = missing.extensions().iter().collect();
    assert_eq!((extensions[0].name(), extensions[0].json_type()), ("id", JsonType::Integer));
    assert_eq!((extensions[1].name(), extensions[1].json_type()), ("hint_text", JsonType::String));
    assert_eq!((extensions[0].is_required(), extensions[1].is_required()), (true, false));
    assert_eq!((missing.headers()[0].name(), missing.headers()[0].is_required()), ("Cache-Control", true));
    assert_eq!(too_fast.type_uri(), "about:blank");
    assert_eq!(too_fast.title(), Some("Too Many Requests"));
    assert_eq!(too_fast.detail(), ProblemDetail::Literal("slow down"));
    assert_eq!((too_fast.headers()[0].name(), too_fast.headers()[0].is_required()), ("Retry-After", false));
    assert_eq!((database.status(), database.detail()), (Some(500), ProblemDetail::Hidden));
    assert_eq!(database.description(), Some("The database failed."));
    assert_eq!(hidden.detail(), ProblemDetail::Hidden);
    assert_eq!(titled.title(), None);
    assert_eq!(
        (login.name(), login.type_uri(), login.status()),
        ("LoginError", "urn:shelf:login", Some(403))
    );
    assert_eq!((other.name(), other.status(), other.title()), ("Other", None, None));
    assert_eq!((not_found.name(), not_found.title()), ("NotFound", Some("Not Found")));
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Lending<E: StdError + 'static, const DAYS: u32> {
    #[error("on loan")]
    #[status(409)]
    #[problem(type = "/problems/on-loan")]
    OnLoan,
    #[error(transparent)]
    #[status(transparent)]
    Inner(E),
    #[error(transparent)]
    #[status(transparent)]
    Shared(Arc<E>),
}

/// An error with its own implementation.
#[derive(Debug, thiserror::Error, HasStatus)]
#[error("by hand")]
#[status(400)]
struct ByHand;

impl ToProblem for ByHand {
    fn to_problem(&self) -> Problem {
        Problem::new(self.status())
    }
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Outer {
    #[error(transparent)]
    #[status(transparent)]
    Hand(ByHand),
    #[error(transparent)]
    #[status(transparent)]
    Loan(Lending<LoginError, 7>),
    #[error("last")]
    #[status(410)]
    Last,
}

#[test]
fn transparent_variants_are_flat() {
    assert_eq!(names::<Lending<LoginError, 7>>(), ["OnLoan", "LoginError", "LoginError"]);
    // The types of an error with its own implementation are not known.
    assert_eq!(names::<Outer>(), ["OnLoan", "LoginError", "LoginError", "Last"]);
    assert_eq!(names::<Box<&Arc<Outer>>>().len(), 4);
    assert_eq!(Outer::TYPES.len(), 3);
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Parent {
    #[error("first")]
    #[status(400)]
    #[problem(type = "/problems/first")]
    First,
    #[error(transparent)]
    #[status(transparent)]
    Child(Box<Child>),
    #[error(transparent)]
    #[status(transparent)]
    Again(Box<Self>),
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Child {
    #[error(transparent)]
    #[status(transparent)]
    Loan(Box<Lending<LoginError, 1>>),
    #[error("second")]
    #[status(400)]
    #[problem(type = "/problems/second")]
    Second,
}

/// Those of the error itself are listed already.
#[test]
fn an_error_that_holds_itself() {
    assert_eq!(names::<Parent>(), ["First", "OnLoan", "LoginError", "LoginError", "Second"]);
}

// An error that is reached twice, by any way, is one error.
unique_problems!(Parent, Child, ShelfError, Outer, Outer, Box<Lending<LoginError, 7>>,);

mod other {
    use status_core::{HasStatus, ToProblem, unique_problems};

    /// The same problem as another crate's: everything about it is the same.
    #[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
    pub(crate) enum LoanError {
        #[error("on loan")]
        #[status(409)]
        #[problem(type = "/problems/on-loan")]
        OnLoan,
        /// Two variants for the log, and one problem for a client.
        #[error("expired")]
        #[status(403)]
        #[problem(type = "/problems/login", title = "Sign in")]
        Expired,
        #[error("signed out")]
        #[status(403)]
        #[problem(type = "/problems/login", title = "Sign in")]
        SignedOut,
    }

    unique_problems!(LoanError, super::Outer);
}

#[test]
fn the_same_problem_in_two_enums() {
    assert_eq!(names::<other::LoanError>(), ["OnLoan", "Expired", "SignedOut"]);
}
