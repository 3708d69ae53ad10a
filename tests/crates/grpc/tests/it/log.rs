//! The log of a service: one event for each error that is sent, and no cause in the response.

use std::io::Write;
use std::sync::{Arc, Mutex};

use grpc::error::{SECRET, ShelfError};
use status_core::{OrStatus, Problem, status};
use tonic::Status;

#[test]
fn an_error_is_one_event() {
    let (status, events) = logged(|| ShelfError::named("database").into());
    assert!(!format!("{status:?}").contains(SECRET) && !wire(&status).contains(SECRET), "{status:?}");
    let [event] = &events[..] else { panic!("{events:#?}") };
    assert!(event.contains("ERROR") && event.contains("status=500"), "{event}");
    assert_eq!(event.matches(SECRET).count(), 2, "in the text and in the source: {event}");

    let (_, events) = logged(|| ShelfError::named("no-such-book").into());
    let [event] = &events[..] else { panic!("{events:#?}") };
    assert!(event.contains("INFO") && event.contains("status=404"), "{event}");
    assert!(event.contains("https://shelf.example/problems/no-such-book"), "{event}");
}

#[test]
fn a_problem_is_one_event() {
    let error = || Err::<(), _>(std::io::Error::other(SECRET)).or_status(status!(503)).unwrap_err();
    for problem in [error(), ShelfError::named("database").into()] {
        let (status, events) = logged(|| problem.into());
        assert!(!format!("{status:?}").contains(SECRET) && !wire(&status).contains(SECRET), "{status:?}");
        let [event] = &events[..] else { panic!("{events:#?}") };
        assert!(event.contains("ERROR") && event.contains(SECRET), "{event}");
    }
}

#[test]
fn unsent_parts_are_events() {
    let (_, events) = logged(|| ShelfError::named("many-fields").into());
    let [answered, left_off] = &events[..] else { panic!("{events:#?}") };
    assert!(answered.contains("INFO"), "{answered}");
    assert!(
        left_off.contains("DEBUG") && left_off.contains("the last 1 details of a status are not sent"),
        "{left_off}"
    );

    let (_, events) = logged(|| Problem::new(status!(400)).with_detail("x".repeat(5_000)).into());
    let [_, cut] = &events[..] else { panic!("{events:#?}") };
    assert!(cut.contains("DEBUG") && cut.contains("the message of a status is cut"), "{cut}");
}

/// The headers of a status.
fn wire(status: &Status) -> String {
    let mut headers = http::HeaderMap::new();
    status.add_header(&mut headers).unwrap();
    format!("{headers:?}{}", String::from_utf8_lossy(status.details()))
}

/// The result of a function, and the lines that it logs.
fn logged(run: impl FnOnce() -> Status) -> (Status, Vec<String>) {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    let status = tracing::subscriber::with_default(subscriber, run);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    (status, log.lines().filter(|line| line.contains("status_core")).map(str::to_owned).collect())
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
