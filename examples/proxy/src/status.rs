//! The codes of the proxy.

use status_core::{StatusCode, status};

/// What became of a request: a code of HTTP, of nginx, or one of the proxy's own.
#[status_core::codes("codes.toml", class = ProxyClass)]
#[repr(u16)]
pub enum ProxyStatus {}

impl ProxyStatus {
    /// What the client gets: what the spec says, else the code itself if it is one of HTTP.
    #[must_use]
    pub fn sent(self) -> StatusCode {
        self.sent_as().or_else(|| StatusCode::try_from(self).ok()).unwrap_or(status!(InternalServerError))
    }
}
