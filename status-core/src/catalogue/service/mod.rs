//! The service for the paths of the problem types.

// `path` finds the paths, `pages` has what is served at them, and `tower` and `actix` connect it to the
// frameworks.

#[cfg(feature = "actix")]
mod actix;
mod pages;
mod path;
#[cfg(test)]
mod tests;
#[cfg(feature = "tower")]
pub(crate) mod tower;

use core::fmt;
use std::sync::Arc;

use self::pages::Pages;
use super::Catalogue;

/// Serves the documentation of each problem type at the path of its URI ([RFC 9457, Section 3.1.1]).
///
/// With the feature `tower` it is a service of tower, for axum, hyper and others. With the feature `actix` it
/// is a service factory and a handler of actix-web.
///
/// ```
/// # #[cfg(feature = "tower")] {
/// # use core::pin::pin;
/// # use core::task::{Context, Poll, Waker};
/// # use tower_service::Service;
/// # fn wait<T>(future: impl Future<Output = T>) -> Option<T> {
/// #     match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
/// #         Poll::Ready(value) => Some(value),
/// #         Poll::Pending => None,
/// #     }
/// # }
/// use status_core::{Catalogue, HasStatus, ToProblem};
///
/// #[derive(Debug, HasStatus, ToProblem)]
/// #[problem(base = "https://shelf.example/problems/")]
/// enum ShelfError {
///     /// There is no book with this number.
///     #[status(404)]
///     #[problem(type = "no-such-book", title = "No such book")]
///     NoSuchBook(u64),
/// }
/// #
/// # impl std::error::Error for ShelfError {}
/// #
/// # impl std::fmt::Display for ShelfError {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("there is no such book")
/// #     }
/// # }
///
/// // With axum: `Router::new().route(…).fallback_service(pages)`. With actix-web: `App::new().service(pages)`.
/// let mut pages = Catalogue::new().with::<ShelfError>().service();
/// assert_eq!(pages.paths().collect::<Vec<_>>(), ["/problems", "/problems/", "/problems/no-such-book"]);
///
/// let request = http::Request::get("/problems/no-such-book").header("Accept", "text/html").body(())?;
/// let response = wait(pages.call(request)).unwrap()?;
/// assert_eq!(response.status(), 200);
/// assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # The paths
///
/// The path of a type is that of its URI, resolved against the enum's `base`; the host does not matter. Types
/// that differ only after the path, as `/problems#no-such-book` and `/problems#isbn-taken` do, share a page.
/// A type without a path, such as `urn:example:no-such-book` or `no-such-book` without a base, does not have
/// a page.
///
/// An index of all types is served at the directory that the paths have in common, with and without the slash
/// at its end, unless a type has this path. [`index_at`](Self::index_at) moves it.
///
/// # The responses
///
/// - Clients that prefer `text/html` to JSON, such as browsers, get a page. It loads nothing and runs no
///   script. Other clients get a catalogue of the types of this path, as [`Catalogue::to_json`] writes it.
///   The responses have `Vary: Accept`, an `ETag` for `If-None-Match`, and headers that forbid what a page
///   does not need.
/// - An unknown path is a 404, as a problem. A method other than GET and HEAD is a 405, as a problem with
///   `Allow`.
///
/// The pages are made before the service answers: by [`Catalogue::service`], and again by
/// [`index_at`](Self::index_at) and [`below`](Self::below). Clones share them.
///
/// [RFC 9457, Section 3.1.1]: https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1
#[derive(Clone)]
pub struct CatalogueService {
    pages: Arc<Pages>,
}

impl Catalogue {
    /// Creates the service for the paths of the problem types. See [`CatalogueService`].
    #[must_use]
    pub fn service(&self) -> CatalogueService {
        CatalogueService { pages: Arc::new(Pages::new(self)) }
    }
}

impl CatalogueService {
    /// Serves the index at this path, for example `/errors`.
    #[must_use]
    pub fn index_at(self, path: &str) -> Self {
        Self { pages: Arc::new(Arc::unwrap_or_clone(self.pages).with_index(path)) }
    }

    /// Removes a prefix from all paths, for a router that removes it from requests, such as
    /// `Router::nest_service` of axum.
    ///
    /// Pages whose path does not begin with the prefix are no longer served.
    ///
    /// ```
    /// use status_core::Catalogue;
    ///
    /// let pages = Catalogue::new().service().index_at("/problems").below("/problems");
    /// assert_eq!(pages.paths().collect::<Vec<_>>(), ["/"]);
    /// ```
    #[must_use]
    pub fn below(self, prefix: &str) -> Self {
        Self { pages: Arc::new(Arc::unwrap_or_clone(self.pages).without_prefix(prefix)) }
    }

    /// The paths in order, including those of the index.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.pages.paths()
    }
}

impl fmt::Debug for CatalogueService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CatalogueService").field("paths", &self.paths().collect::<Vec<_>>()).finish()
    }
}
