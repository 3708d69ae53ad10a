//! What is reported to the log, which is never what a client sees.
//!
//! One test, and alone in its program: `tracing` remembers for the whole of it who is interested in what.

use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use axum::response::IntoResponse;
use status_core::{HasStatus, Problem, ToProblem, status};

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
    Method(Option<&'static str>),
}

#[derive(Debug, thiserror::Error)]
#[error("wrapped")]
struct Wrapped(#[source] io::Error);

/// What is written to the log.
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
    /// What was written since the last time.
    fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        String::from_utf8(bytes).unwrap()
    }
}

#[test]
fn log() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt().with_ansi(false).without_time().with_writer(move || writer.clone()).init();
    errors(&log);
    faults(&log);
}

/// What a handler does with what it returns.
fn answer(answer: impl IntoResponse) {
    let _ = answer.into_response();
}

/// Each error that is answered is one event, with all of its sources; those of a client are no alarm.
fn errors(log: &Log) {
    let secret = || Wrapped(io::Error::other("hunter2"));
    answer(ApiError::Disk(secret()));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: answered with 507 Insufficient Storage status=507 error="the disk is full" sources=["wrapped", "hunter2"]
"#
    );
    answer(ApiError::Forbidden(secret()));
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 403 Forbidden status=403 error="forbidden" sources=["wrapped", "hunter2"]
"#
    );
    // A line break that somebody sent does not begin another event.
    answer(ApiError::NoSuchUser("x\nERROR status_core: all is lost".to_owned()));
    assert_eq!(
        log.take(),
        r#" INFO status_core: answered with 404 Not Found status=404 error="no user x\nERROR status_core: all is lost"
"#
    );
    // What is made and not sent is not logged.
    let _ = ApiError::Disk(secret()).to_problem();
    assert_eq!(log.take(), "");
}

/// What could not be sent as it was meant.
fn faults(log: &Log) {
    let _ = Problem::new(status!(404))
        .with_header("X-Name", "a\r\nb")
        .with_header("X\n", "a")
        .with_header("content-type", "a")
        .with_extension("title", 1)
        .with_extension("map", HashMap::from([((), 1)]));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: the header "X-Name" is not sent: "a\r\nb" cannot be the value of one
ERROR status_core: the header "X\n" is not sent: this cannot be the name of one
ERROR status_core: the header "content-type" is not sent: it follows from the body
ERROR status_core: the extension "title" is not sent: RFC 9457 defines a member of this name
ERROR status_core: the extension "map" is not sent: it cannot be serialized: key must be a string
"#
    );
    answer(status!(101));
    answer(Problem::new(status!(401)));
    answer(Problem::new(status!(426)).with_header("upgrade", "HTTP/3"));
    answer(serde_json::from_str::<Problem>("{}").unwrap());
    answer(ApiError::Method(Some("GET, HEAD")));
    answer(ApiError::Method(None));
    assert_eq!(
        log.take(),
        r#"ERROR status_core: the status 101 cannot be sent: it is answered with 500
ERROR status_core: a response with the status 401 must carry the header "WWW-Authenticate"
ERROR status_core: a problem without a status is answered with 500: about:blank
 INFO status_core: answered with 405 Method Not Allowed status=405 error="not like this"
 INFO status_core: answered with 405 Method Not Allowed status=405 error="not like this"
ERROR status_core: a response with the status 405 must carry the header "Allow"
"#
    );
}
