//! The head of a request, for both frameworks.

use core::fmt;

/// The method, URI and headers of a request: see [`Problems::with`](crate::Problems::with).
pub struct RequestHead<'a>(pub(super) Inner<'a>);

/// The framework's own type.
#[derive(Clone, Copy)]
pub(super) enum Inner<'a> {
    #[cfg(feature = "tower")]
    Http { method: &'a http::Method, uri: &'a http::Uri, headers: &'a http::HeaderMap },
    #[cfg(feature = "actix")]
    Actix(&'a actix_web::dev::RequestHead),
}

/// The same for each framework.
macro_rules! of_head {
    ($head:expr, |$method:pat_param, $uri:pat_param, $headers:pat_param| $result:expr) => {
        match $head.0 {
            #[cfg(feature = "tower")]
            Inner::Http { method: $method, uri: $uri, headers: $headers } => $result,
            #[cfg(feature = "actix")]
            Inner::Actix(head) => {
                let ($method, $uri, $headers) = (&head.method, &head.uri, &head.headers);
                $result
            }
        }
    };
}

impl RequestHead<'_> {
    /// The method, such as `GET`.
    #[must_use]
    pub fn method(&self) -> &str {
        of_head!(self, |method, _, _| method.as_str())
    }

    /// The URI as the layer sees it. In a nested router, it may lack a prefix.
    #[must_use]
    pub fn uri(&self) -> String {
        of_head!(self, |_, uri, _| uri.to_string())
    }

    /// The path of the URI.
    #[must_use]
    pub fn path(&self) -> &str {
        of_head!(self, |_, uri, _| uri.path())
    }

    /// The query of the URI, without the question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        of_head!(self, |_, uri, _| uri.query())
    }

    /// The first header with this name, in any case, if its value is visible ASCII, spaces and tabs.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        of_head!(self, |_, _, headers| headers.get(name)?.to_str().ok())
    }

    /// All headers. Names are in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let headers: Box<dyn Iterator<Item = (&str, &[u8])>> = of_head!(self, |_, _, headers| {
            Box::new(headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())))
        });
        headers
    }
}

impl fmt::Debug for RequestHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers may hold secrets.
        f.debug_struct("RequestHead")
            .field("method", &self.method())
            .field("uri", &self.uri())
            .finish_non_exhaustive()
    }
}
