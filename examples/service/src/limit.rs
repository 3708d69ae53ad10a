//! A limit on changes of the shelf.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::Error;

/// A maximum number of changes per minute.
#[derive(Debug)]
pub struct Limit {
    per_minute: u32,
    /// The start of the current minute, and the number of changes since.
    minute: Mutex<(Instant, u32)>,
}

impl Limit {
    #[must_use]
    pub fn new(per_minute: u32) -> Self {
        Self { per_minute, minute: Mutex::new((Instant::now(), 0)) }
    }

    /// Counts one change, or returns an error if there were too many.
    pub fn count(&self) -> Result<(), Error> {
        const MINUTE: Duration = Duration::from_secs(60);

        let mut minute = self.minute.lock().unwrap_or_else(PoisonError::into_inner);
        let elapsed = minute.0.elapsed();
        if elapsed >= MINUTE {
            *minute = (Instant::now(), 0);
        } else if minute.1 >= self.per_minute {
            return Err(Error::TooFast { wait: MINUTE.saturating_sub(elapsed) });
        }
        minute.1 += 1;
        Ok(())
    }
}
