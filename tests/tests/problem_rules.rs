//! The rules of `#[derive(ToProblem)]` at run time.

use std::time::Duration;

use status_core::{FromProblem, HasStatus, Problem, StatusCode, ToProblem, status};

use self::round_trip::assert_round_trip;

mod round_trip;

const CHALLENGE: &str = "Basic realm=\"shelf\"";
const NO_SUCH_ORDER: &str = "urn:example:no-such-order";
const WAIT: Duration = Duration::from_millis(1_500);
const OFFSET: i64 = -1;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(header("Cache-Control" = "no-store"), header("Allow"), log = "warn")]
enum OrderError {
    #[error("secret")]
    #[status(NOT_FOUND)]
    #[problem(type = NO_SUCH_ORDER, detail = "no order {id:>3} {{here}}", instance = "/orders/{id}")]
    #[problem(skip)] // the number is only part of texts
    Missing { id: u64 },
    #[error("sign in")]
    #[status(401)]
    #[problem(header("WWW-Authenticate" = CHALLENGE), header("cache-control" = "private"))]
    SignedOut,
    #[error("slow down")]
    #[status(429)]
    #[problem(header("Retry-After" = WAIT), header("X-Order" = "order {0}"), header("X-Offset" = OFFSET))]
    #[problem(skip)] // the number is only part of a text
    TooFast(u64),
    #[error("not so")]
    #[status(405)]
    Method,
    #[error("upstream")]
    #[status(transparent)]
    #[problem(skip)] // a code is not an error
    Upstream(StatusCode),
    #[error("upstream")]
    #[status(502)]
    #[problem(other, expose)]
    Exposed(Problem),
    #[error("")]
    #[status(400)]
    Empty,
    #[error("{source}")]
    #[status(400)]
    #[problem(hide, skip)] // the source is not sent, and `Empty` has the same status
    Source { source: std::num::ParseIntError },
}

fn headers(problem: &Problem) -> Vec<(&str, &str)> {
    problem.headers().collect()
}

#[test]
fn round_trips() {
    let upstream = Problem::new(status!(409)).with_detail("taken").with_extension("id", 7);
    assert_round_trip([OrderError::SignedOut, OrderError::Method, OrderError::Empty]);
    assert!(matches!(OrderError::from(upstream.clone()), OrderError::Exposed(found) if found == upstream));
}

#[test]
fn texts_constants_and_defaults() {
    let missing = OrderError::Missing { id: 7 }.to_problem();
    assert_eq!(missing.detail(), Some("no order   7 {here}"));
    assert_eq!((missing.type_uri(), missing.instance()), (NO_SUCH_ORDER, Some("/orders/7")));
    assert_eq!(headers(&missing), [("Cache-Control", "no-store")]);
    let signed_out = OrderError::SignedOut.to_problem();
    assert!(headers(&signed_out).contains(&("WWW-Authenticate", CHALLENGE)));
    assert!(headers(&signed_out).contains(&("cache-control", "private")));
    assert_eq!(signed_out.headers().len(), 2);
    let too_fast = OrderError::TooFast(7).to_problem();
    assert!(headers(&too_fast).contains(&("Retry-After", "2")));
    assert!(headers(&too_fast).contains(&("X-Order", "order 7")));
    assert!(headers(&too_fast).contains(&("X-Offset", "-1")));
    assert_eq!(headers(&OrderError::Method.to_problem()), [("Cache-Control", "no-store")]);
    assert_eq!(OrderError::Empty.to_problem().detail(), None);
    let source = "x".parse::<u8>().unwrap_err();
    assert_eq!(OrderError::Source { source }.to_problem().detail(), None);
}

#[test]
fn codes_and_problems_in_fields() {
    assert_eq!(OrderError::Upstream(status!(503)).to_problem(), Problem::new(status!(503)));
    // A code that does not report an error becomes 500.
    assert_eq!(OrderError::Upstream(status!(200)).to_problem(), Problem::new(status!(500)));
    let upstream =
        Problem::new(status!(503)).with_type("urn:x").with_detail("y").with_header("X-Secret", "z");
    let exposed = OrderError::Exposed(upstream).to_problem();
    assert_eq!((exposed.type_uri(), exposed.detail()), ("urn:x", Some("y")));
    assert_eq!(exposed.status(), Some(status!(502).into()));
    assert!(exposed.headers().all(|(header, _)| header != "X-Secret"));
}

/// The attribute and the value have different statuses. The one that is sent decides.
#[derive(Debug, thiserror::Error, ToProblem)]
#[error("hunter2")]
enum ByHand {
    #[status(404)]
    #[problem(instance = "/{id}", header("X-Id" = id))]
    Claimed {
        #[problem(extension)]
        id: &'static str,
    },
    Unclaimed {
        #[problem(extension)]
        id: &'static str,
    },
}

impl HasStatus for ByHand {
    type Code = StatusCode;

    fn status(&self) -> StatusCode {
        status!(500)
    }
}

#[test]
fn the_status_that_is_sent_decides() {
    for failure in [ByHand::Claimed { id: "hunter2" }, ByHand::Unclaimed { id: "hunter2" }] {
        assert_eq!(failure.to_problem(), Problem::new(status!(500)));
    }
}

/// Under forbidden lints.
#[forbid(unused, dead_code, unused_imports)]
mod forbidding {
    use std::fmt;

    use status_core::{HasStatus, StatusCode, ToProblem};

    #[derive(Debug, HasStatus, ToProblem)]
    pub(super) enum Failure {
        #[status(404)]
        #[problem(detail = "no {id}")]
        Missing {
            #[problem(extension)]
            id: u8,
        },
        #[status(transparent)]
        Code(StatusCode),
    }

    impl fmt::Display for Failure {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("it failed")
        }
    }

    impl std::error::Error for Failure {}
}

/// Next to constants with the names of possible generated bindings.
#[expect(non_upper_case_globals, dead_code, reason = "the names are the test")]
mod among_constants {
    use status_core::{FromProblem, HasStatus, Problem, StatusCode, ToProblem};

    const inner: u8 = 1;
    const problem: u8 = 1;
    const field_0: u8 = 1;
    const name: u8 = 1;
    const draft: u8 = 1;
    const error: u8 = 1;
    const code: u8 = 1;
    const number: u8 = 1;
    const read: u8 = 1;
    static text: u8 = 1;
    static literals: u8 = 1;

    #[derive(Debug, HasStatus, ToProblem, FromProblem)]
    #[problem(base = "https://example.com/")]
    pub(super) enum Failure {
        #[status(404)]
        #[problem(type = "missing", detail = "no {name}", header("X-Name" = name))]
        Missing {
            #[problem(extension)]
            name: u8,
        },
        #[status(transparent)]
        #[problem(skip)]
        Code(StatusCode),
        #[status(from)]
        #[problem(other)]
        Other(Problem),
    }

    impl std::fmt::Display for Failure {
        fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }

    impl std::error::Error for Failure {}
}

#[test]
fn in_difficult_surroundings() {
    let missing = forbidding::Failure::Missing { id: 7 }.to_problem();
    assert_eq!(missing.detail(), Some("no 7"));
    assert_eq!(forbidding::Failure::Code(status!(503)).status(), status!(503));
    let missing = among_constants::Failure::Missing { name: 7 }.to_problem();
    assert_eq!(missing.type_uri(), "https://example.com/missing");
    let read = among_constants::Failure::from(missing);
    assert!(matches!(read, among_constants::Failure::Missing { name: 7 }));
}
