//! The service, without the web framework.

use std::sync::Arc;

use crate::Error;
use crate::limit::Limit;
use crate::shelf::Shelf;

/// The state that every request shares.
#[derive(Clone, Debug)]
pub struct App {
    parts: Arc<Parts>,
}

#[derive(Debug)]
struct Parts {
    shelf: Shelf,
    limit: Limit,
    token: String,
}

impl App {
    /// Clients with the token can change the shelf, at most `changes_per_minute` times a minute.
    #[must_use]
    pub fn new(shelf: Shelf, token: String, changes_per_minute: u32) -> Self {
        Self { parts: Arc::new(Parts { shelf, limit: Limit::new(changes_per_minute), token }) }
    }

    /// Runs a function on the shelf, on a thread that may block.
    pub async fn shelf<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shelf) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let parts = Arc::clone(&self.parts);
        tokio::task::spawn_blocking(move || work(&parts.shelf))
            .await
            .unwrap_or_else(|panic| Err(Error::Failed { source: Some(panic.into()) }))
    }

    /// Checks that a client with this `Authorization` may change the shelf now.
    pub fn admit(&self, authorization: Option<&str>) -> Result<(), Error> {
        let token = authorization.and_then(|credentials| credentials.strip_prefix("Bearer "));
        if token != Some(&self.parts.token) {
            return Err(Error::SignedOut);
        }
        self.parts.limit.count()
    }
}
