use core::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::{Problem, Received, StatusCode, status};

fn back(problem: &Problem) -> Problem {
    let bytes = RpcStatus::from(problem.clone()).encode();
    #[cfg(feature = "tonic")]
    assert_eq!(StatusParts::of(problem).encode_within(usize::MAX), (bytes.clone(), 0));
    RpcStatus::decode(&bytes).unwrap().into()
}

/// A problem with every part that gRPC can represent.
fn full(status: u16) -> Problem {
    Problem::from_status(Received::new(status))
        .with_type("https://shelf.example/problems/no-such-book")
        .with_title("No such book")
        .with_detail("there is no book 7")
        .with_instance("/requests/1")
        .with_extension("id", 7)
        .with_extension("isbn", "978-0")
        .with_extension("tags", ["a", "b"])
        .with_extension("ratio", 1.50)
        .with_extension("open", true)
        .with_extension("author", json!({"name": "x", "born": null}))
        .with_extension(
            "errors",
            json!([
                {"detail": "must be positive", "pointer": "#/items/0/count"},
                {"detail": "is unknown", "parameter": "page"},
                {"detail": "is missing", "header": "If-Match"},
            ]),
        )
        .with_header("Retry-After", 30)
}

#[test]
fn everything() {
    let status = RpcStatus::from(full(404));
    assert_eq!(status.code, GrpcCode::NotFound);
    assert_eq!(status.message, "there is no book 7");
    let metadata = [
        ("id", "7"),
        ("isbn", "978-0"),
        ("tags", r#"["a","b"]"#),
        ("ratio", "1.5"),
        ("open", "true"),
        ("author", r#"{"born":null,"name":"x"}"#),
    ];
    let violation = |field: &str, description: &str| FieldViolation {
        field: field.to_owned(),
        description: description.to_owned(),
        ..FieldViolation::default()
    };
    let details = [
        Detail::from(ErrorInfo {
            reason: "NO_SUCH_BOOK".to_owned(),
            domain: "shelf.example".to_owned(),
            metadata: metadata.map(|(key, value)| (key.to_owned(), value.to_owned())).to_vec(),
        }),
        RetryInfo { retry_delay: Some(Duration::from_secs(30)) }.into(),
        RequestInfo { request_id: "/requests/1".to_owned(), serving_data: String::new() }.into(),
        Help {
            links: vec![HelpLink {
                description: "Problem type: No such book".to_owned(),
                url: "https://shelf.example/problems/no-such-book".to_owned(),
            }],
        }
        .into(),
        BadRequest {
            field_violations: vec![
                violation("items[0].count", "must be positive"),
                violation("?page", "is unknown"),
                violation("If-Match:", "is missing"),
            ],
        }
        .into(),
    ];
    assert_eq!(status.details, details);
}

/// The HTTP status of a problem after a round trip through gRPC: the table in the documentation of the
/// module.
#[test]
fn changes_of_a_round_trip() {
    for code in StatusCode::ALL {
        let problem = full(code.as_u16());
        let found = back(&problem);
        let expected = match code.as_u16() {
            400 | 401 | 403 | 404 | 409 | 429 | 500 | 501 | 503 | 504 => code.as_u16(),
            400..=499 => 400,
            _ => 500,
        };
        assert_eq!(found.status(), Some(Received::new(expected)), "{code}");
        assert_eq!(found.type_uri(), problem.type_uri(), "{code}");
        if expected == code.as_u16() {
            assert_eq!(found, problem);
        }
        // And with only its code.
        let found = back(&Problem::new(*code));
        let mut problem = Problem::from_status(Received::new(expected));
        if expected != code.as_u16() {
            problem = problem.with_detail(code.reason());
        }
        assert_eq!(found, problem, "{code}");
    }
    assert_eq!(back(&full(499)), full(499));
    // A second round trip changes nothing.
    for status in [402, 409, 422, 502, 599] {
        let once = back(&full(status));
        assert_eq!(back(&once), once);
    }
}

#[test]
fn types_survive() {
    for type_uri in [
        "about:blank",
        "https://shelf.example/no-such-book",
        "https://shelf.example/problems/no-such-book",
        "https://user@shelf.example:8080/problems/NoSuchBook/?x=1",
        "https://[::1]:80/problems#no-such-book",
        "//shelf.example/no-such-book",
        "/problems/no-such-book",
        "/no-such-book",
        "no-such-book",
        "/problems/not-found",
        "/not-found",
        "../x",
        "",
        "#",
        "urn:ietf:params:x:problem:out-of-credit",
        "tag:example.com,2026:out-of-credit",
        "/größe",
        "https:///",
        "mailto:a@b",
    ] {
        for title in [None, Some("Not Found"), Some("No such book"), Some(": "), Some("")] {
            let mut problem = Problem::new(status!(404)).with_type(type_uri);
            if let Some(title) = title {
                problem = problem.with_title(title);
            }
            for problem in [
                problem.clone(),
                problem.clone().with_detail("there is no book"),
                problem.clone().with_reason("shelf.example", "NO_SUCH_BOOK"),
                problem.clone().with_reason("", "NOT_FOUND"),
                problem.clone().with_extension("id", 7),
            ] {
                // An empty title is treated as absent.
                let expected =
                    if title == Some("") { problem.clone().with_title("Not Found") } else { problem.clone() };
                assert_eq!(back(&problem), expected, "{type_uri} {title:?}");
            }
        }
    }
}

#[test]
fn reasons() {
    for (type_uri, domain, reason) in [
        ("https://shelf.example/problems/no-such-book", "shelf.example", "NO_SUCH_BOOK"),
        ("https://user@shelf.example:8080/NoSuchBook/?x=1", "shelf.example", "NO_SUCH_BOOK"),
        ("https://[::1]:80/problems#no-such-book", "[::1]", "NO_SUCH_BOOK"),
        ("//shelf.example/a?b=c/d", "shelf.example", "NOT_FOUND"),
        ("/problems/no_such--book.", "", "NO_SUCH_BOOK"),
        ("urn:ietf:params:x:problem:out-of-credit", "", "OUT_OF_CREDIT"),
        ("/problems/7-books", "", "NOT_FOUND"),
        ("/problems/HTTPError2Many", "", "HTTPERROR2_MANY"),
        ("/größe", "", "GR_E"),
    ] {
        let status = RpcStatus::from(Problem::new(status!(404)).with_type(type_uri));
        let info = status.detail::<ErrorInfo>().unwrap();
        assert_eq!((&*info.domain, &*info.reason), (domain, reason), "{type_uri}");
    }
    let long = "x".repeat(63);
    assert_eq!(crate::problem::reason::reason_of_type(&long), Some(long.to_uppercase()));
    assert_eq!(crate::problem::reason::reason_of_type(&"x".repeat(64)), None);
}

#[test]
fn code_alone_is_enough() {
    for code in StatusCode::ALL.iter().filter(|code| code.is_error()) {
        let status = RpcStatus::from(Problem::new(*code));
        assert_eq!((&*status.message, &*status.details), (code.reason(), &[][..]), "{code}");
    }
    let status = RpcStatus::from(Problem::new(status!(409)).with_extension("id", 7));
    let info = ErrorInfo {
        reason: "ABORTED".to_owned(),
        domain: String::new(),
        metadata: vec![("id".to_owned(), "7".to_owned())],
    };
    assert_eq!(status.details, [info.into()]);
}

/// A status that another service wrote, with what AIP-193 shows.
#[test]
fn of_another_service() {
    let mut status = RpcStatus::new(GrpcCode::PermissionDenied, "Pub/Sub API has not been used before");
    status.details = vec![
        DebugInfo { stack_entries: Vec::new(), detail: "secret".to_owned() }.into(),
        Detail::Other { type_url: "example.com/x.Y".to_owned(), value: vec![1] },
        Help {
            links: vec![HelpLink {
                description: "Activation".to_owned(),
                url: "https://example.com".to_owned(),
            }],
        }
        .into(),
        ErrorInfo {
            reason: "SERVICE_DISABLED".to_owned(),
            domain: "googleapis.com".to_owned(),
            metadata: [
                ("service", "pubsub.googleapis.com"),
                ("consumer", "projects/1"),
                ("status", "x"),
                ("n", "1"),
            ]
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .to_vec(),
        }
        .into(),
        ErrorInfo { reason: "SECOND".to_owned(), ..ErrorInfo::default() }.into(),
        RetryInfo { retry_delay: Some(Duration::from_millis(1_500)) }.into(),
        LocalizedMessage { locale: "de".to_owned(), message: "nein".to_owned() }.into(),
    ];
    let expected = Problem::new(status!(403))
        .with_type("https://googleapis.com/service-disabled")
        .with_detail("Pub/Sub API has not been used before")
        .with_header("Retry-After", 2)
        .with_extension("service", "pubsub.googleapis.com")
        .with_extension("consumer", "projects/1")
        .with_extension("n", 1);
    let problem = Problem::from(status);
    assert_eq!(problem, expected);
    assert!(!format!("{problem:?}").contains("secret"));

    let status = RpcStatus::from(problem);
    let info = status.detail::<ErrorInfo>().unwrap();
    assert_eq!((&*info.reason, &*info.domain), ("SERVICE_DISABLED", "googleapis.com"));
    assert_eq!(status.detail::<Help>(), None);
}

#[test]
fn codes_of_a_peer() {
    for (code, http) in
        [(0, 500), (1, 499), (2, 500), (9, 400), (10, 409), (15, 500), (16, 401), (17, 500), (-1, 500)]
    {
        let problem = Problem::from(RpcStatus::new(code, "x"));
        assert_eq!(problem.status(), Some(Received::new(http)), "{code}");
        // The code is kept, unless it does not report an error.
        let expected = if code == 0 { Received::from(GrpcCode::Internal) } else { Received::new(code) };
        assert_eq!(RpcStatus::from(problem).code, expected);
    }
    assert_eq!(Problem::from(RpcStatus::new(1, "")).title(), Some("Client Closed Request"));
}

#[test]
fn statuses_that_are_not_errors() {
    let without_status: Problem = serde_json::from_str("{}").unwrap();
    assert_eq!(RpcStatus::from(without_status).code, GrpcCode::Internal);
    for (status, code) in [(0, 2), (200, 2), (304, 2), (409, 10), (418, 3), (520, 13), (600, 2), (65_535, 2)]
    {
        assert_eq!(Problem::from_status(Received::new(status)).grpc_code(), Received::new(code), "{status}");
    }
}

#[test]
fn values_of_metadata() {
    let extension = |text: &str| {
        let mut status = RpcStatus::new(GrpcCode::NotFound, "");
        let metadata = vec![("x".to_owned(), text.to_owned())];
        status.details.push(ErrorInfo { metadata, ..ErrorInfo::default() }.into());
        let problem = Problem::from(status);
        // The way back restores it.
        let status = RpcStatus::from(problem.clone());
        assert_eq!(status.detail::<ErrorInfo>().unwrap().metadata[0].1, text);
        problem.extension("x").cloned().unwrap()
    };
    for text in [
        "", "a", "007", " 7", "7 ", "7\n", "null", "\"7\"", "\"", "[1", "1e999", "-", "truex", "{a}", "\0",
        "'",
    ] {
        assert_eq!(extension(text), Value::from(text), "{text}");
    }
    for (text, value) in [
        ("7", json!(7)),
        ("-1.50", json!(-1.5)),
        ("true", json!(true)),
        ("[1, null]", json!([1, null])),
        ("{}", json!({})),
    ] {
        assert_eq!(extension(text), value, "{text}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(extension(&deep), Value::from(deep.as_str()));
}

#[test]
fn extensions_without_a_text() {
    let problem: Problem =
        serde_json::from_str(r#"{"status": 404, "a": null, "b": "x\ud800", "c": "\u00e9"}"#).unwrap();
    let status = RpcStatus::from(problem);
    let info = status.detail::<ErrorInfo>().unwrap();
    assert_eq!(info.metadata, [("c".to_owned(), "é".to_owned())]);
}

/// Other values of `errors` are treated like any other extension.
#[test]
fn other_errors() {
    for errors in [
        json!([]),
        json!({"name": ["is missing"]}),
        json!(["is missing"]),
        json!([{"detail": "is missing"}]),
        json!([{"detail": 1, "pointer": "#/a"}]),
        json!([{"detail": "a", "pointer": "a"}]),
        json!([{"detail": "a", "pointer": "#/a", "code": 1}]),
        json!([{"detail": "a", "pointer": "#/a"}, 1]),
        json!(7),
    ] {
        let problem = Problem::new(status!(422)).with_extension("errors", &errors);
        let status = RpcStatus::from(problem.clone());
        assert_eq!(status.detail::<BadRequest>(), None, "{errors}");
        assert_eq!(back(&problem).extension("errors"), Some(&errors));
    }
}

#[test]
fn retry_after() {
    let delay = |value: &str| {
        let problem = Problem::new(status!(503)).with_header("retry-after", value);
        RpcStatus::from(problem).detail::<RetryInfo>().and_then(|info| info.retry_delay)
    };
    assert_eq!(delay("0"), Some(Duration::ZERO));
    assert_eq!(delay("30"), Some(Duration::from_secs(30)));
    assert_eq!(delay("18446744073709551616"), Some(Duration::from_secs(u64::MAX)));
    assert_eq!(delay("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
    assert!(delay("Fri, 31 Dec 9999 23:59:59 GMT") > Some(Duration::from_secs(1 << 36)));
    for value in ["", "-1", "+1", "1.5", "soon"] {
        assert_eq!(delay(value), None, "{value}");
    }
}
