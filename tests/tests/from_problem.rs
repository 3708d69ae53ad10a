//! `#[derive(FromProblem)]` on types of every kind. `tests/crates/adapters` tests the round trip over the
//! wire.
#![allow(dead_code, reason = "some fields are only read")]

use status_core::{FromProblem, HasStatus, Problem, ToProblem, status};
use status_tests::AppStatus;

use self::round_trip::assert_round_trip;

mod round_trip;

#[derive(Debug, FromProblem)]
#[problem(base = "https://example.com/")]
enum Failure<T> {
    #[status(404)]
    #[problem(type = "/missing")]
    Missing {
        #[problem(extension)]
        id: T,
    },
    #[problem(type = "/only-a-type")]
    OnlyType,
    #[status(404)]
    OnlyStatus,
    #[status(410)]
    #[problem(skip)]
    Skipped(std::io::Error),
    #[status(transparent)]
    Inner(Box<Inner>),
    #[problem(other)]
    Other(Box<Problem>),
}

#[derive(Debug, FromProblem)]
#[status(NOT_ACCEPTABLE)]
struct Inner {
    #[problem(detail)]
    detail: Option<String>,
    #[problem(default)]
    rest: Vec<u8>,
}

#[derive(Debug, FromProblem)]
enum Never {}

#[derive(Debug, FromProblem)]
#[status(code = AppStatus)]
enum OfFamily {
    #[status(499)]
    Closed,
    #[status(OutOfCoffee)]
    OutOfCoffee,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
enum OfServer {
    #[error("no book {id}")]
    #[status(404)]
    #[problem(type = "/missing")]
    Missing {
        #[problem(extension)]
        id: u64,
    },
    #[error("it failed")]
    #[status(500)]
    #[problem(skip)]
    Broken(#[source] std::io::Error),
    #[error("{0}")]
    #[status(from)]
    #[problem(other)]
    Other(Problem),
}

#[test]
fn every_kind_of_variant() {
    let read = |problem: Problem| Failure::<u64>::from(problem);
    let missing = Problem::new(status!(404)).with_type("https://example.com/missing").with_extension("id", 7);
    assert!(matches!(read(missing), Failure::Missing { id: 7 }));
    let relative = Problem::new(status!(500)).with_type("only-a-type");
    assert!(matches!(read(relative), Failure::OnlyType));
    assert!(matches!(read(Problem::new(status!(404))), Failure::OnlyStatus));
    let inner = Problem::new(status!(406)).with_detail("x");
    assert!(matches!(read(inner), Failure::Inner(inner) if inner.detail.as_deref() == Some("x")));
    assert!(matches!(read(Problem::new(status!(410))), Failure::Other(_)));
}

#[test]
fn other_families_and_none() {
    assert!(Never::from_problem(Problem::new(status!(404))).is_err());
    let closed = OfFamily::from_problem(Problem::new(status!(AppStatus, 499)));
    assert!(matches!(closed, Ok(OfFamily::Closed)));
    let coffee = OfFamily::from_problem(Problem::new(status!(AppStatus, OutOfCoffee)));
    assert!(matches!(coffee, Ok(OfFamily::OutOfCoffee)));
    assert!(OfFamily::from_problem(Problem::new(status!(404))).is_err());
}

/// A kept problem is sent with its own status, unless that does not report an error.
#[test]
fn a_problem_in_an_error() {
    let problem = Problem::new(status!(418)).with_detail("short and stout").with_header("X-Pot", "1");
    let error = OfServer::from(problem.clone());
    assert_eq!(error.status(), status!(418));
    assert_eq!(error.to_problem(), problem);
    assert_round_trip([error, OfServer::Missing { id: 7 }]);
    let not_an_error = OfServer::Other(Problem::new(status!(200)));
    assert_eq!(not_an_error.status(), status!(500));
    assert_eq!(not_an_error.to_problem(), Problem::new(status!(500)));
}
