//! `#[derive(FromProblem)]`: round trips from `#[derive(ToProblem)]`.
#![allow(dead_code, reason = "some fields are only compared")]

#[path = "../../../tests/round_trip/mod.rs"]
mod round_trip;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use status_core::{FromProblem, HasStatus, Problem, ToProblem, Violations, status};

use self::round_trip::assert_round_trip;

/// Every source of a field, shared by a server and a client.
#[derive(Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(base = "https://shelf.example/problems/")]
enum ShelfError {
    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "no-such-book")]
    NoSuchBook {
        #[problem(extension)]
        id: u64,
        #[problem(extension = "hint")]
        note: Option<String>,
    },

    #[error("there is no shelf")]
    #[status(404)]
    #[problem(type = "/problems/no-such-shelf?a#b")]
    NoSuchShelf,

    #[error("wait")]
    #[status(429)]
    #[problem(header("Retry-After" = wait))]
    TooFast { wait: Option<Duration> },

    #[error("wait until {until:?}")]
    #[status(503)]
    #[problem(header("Retry-After" = until))]
    Closed { until: SystemTime },

    #[error("{detail}")]
    #[status(409)]
    Conflict {
        #[problem(detail)]
        detail: String,
        #[problem(title)]
        title: String,
        #[problem(instance)]
        instance: Option<String>,
    },

    #[error("sign in first")]
    #[status(Unauthorized)]
    #[problem(header("WWW-Authenticate" = 0))]
    SignedOut(String, #[problem(default)] u8),

    #[error("there are errors")]
    #[status(UNPROCESSABLE_CONTENT)]
    #[problem(type = "invalid")]
    Invalid(#[problem(errors)] Violations),

    #[error(transparent)]
    #[status(transparent)]
    Payment(Box<PaymentError>),

    #[error("it failed")]
    #[status(500)]
    #[problem(skip)]
    Broken(&'static str),

    #[error("upstream")]
    #[status(502)]
    #[problem(other)]
    Other(Problem),
}

#[derive(Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[error("pay {price}")]
#[status(402)]
struct PaymentError {
    #[problem(extension)]
    price: f64,
}

#[test]
fn every_variant_comes_back() {
    let mut violations = Violations::new();
    violations.push("#/name", "is missing");
    assert_round_trip([
        ShelfError::NoSuchBook { id: 7, note: None },
        ShelfError::NoSuchBook { id: u64::MAX, note: Some("a\"b".to_owned()) },
        ShelfError::NoSuchShelf,
        ShelfError::TooFast { wait: None },
        ShelfError::TooFast { wait: Some(Duration::from_secs(30)) },
        ShelfError::Closed { until: UNIX_EPOCH + Duration::from_secs(784_111_777) },
        ShelfError::Conflict { detail: "x".to_owned(), title: "y".to_owned(), instance: None },
        ShelfError::Conflict {
            detail: "x".to_owned(),
            title: "y".to_owned(),
            instance: Some("/z".to_owned()),
        },
        ShelfError::SignedOut("Bearer".to_owned(), 0),
        ShelfError::Invalid(violations.clone()),
        ShelfError::Payment(Box::new(PaymentError { price: 9.99 })),
    ]);
}

#[test]
fn other_keeps_everything() {
    let problem =
        Problem::new(status!(503)).with_type("urn:x").with_extension("a", 1).with_header("X-A", "b");
    assert_eq!(ShelfError::from(problem.clone()), ShelfError::Other(problem.clone()));
    assert_eq!(PaymentError::from_problem(problem.clone()), Err(problem));
    // A required field that is missing or has another type.
    for id in [serde_json::json!(null), serde_json::json!("7"), serde_json::json!(-1)] {
        let problem = Problem::new(status!(404))
            .with_type("https://shelf.example/problems/no-such-book")
            .with_extension("id", &id);
        assert_eq!(ShelfError::from(problem.clone()), ShelfError::Other(problem));
    }
    // It is not sent.
    let answered = ShelfError::Other(Problem::new(status!(503)).with_detail("hunter2")).to_problem();
    assert_eq!(answered, Problem::new(status!(502)));
}

#[test]
fn the_type_decides_and_not_the_status() {
    let shelf = |type_uri: &str| ShelfError::from(Problem::new(status!(502)).with_type(type_uri));
    for same in ["/problems/no-such-shelf?a#b", "no-such-shelf?a#b", "./x/../no-such-shelf?a#b"] {
        assert_eq!(shelf(same), ShelfError::NoSuchShelf, "{same}");
    }
    for other in ["/problems/no-such-shelf", "https://other.example/problems/no-such-shelf?a#b", "urn:x"] {
        assert!(matches!(shelf(other), ShelfError::Other(_)), "{other}");
    }
    // Without a type, the status selects the variant.
    assert_eq!(ShelfError::from(Problem::new(status!(429))), ShelfError::TooFast { wait: None });
}
