//! The shared events of all tests of this process. Each test searches for its own text.

use std::io::{self, Write};
use std::sync::{Mutex, Once, PoisonError};

/// Starts capturing events.
pub(crate) fn keep() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_max_level(LEVEL);
        subscriber.with_writer(|| Kept).init();
    });
}

/// The captured events.
const LEVEL: tracing_subscriber::filter::LevelFilter = tracing_subscriber::filter::LevelFilter::DEBUG;

/// The lines with this text.
pub(crate) fn lines_with(text: &str) -> Vec<String> {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&kept).lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
}

/// The only line with this text, which must be the event of a response at this level.
#[track_caller]
pub(crate) fn assert_answered(text: &str, level: &str, status: u16) {
    let lines = lines_with(text);
    assert_eq!(lines.len(), 1, "{text}: {lines:#?}");
    for part in [level, " status_core: ", &format!("answered with {status}"), &format!(" status={status} ")] {
        assert!(lines[0].contains(part), "no {part:?} in {lines:?}");
    }
}

struct Kept;

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        KEPT.lock().unwrap_or_else(PoisonError::into_inner).extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

static KEPT: Mutex<Vec<u8>> = Mutex::new(Vec::new());
