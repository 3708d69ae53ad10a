//! The request that belongs to a response.

use core::fmt;

use actix_web::dev::{RequestHead as ActixHead, ServiceRequest};
use actix_web::http::Method;
use actix_web::http::header::{ACCEPT, HeaderValue};

use crate::Problems;
use crate::layer::accept::prefers_html;
use crate::layer::request_head::{Inner, RequestHead};

/// The facts about a request that the response needs.
///
/// It copies the head instead of keeping the request, because actix-web panics if it routes a request that
/// has a clone.
pub(super) struct Asked {
    pub(super) is_head: bool,
    pub(super) prefers_html: bool,
    /// `None` if no function needs it.
    head: Option<Box<ActixHead>>,
}

impl Asked {
    #[inline]
    pub(super) fn by(request: &ServiceRequest, problems: &Problems) -> Self {
        let accept = || request.headers().get_all(ACCEPT).map(HeaderValue::as_bytes);
        let head = problems.needs_head().then(|| Box::new(request.head().clone()));
        Self {
            is_head: request.method() == Method::HEAD,
            prefers_html: problems.has_pages() && prefers_html(accept()),
            head,
        }
    }

    pub(super) fn head(&self) -> Option<RequestHead<'_>> {
        self.head.as_deref().map(|head| RequestHead(Inner::Actix(head)))
    }
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers may hold secrets.
        f.debug_struct("Asked").finish_non_exhaustive()
    }
}
