//! Tests of the log, which contains everything that a client never sees.
//!
//! All in one test, because `tracing` caches the interest in events for the whole process.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use axum::response::IntoResponse;
use status_core::{HasStatus, OrStatus, Problem, ToProblem, codes, status};

/// The codes of a company.
#[codes("../../../fixtures/app.toml", axum)]
pub enum AppStatus {}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(axum)]
enum ApiError {
    #[error("no user {0}")]
    #[status(404)]
    NoSuchUser(String),
    #[error("the disk is full")]
    #[status(507)]
    Disk(#[source] Wrapped),
    #[error("forbidden")]
    #[status(403)]
    #[problem(hide)]
    Forbidden(#[source] Wrapped),
    #[error("not like this")]
    #[status(405)]
    #[problem(header("Allow" = 0))]
    Method(&'static str),
}

#[derive(Debug, thiserror::Error)]
#[error("wrapped")]
struct Wrapped(#[source] io::Error);

/// An error that is its own source.
#[derive(Debug, HasStatus, ToProblem)]
#[status(500)]
#[problem(axum)]
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("endless")
    }
}

impl Error for Endless {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&Self)
    }
}

/// The captured log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// The events since the last call.
    fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        String::from_utf8(bytes).unwrap()
    }
}

#[test]
fn log() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .init();
    errors(&log);
    problems(&log);
    codes_alone(&log);
    foreign(&log);
    endless(&log);
    unsent(&log);
    or_status(&log);
}

/// Returns a value from a handler.
fn answer(answer: impl IntoResponse) {
    let _ = answer.into_response();
}

/// Each error that is sent is one event, with all of its sources. A client error does not have the level
/// `ERROR`.
fn errors(log: &Log) {
    let secret = || Wrapped(io::Error::other("hunter2"));
    answer(ApiError::Disk(secret()));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 507 Insufficient Storage status=507 error="the disk is full" sources=["wrapped", "hunter2"] error.type="ApiError::Disk" type="about:blank"
"#
    );
    answer(ApiError::Forbidden(secret()));
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 403 Forbidden status=403 error="forbidden" sources=["wrapped", "hunter2"] error.type="ApiError::Forbidden" type="about:blank"
"#
    );
    // The same for a `Problem`, which keeps the error.
    answer(Problem::from(ApiError::Disk(secret())));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 507 Insufficient Storage status=507 error="the disk is full" sources=["wrapped", "hunter2"] error.type="ApiError::Disk" type="about:blank"
"#
    );
    answer(ApiError::Method("GET, HEAD"));
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 405 Method Not Allowed status=405 error="not like this" error.type="ApiError::Method" type="about:blank"
"#
    );
    // A problem that is not sent is not logged.
    let _ = ApiError::Disk(secret()).to_problem();
    assert_eq!(log.take(), "");
}

/// Each problem that is sent is one event.
fn problems(log: &Log) {
    answer(
        Problem::new(status!(409))
            .with_type("/problems/taken")
            .with_title("Taken")
            .with_detail("by b")
            .with_source(Wrapped(io::Error::other("hunter2"))),
    );
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 409 Conflict status=409 error="409 Taken: by b (/problems/taken)" sources=["wrapped", "hunter2"] error.type="/problems/taken" type="/problems/taken"
"#
    );
    let _ = Problem::new(status!(502)).into_http::<Vec<u8>>();
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 502 Bad Gateway status=502 error="502 Bad Gateway" error.type="about:blank" type="about:blank"
"#
    );
    // The event has the status that is sent.
    for text in ["{}", r#"{"status":0}"#, r#"{"status":101}"#] {
        answer(serde_json::from_str::<Problem>(text).unwrap());
        let event = log.take();
        assert!(
            event.starts_with(
                "ERROR status_core: answered with 500 Internal Server Error status=500 error=\""
            ),
            "{event}"
        );
        assert_eq!(event.lines().count(), 1, "{event}");
    }
    answer(serde_json::from_str::<Problem>(r#"{"status":599}"#).unwrap());
    assert_eq!(
        log.take(),
        "ERROR status_core: answered with 599 status=599 error=\"599\" error.type=\"about:blank\" type=\"about:blank\"\n"
    );
    // Not an error.
    answer(Problem::new(status!(304)));
    assert!(log.take().starts_with("DEBUG status_core: answered with 304 Not Modified"));
}

/// Each error code that is sent is one event.
fn codes_alone(log: &Log) {
    answer(status!(404));
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 404 Not Found status=404 error="404 Not Found" error.type="about:blank" type="about:blank"
"#
    );
    answer(status!(AppStatus, OutOfCoffee));
    assert!(log.take().starts_with("ERROR status_core: answered with 700 Out of Coffee status=700"));
    answer(status!(204));
    assert_eq!(log.take(), "");
    answer(status!(101));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 500 Internal Server Error status=500 error="101 Switching Protocols" error.type="about:blank" type="about:blank"
"#
    );
}

/// Line breaks in foreign text do not start another event, and such text cannot raise the level.
fn foreign(log: &Log) {
    let forged = "x\nERROR status_core: all is lost \u{1b}[31m";
    let errors: [fn(&str) -> Problem; 4] = [
        |text| Problem::from(ApiError::NoSuchUser(text.to_owned())),
        |text| {
            serde_json::from_value(serde_json::json!({"status": 404, "title": text, "type": text})).unwrap()
        },
        |text| Problem::new(status!(404)).with_detail(text).with_instance(text).with_source(text),
        |text| Problem::new(status!(404)).with_header("X-Name", text).with_extension(text, text),
    ];
    for error in errors {
        answer(error(forged));
        for line in log.take().lines() {
            assert!(
                line.starts_with(" INFO status_core: ") || line.starts_with("DEBUG status_core: "),
                "{line}"
            );
            assert!(!line.contains('\u{1b}'), "{line}");
        }
    }
}

/// The sources of an error are listed up to a limit.
fn endless(log: &Log) {
    answer(Endless);
    let event = log.take();
    assert_eq!(event.matches("\"endless\"").count(), 1 + 32, "{event}");
    assert!(event.contains(r#""endless", and more: only the first 32 are listed]"#), "{event}");
}

/// Parts of a response that cannot be sent, and missing headers, are reported.
fn unsent(log: &Log) {
    let _ = Problem::new(status!(404))
        .with_header("X-Name", "a\r\nb")
        .with_header("X\n", "a")
        .with_header("content-type", "a")
        .with_extension("title", 1)
        .with_extension("map", HashMap::from([((), 1)]))
        .with_extension("number", f32::NAN);
    assert_eq!(
        log.take(),
        r#"DEBUG status_core: the header "X-Name" is not sent: its value has a character that is not allowed
DEBUG status_core: the header "X\n" is not sent: a header cannot have this name
DEBUG status_core: the header "content-type" is not sent: it follows from the body
DEBUG status_core: the extension "title" is not sent: RFC 9457 defines a member of this name
DEBUG status_core: the extension "map" is not sent: it cannot be serialized: "key must be a string"
DEBUG status_core: the extension "number" is not sent: it cannot be serialized: "JSON does not have the number NaN"
"#
    );
    answer(Problem::new(status!(405)));
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 405 Method Not Allowed status=405 error="405 Method Not Allowed" error.type="about:blank" type="about:blank"
DEBUG status_core: a response with the status 405 must carry the header "Allow"
"#
    );
    answer(Problem::new(status!(426)).with_header("upgrade", "HTTP/3"));
    assert_eq!(log.take().lines().count(), 1);
}

/// An error that `OrStatus` gives a status.
fn or_status(log: &Log) {
    let full = || Err::<(), _>(Wrapped(io::Error::other("hunter2")));
    answer(full().or_status(status!(503)));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 503 Service Unavailable status=503 error="503 Service Unavailable" sources=["wrapped", "hunter2"] error.type="about:blank" type="about:blank"
"#
    );
    answer(full().or_status(status!(200)));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 500 Internal Server Error status=500 error="500 Internal Server Error" sources=["`200 OK` does not report an error", "wrapped", "hunter2"] error.type="about:blank" type="about:blank"
"#
    );
    answer(None::<()>.or_status(status!(AppStatus, 499)));
    assert!(log.take().starts_with(" INFO status_core: answered with 499 Client Closed Request status=499"));
}
