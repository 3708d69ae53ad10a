//! The request that belongs to a response.

use core::fmt;

use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue, Method, Request, Uri};

use crate::Problems;
use crate::layer::accept::prefers_html;
use crate::layer::request_head::{Inner, RequestHead};

/// The facts about a request that the response needs.
pub(super) struct Asked {
    pub(super) is_head: bool,
    pub(super) prefers_html: bool,
    /// `None` if no function needs it. Boxed, to keep the future small.
    head: Option<Box<Head>>,
}

/// A copy of the head of a request.
struct Head {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
}

impl Asked {
    #[inline]
    pub(super) fn by<B>(request: &Request<B>, problems: &Problems) -> Self {
        let accept = || request.headers().get_all(ACCEPT).into_iter().map(HeaderValue::as_bytes);
        let head = problems.needs_head().then(|| {
            Box::new(Head {
                method: request.method().clone(),
                uri: request.uri().clone(),
                headers: request.headers().clone(),
            })
        });
        Self {
            is_head: request.method() == Method::HEAD,
            prefers_html: problems.has_pages() && prefers_html(accept()),
            head,
        }
    }

    pub(super) fn head(&self) -> Option<RequestHead<'_>> {
        let Head { method, uri, headers } = self.head.as_deref()?;
        Some(RequestHead(Inner::Http { method, uri, headers }))
    }
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers may hold secrets.
        f.debug_struct("Asked").finish_non_exhaustive()
    }
}
