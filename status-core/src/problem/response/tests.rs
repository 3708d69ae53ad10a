//! Responses like those of real services and proxies. Each fixture names the format that it follows; the
//! texts are ours.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;

use super::*;
use crate::status;

const PROBLEM: (&str, &str) = ("Content-Type", "application/problem+json");
const JSON: (&str, &str) = ("content-type", "application/json;charset=UTF-8");
const HTML: (&str, &str) = ("Content-Type", "text/html; charset=utf-8");

/// Spring's `ProblemDetail`, in the format of `ResponseEntityExceptionHandler` (spring-projects/spring-framework, Apache-2.0).
#[test]
fn spring() {
    let body = r#"{"type":"about:blank","title":"Method Not Allowed","status":405,"detail":"Method 'PUT' is not supported.","instance":"/books"}"#;
    let problem = Problem::of_response(405, [PROBLEM, ("Allow", "GET,POST")], body);
    assert_eq!(problem.type_uri(), "about:blank");
    assert_eq!(problem.detail(), Some("Method 'PUT' is not supported."));
    assert_eq!(problem.instance(), Some("/books"));
    assert_eq!(problem.headers().collect::<Vec<_>>(), [("Allow", "GET,POST")]);

    // Spring Boot's `BasicErrorController`, which is not a problem.
    let body =
        r#"{"timestamp":"2026-11-28T18:00:00.000+00:00","status":404,"error":"Not Found","path":"/books/7"}"#;
    let problem = Problem::of_response(404, [JSON], body);
    assert_eq!(problem.status(), Some(Received::new(404)));
    assert_eq!(problem.extension("path"), Some(&json!("/books/7")));
}

/// ASP.NET's `ValidationProblemDetails` (dotnet/aspnetcore, `ValidationProblemDetailsJsonConverterTest.cs`, MIT). The members have the
/// order of .NET 8.
#[test]
fn asp_net() {
    let body = r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"errors":{"Title":["The Title field is required."],"Pages":["The field Pages must be between 1 and 9999."]},"traceId":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"}"#;
    let problem =
        Problem::of_response(400, [("Content-Type", "application/problem+json; charset=utf-8")], body);
    assert_eq!(problem.title(), Some("One or more validation errors occurred."));

    let extensions: BTreeMap<String, serde_json::Value> = problem.extensions_as().unwrap();
    assert_eq!(extensions["errors"]["Title"], json!(["The Title field is required."]));
    assert_eq!(extensions.len(), 2);
}

/// Zalando's `ConstraintViolationProblem` (zalando/problem-spring-web, MIT), as its documentation shows it.
#[test]
fn zalando() {
    let body = r#"{"type":"https://zalando.github.io/problem/constraint-violation","title":"Constraint Violation","status":400,"violations":[{"field":"title","message":"must not be blank"}]}"#;
    let problem = Problem::of_response(400, [PROBLEM], body);
    assert_eq!(problem.type_uri(), "https://zalando.github.io/problem/constraint-violation");
    assert_eq!(problem.title(), Some("Constraint Violation"));
    assert_eq!(
        problem.extension("violations"),
        Some(&json!([{"field": "title", "message": "must not be blank"}]))
    );
    assert_eq!(problem.extensions().len(), 1);
}

/// Kestra's errors (kestra-io/kestra, `ErrorController.java`, Apache-2.0) are not problems but the `JsonError` of Micronaut
/// (micronaut-projects/micronaut-core, Apache-2.0), which writes a link as a list since version 4.
#[test]
fn kestra() {
    let body = r#"{"_links":{"self":[{"href":"/api/v1/flows","templated":false}]},"_embedded":{"errors":[{"message":"must not be blank","path":"id"}]},"message":"Invalid entity: id: must not be blank"}"#;
    let problem = Problem::of_response(422, [("Content-Type", "application/json")], body);
    assert_eq!(problem.status(), Some(status!(422).into()));
    assert_eq!(problem.type_uri(), "about:blank");
    assert_eq!(problem.extension("message"), Some(&json!("Invalid entity: id: must not be blank")));
    let names: Vec<_> = problem.extensions().map(|(name, _)| name).collect();
    assert_eq!(names, ["_links", "_embedded", "message"]);
}

/// The member `status` is advisory: the status of the response counts.
#[test]
fn lying_status() {
    for body in [r#"{"status":200}"#, r#"{"status":404}"#, r#"{"status":"503"}"#, r#"{"status":1e9}"#, "{}"] {
        let problem = Problem::of_response(503, [PROBLEM], body);
        assert_eq!(problem.status(), Some(status!(503).into()), "{body}");
        assert!(problem.may_retry("GET"), "{body}");
    }
    assert_eq!(Problem::of_response(520, [PROBLEM], r#"{"status":404}"#).status(), Some(Received::new(520)));
}

/// If several members have the same name, the last one counts and takes the place of the first.
#[test]
fn duplicate_members() {
    let body = r#"{"title":"a","id":1,"x":2,"title":"b","id":3,"type":"/a","type":"/b"}"#;
    let problem = Problem::of_response(409, [PROBLEM], body);
    assert_eq!((problem.title(), problem.type_uri()), (Some("b"), "/b"));
    assert_eq!(problem.extensions().collect::<Vec<_>>(), [("id", &json!(3)), ("x", &json!(2))]);
}

/// The bodies of proxies and of services that are down.
#[test]
fn bodies_that_are_not_problems() {
    type Headers = &'static [(&'static str, &'static str)];

    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x2a\x2d\x29\x56\xb2\x02\x00";
    let bodies: [(Headers, &[u8]); 9] = [
        (&[HTML], b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"),
        (&[], b""),
        (&[PROBLEM], b""),
        (&[PROBLEM, ("Content-Encoding", "gzip")], gzip),
        (&[PROBLEM], br#"{"title":"cut o"#),
        (&[PROBLEM], b"[1]"),
        (&[JSON], b"null"),
        (&[("Content-Type", "text/plain")], b"\xff\xfe"),
        (&[], b"no media type"),
    ];
    for (headers, body) in bodies {
        let problem = Problem::of_response(502, headers.iter().copied(), body);
        assert_eq!(problem, Problem::new(status!(502)), "{}", String::from_utf8_lossy(body));
    }
    let deep = "[".repeat(1 << 20);
    assert_eq!(Problem::of_response(502, [PROBLEM], &deep), Problem::new(status!(502)));
    let deep = format!("{{\"a\":{}{}}}", deep, "]".repeat(1 << 20));
    assert_eq!(Problem::of_response(502, [PROBLEM], &deep).extensions().len(), 0);
}

#[test]
fn texts() {
    let text = |content_type: &str, body: &str| {
        Problem::of_response(503, [("Content-Type", content_type)], body).detail().map(str::to_owned)
    };
    assert_eq!(text("text/plain", "the shelf is closed\n").as_deref(), Some("the shelf is closed"));
    assert_eq!(text("Text/Plain; charset=utf-8", "zu\u{e4}").as_deref(), Some("zu\u{e4}"));
    assert_eq!(text("text/plain", ""), None);
    assert_eq!(text("text/plain", &"a".repeat(4 * 1024)).map(|detail| detail.len()), Some(4 * 1024));
    assert_eq!(text("text/plain", &"a".repeat(4 * 1024 + 1)), None);
    assert_eq!(text("text/html", "a"), None);
    // An object is a problem, whatever the media type.
    assert_eq!(text("text/plain", r#" {"detail": "a"}"#).as_deref(), Some("a"));
    // A byte order mark, and bytes that are not UTF-8, do not make an object unreadable.
    assert_eq!(text("", "\u{feff}{\"detail\": \"a\"}").as_deref(), Some("a"));
    let problem = Problem::of_response(503, [PROBLEM], b"{\"title\":\"\xe4\",\"id\":1}");
    assert_eq!((problem.title(), problem.extension("id")), (Some("\u{fffd}"), Some(&json!(1))));
}

#[test]
fn headers() {
    let headers: [(&str, &[u8]); 12] = [
        ("content-type", b"text/plain"),
        ("Content-Length", b"1"),
        ("Content-Encoding", b"br"),
        ("Transfer-Encoding", b"chunked"),
        ("Connection", b"close"),
        ("Keep-Alive", b"timeout=5"),
        ("X-Foreign", b"\xe4"),
        ("X-Line", b"a\nb"),
        ("X Space", b"a"),
        ("Retry-After", b"Sun, 06 Nov 1994 08:49:37 GMT"),
        ("WWW-Authenticate", b"Bearer"),
        ("www-authenticate", b"Basic"),
    ];
    let problem = Problem::of_response(503, headers, "x");
    assert_eq!(problem.detail(), Some("x"));
    let kept = [
        ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("WWW-Authenticate", "Bearer"),
        ("www-authenticate", "Basic"),
    ];
    assert_eq!(problem.headers().collect::<Vec<_>>(), kept);
    assert_eq!(problem.retry_after(UNIX_EPOCH), Some(Duration::from_secs(784_111_777)));
}

#[test]
fn media_types() {
    assert!(Problem::is_media_type(Problem::MEDIA_TYPE));
    for other in [
        "",
        "application/json",
        "application/problem+xml",
        "application/problem+jsonx",
        "x application/problem+json",
    ] {
        assert!(!Problem::is_media_type(other), "{other}");
    }
    assert!(Problem::is_media_type("\tAPPLICATION/PROBLEM+JSON\t;q=1"));
}

#[test]
fn extensions_as() {
    let problem = Problem::new(status!(409)).with_extension("a\"b", 1.5).with_extension("c", [1]);
    let value: serde_json::Value = problem.extensions_as().unwrap();
    assert_eq!(value, json!({"a\"b": 1.5, "c": [1]}));
    assert!(problem.extensions_as::<BTreeMap<String, u8>>().is_err());
    assert_eq!(Problem::new(status!(409)).extensions_as::<serde_json::Value>().unwrap(), json!({}));
}
