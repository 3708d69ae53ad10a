//! The codes of the proxy.

use status_core::{StatusCode, status};

/// The outcome of a request: a code of HTTP, of nginx, or of the proxy.
#[status_core::codes("codes.toml", class = ProxyClass)]
#[repr(u16)]
pub enum ProxyStatus {}

impl ProxyStatus {
    /// The code for the client: the one in the spec, or the code itself if it is an HTTP code.
    #[must_use]
    pub fn sent(self) -> StatusCode {
        self.sent_as().or_else(|| StatusCode::try_from(self).ok()).unwrap_or(status!(InternalServerError))
    }
}
