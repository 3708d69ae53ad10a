//! The shared log of all tests of this process. Each test searches for its own text.

use std::io::{self, Write};
use std::sync::{Mutex, Once, PoisonError};

/// Starts capturing the log.
pub(crate) fn keep() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::DEBUG)
            .with_ansi(false)
            .with_writer(|| Kept)
            .init();
    });
}

/// The lines with this text.
pub(crate) fn lines_with(text: &str) -> Vec<String> {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&kept).lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
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
