//! Counts of logged statuses.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use status_core::Received;

use crate::{ProxyClass, ProxyStatus};

/// The count of each logged status, including any number that an upstream may send.
#[derive(Debug, Default)]
pub struct Counts {
    counts: Mutex<BTreeMap<Received<ProxyStatus>, u64>>,
}

impl Counts {
    /// Counts a status.
    pub fn add(&self, status: Received<ProxyStatus>) {
        *self.lock().entry(status).or_default() += 1;
    }

    /// The count of this status.
    #[must_use]
    pub fn of(&self, status: impl Into<Received<ProxyStatus>>) -> u64 {
        self.lock().get(&status.into()).copied().unwrap_or_default()
    }

    /// The count of a class, including unregistered codes.
    #[must_use]
    pub fn of_class(&self, class: ProxyClass) -> u64 {
        self.lock().iter().filter(|(status, _)| status.class() == Some(class)).map(|(_, count)| count).sum()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Received<ProxyStatus>, u64>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Example: `200 OK: 3, 499 Client Closed Request: 1, 520: 1`.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (status, count)) in self.lock().iter().enumerate() {
            let separator = if position == 0 { "" } else { ", " };
            write!(f, "{separator}{status}: {count}")?;
        }
        Ok(())
    }
}
