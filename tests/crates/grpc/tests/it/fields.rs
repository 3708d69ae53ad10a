//! Metadata has only text. Fields of every type survive the round trip, including through the HTTP body of a
//! gateway.

use std::collections::BTreeMap;

use grpc::error::ShelfError;
use serde::{Deserialize, Serialize};
use status_core::grpc::{GrpcCode, RpcStatus};
use status_core::{FromProblem, HasStatus, Problem, ToProblem, problem_types, status};

use crate::round_trip::{assert_round_trip, over_http};

/// Every kind of field.
#[derive(Clone, Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[error("these are the fields")]
#[status(404)]
#[problem(type = "https://shelf.example/problems/fields", domain = "shelf.example")]
struct Fields {
    #[problem(extension)]
    text: String,
    #[problem(extension)]
    optional: Option<String>,
    #[problem(extension)]
    newtype: Isbn,
    #[problem(extension)]
    choice: Choice,
    #[problem(extension)]
    flag: bool,
    #[problem(extension)]
    unsigned: u64,
    #[problem(extension)]
    large: i128,
    #[problem(extension)]
    ratio: f64,
    #[problem(extension)]
    list: Vec<String>,
    #[problem(extension)]
    nested: BTreeMap<String, Nested>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Isbn(String);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Choice {
    #[serde(rename = "true")]
    Yes,
    #[serde(rename = "10")]
    Ten,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Nested {
    text: String,
    number: Option<f64>,
}

/// Texts that look like something else.
const TEXTS: [&str; 32] = [
    "",
    " ",
    "a",
    "0",
    "-0",
    "7",
    " 7",
    "7 ",
    "007",
    "+7",
    "1.50",
    "1e5",
    "1E400",
    "1_000",
    "9780131103627",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    "true",
    "false",
    "True",
    "null",
    "NaN",
    "[]",
    "[1, 2 ]",
    "[1",
    "{}",
    r#"{"a": 1.50}"#,
    r#""quoted""#,
    r#""\u00e4""#,
    "\"",
    "größer\n\t\\",
    "-",
];

fn fields(text: &str) -> Fields {
    Fields {
        text: text.to_owned(),
        optional: Some(text.to_owned()),
        newtype: Isbn(text.to_owned()),
        choice: Choice::Yes,
        flag: false,
        unsigned: u64::MAX,
        large: i128::MIN,
        ratio: 0.1,
        list: vec![text.to_owned(), "1".to_owned()],
        nested: BTreeMap::from([("7".to_owned(), Nested { text: text.to_owned(), number: Some(1e300) })]),
    }
}

/// The problem that a client reads from gRPC.
fn over_grpc(error: &impl ToProblem) -> Problem {
    let bytes = RpcStatus::from(error.to_problem()).encode();
    RpcStatus::decode(&bytes).unwrap().into()
}

#[test]
fn come_back() {
    let mut errors: Vec<Fields> = TEXTS.iter().map(|text| fields(text)).collect();
    errors.push(Fields { optional: None, choice: Choice::Ten, flag: true, list: Vec::new(), ..fields("") });
    errors.push(Fields { unsigned: 0, large: i128::MAX, ratio: -0.0, nested: BTreeMap::new(), ..fields("") });
    for error in errors {
        let direct = over_http(&error.to_problem());
        let problem = over_grpc(&error);
        // A gateway, and one more behind it.
        let gateway = over_http(&problem);
        let second: Problem = RpcStatus::from(gateway.clone()).into();
        for problem in [direct, problem, gateway, over_http(&second)] {
            assert_eq!(Fields::from_problem(problem.clone()), Ok(error.clone()), "{problem:?}");
        }
    }
}

/// A text is only accepted for types that are written as text.
#[test]
fn of_another_type() {
    let problem = fields("a").to_problem();
    for (name, value) in [
        ("unsigned", serde_json::json!("7")),
        ("flag", serde_json::json!("true")),
        ("list", serde_json::json!("[]")),
        ("text", serde_json::json!(null)),
    ] {
        let problem = problem.clone().with_extension(name, &value);
        assert_eq!(Fields::from_problem(problem.clone()), Err(problem), "{name}");
    }
}

/// Every variant of the service, over HTTP and over gRPC.
#[test]
fn variants_come_back() {
    let names =
        ["no-such-book", "no-such-page", "isbn-taken", "too-fast", "bad-fields", "many-fields", "long 100"];
    assert_round_trip(names.into_iter().filter(|name| *name != "too-fast").map(ShelfError::named));
    for name in names {
        let error = ShelfError::named(name);
        let found = match ShelfError::from_problem(over_grpc(&error)) {
            // `Retry-After` has whole seconds.
            Ok(ShelfError::TooFast { wait }) if wait.as_secs() == 2 => ShelfError::named("too-fast"),
            found => found.unwrap(),
        };
        assert_eq!(format!("{found:?}"), format!("{error:?}"));
    }
}

/// Errors without a type. Over gRPC, the statuses of all but one change.
#[derive(Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(tonic)]
enum Untyped {
    #[error("this needs a proxy")]
    #[status(502)]
    #[problem(grpc = Unavailable)]
    Unreachable,
    #[error("the format is unknown")]
    #[status(406)]
    #[problem(grpc = InvalidArgument)]
    Unacceptable {
        #[problem(extension)]
        formats: Vec<String>,
    },
    #[error("the book has changed")]
    #[status(412)]
    Changed,
    #[error(transparent)]
    #[status(transparent)]
    Inner(Inner),
    #[error("the book is not valid")]
    #[status(422)]
    Invalid,
    #[error("{0}")]
    #[status(from)]
    #[problem(other)]
    Other(Problem),
}

#[derive(Debug, PartialEq, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(tonic)]
enum Inner {
    #[error("the request is malformed")]
    #[status(400)]
    Malformed {
        #[problem(extension)]
        line: u64,
    },
}

/// A variant without a type is found by its gRPC code, if its status changes and no variant has the status
/// that the problem then has.
#[test]
fn without_a_type() {
    let errors = [
        Untyped::Unreachable,
        Untyped::Unacceptable { formats: vec!["text/html".to_owned()] },
        Untyped::Changed,
        Untyped::Inner(Inner::Malformed { line: 7 }),
        Untyped::Invalid,
    ];
    for error in errors {
        assert_eq!(Untyped::from(over_grpc(&error)), error);
        let status = tonic::Status::from(error.to_problem());
        assert_eq!(Untyped::from(Problem::from(status)), error);
    }

    // Another service may have sent the same status over HTTP, where it does not change.
    for number in [400, 503] {
        let problem = Problem::from_status(status_core::Received::new(number));
        assert_eq!(Untyped::from(problem.clone()), Untyped::Other(problem));
    }
    // Another code, and a type.
    let aborted: Problem = RpcStatus::new(GrpcCode::Aborted, "").into();
    assert!(matches!(Untyped::from(aborted), Untyped::Other(_)));
    let typed = Problem::new(status!(422)).with_type("/problems/another");
    assert!(matches!(Untyped::from(Problem::from(RpcStatus::from(typed))), Untyped::Other(_)));
}

/// The entries of the catalogue name the code and the reason that are sent.
#[test]
fn the_catalogue_has_the_codes() {
    let listed: Vec<_> = problem_types::<ShelfError>()
        .map(|problem| (problem.name(), problem.grpc().map(|grpc| (grpc.code(), grpc.reason()))))
        .collect();
    let expected = [
        ("NoSuchBook", "NOT_FOUND", Some("NO_SUCH_BOOK")),
        ("NoSuchPage", "NOT_FOUND", Some("NO_SUCH_PAGE")),
        ("TooFast", "RESOURCE_EXHAUSTED", None),
        ("BadFields", "INVALID_ARGUMENT", None),
        ("IsbnTaken", "ALREADY_EXISTS", Some("ISBN_IN_USE")),
        ("Database", "INTERNAL", None),
        ("Long", "INVALID_ARGUMENT", None),
    ];
    assert_eq!(listed, expected.map(|(name, code, reason)| (name, Some((code, reason)))));
}
