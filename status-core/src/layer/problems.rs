//! The layer and its settings.

use core::fmt;
use core::marker::PhantomData;
use std::sync::Arc;

use super::request_head::RequestHead;
use crate::{HttpCode, Problem, Received};

/// A layer that turns the error responses of a service into problems (RFC 9457), including those that come
/// from a framework, an extractor or a middleware.
///
/// By default, it converts responses with plain text and without a media type.
///
/// With the feature `tower`, it is a `tower_layer::Layer`, for axum, hyper, tonic's router and everything
/// else built on tower. With the feature `actix`, it is an actix-web middleware.
///
/// ```
/// # #[cfg(feature = "tower")] {
/// # use core::convert::Infallible;
/// # use core::future::{Ready, ready};
/// # use core::pin::pin;
/// # use core::task::{Context, Poll, Waker};
/// # use tower_service::Service;
/// # struct NotFound;
/// # impl Service<http::Request<String>> for NotFound {
/// #     type Response = http::Response<String>;
/// #     type Error = Infallible;
/// #     type Future = Ready<Result<http::Response<String>, Infallible>>;
/// #     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
/// #         Poll::Ready(Ok(()))
/// #     }
/// #     fn call(&mut self, _: http::Request<String>) -> Self::Future {
/// #         let mut response = http::Response::new("no such page".to_owned());
/// #         *response.status_mut() = http::StatusCode::NOT_FOUND;
/// #         ready(Ok(response))
/// #     }
/// # }
/// # fn wait<T>(future: impl Future<Output = T>) -> Option<T> {
/// #     match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
/// #         Poll::Ready(value) => Some(value),
/// #         Poll::Pending => None,
/// #     }
/// # }
/// use status_core::Problems;
/// use tower_layer::Layer;
///
/// // With axum: `Router::new().route(…).layer(Problems::new())`.
/// let mut service = Problems::new().layer(NotFound);
/// let response = wait(service.call(http::Request::new(String::new())));
/// # let response = response.unwrap()?;
///
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// # }
/// # Ok::<(), core::convert::Infallible>(())
/// ```
///
/// # What is converted
///
/// A response is converted if its status is 400 to 599 and its body is `text/plain` or has no media type.
/// With [`convert_all`](Self::convert_all), other media types are converted too. These are never converted:
///
/// - problems (`application/problem+json`, `application/problem+xml`),
/// - gRPC (`application/grpc`, `application/grpc-web` …),
/// - streams of events (`text/event-stream`),
/// - responses with [`Problems::keep()`](Self::keep) in their extensions.
///
/// Any other response stays unchanged. The layer neither allocates nor polls its body.
///
/// # The converted response
///
/// - The **body** is the problem of the status code. For a client error, the old text becomes the `detail` if
///   its size is known and at most [`max_detail`](Self::max_detail) bytes, and if it is UTF-8 without control
///   characters and not compressed. The text of any other error is written to the log and never sent. A body
///   that is larger, or not available immediately, is dropped: the layer never waits for a body.
/// - The **headers** are kept, except for those that describe the old body: `Content-Digest`,
///   `Content-Disposition`, `Content-Encoding`, `Content-Language`, `Content-Length`, `Content-Location`,
///   `Content-MD5`, `Content-Type`, `Digest`, `ETag`, `Last-Modified`, `Repr-Digest`, `Trailer` and
///   `Transfer-Encoding`.
/// - A response to **HEAD** has the headers of the response to GET, and no body.
///
/// A converted response emits one `tracing` event, like every error response of this crate. It carries its
/// [`Problem`] in its extensions, like every other response that this crate creates from a problem.
///
/// # Where to add it
///
/// Add it around everything else that creates or changes responses: last, with axum's [`Router::layer`].
/// Compression may be on either side. Responses of layers for timeouts and panics are converted only if this
/// layer is outside of them.
///
/// [`Router::layer`]: https://docs.rs/axum/latest/axum/struct.Router.html#method.layer
#[derive(Clone)]
pub struct Problems {
    pub(super) max_detail: usize,
    pub(super) converts_all: bool,
    family: Option<&'static FamilyFunctions>,
    /// `None` without functions, so requests do not share a reference count needlessly.
    pub(super) functions: Option<Arc<Functions>>,
}

/// Excludes a response from [`Problems`]: see [`Problems::keep`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep(());

impl Problems {
    /// The layer with its default settings.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_detail: 1024, converts_all: false, family: None, functions: None }
    }

    /// Sets how many bytes of text become the `detail` of a client error: 1,024 by default, and none with 0.
    ///
    /// Longer text is omitted, not cut.
    #[must_use]
    pub const fn max_detail(mut self, bytes: usize) -> Self {
        self.max_detail = bytes;
        self
    }

    /// Also converts error responses with other media types, such as `text/html` and `application/json`.
    ///
    /// Their text is not sent as the `detail`.
    #[must_use]
    pub const fn convert_all(mut self) -> Self {
        self.converts_all = true;
        self
    }

    /// Sends a page of HTML to clients that prefer `text/html` to JSON, such as browsers.
    ///
    /// The function creates the whole page. It must escape the values that it inserts: a `detail` may contain
    /// input from a client. Problems that this crate sends become pages too. Responses get `Vary: Accept`. An
    /// `Accept` that is malformed or longer than 4 KiB is ignored; no response becomes a 406.
    #[must_use]
    pub fn html(mut self, page: impl Fn(&Problem) -> String + Send + Sync + 'static) -> Self {
        self.functions_mut().html = Some(Arc::new(page));
        self
    }

    /// Changes each problem before it is sent, for example to add an `instance` or the identifier of a trace.
    ///
    /// It also changes problems that this crate sends. With several functions, each receives the result of
    /// the previous one. If the final problem has another status, so does the response. One that a response
    /// cannot have, such as 103, becomes the problem of a 500.
    ///
    /// This copies the head of each request, because the request no longer exists when its response arrives.
    ///
    /// ```
    /// use status_core::Problems;
    ///
    /// let problems = Problems::new().with(|request, problem| {
    ///     let problem = problem.with_instance(request.path());
    ///     match request.header("X-Request-Id") {
    ///         Some(id) => problem.with_extension("request_id", id),
    ///         None => problem,
    ///     }
    /// });
    /// ```
    #[must_use]
    pub fn with(
        mut self,
        change: impl Fn(&RequestHead<'_>, Problem) -> Problem + Send + Sync + 'static,
    ) -> Self {
        self.functions_mut().changes.push(Arc::new(change));
        self
    }

    /// Also converts the error codes that the family has outside of 400 to 599, and takes titles and the
    /// rules for bodies from the family.
    #[must_use]
    pub const fn family<C: HttpCode>(mut self) -> Self {
        self.family = Some(FamilyFunctionsOf::<C>::FUNCTIONS);
        self
    }

    /// Excludes a response: a response with this value in its extensions stays unchanged.
    ///
    /// ```
    /// use status_core::Problems;
    ///
    /// // The response of another service, which is forwarded.
    /// # let mut response = http::Response::new(());
    /// response.extensions_mut().insert(Problems::keep());
    /// ```
    #[must_use]
    pub const fn keep() -> Keep {
        Keep(())
    }

    fn functions_mut(&mut self) -> &mut Functions {
        Arc::make_mut(self.functions.get_or_insert_default())
    }

    /// Returns `true` if a response with this status is an error.
    #[inline]
    pub(super) fn is_error(&self, status: u16) -> bool {
        matches!(status, 400..=599) || self.family.is_some_and(|family| (family.is_error)(status))
    }

    /// The problem with only the status.
    pub(super) fn problem(&self, status: u16) -> Problem {
        let of_family = self.family.and_then(|family| (family.problem)(status));
        of_family.unwrap_or_else(|| Problem::from_status(Received::new(status)))
    }
}

impl Default for Problems {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problems")
            .field("max_detail", &self.max_detail)
            .field("convert_all", &self.converts_all)
            .finish_non_exhaustive()
    }
}

/// The user's functions.
#[derive(Clone, Default)]
pub(super) struct Functions {
    pub(super) html: Option<Arc<Page>>,
    pub(super) changes: Vec<Arc<Change>>,
}

type Page = dyn Fn(&Problem) -> String + Send + Sync;

type Change = dyn Fn(&RequestHead<'_>, Problem) -> Problem + Send + Sync;

/// The functions of a family that the layer calls.
struct FamilyFunctions {
    is_error: fn(u16) -> bool,
    problem: fn(u16) -> Option<Problem>,
}

/// The functions of the family `C`.
struct FamilyFunctionsOf<C>(PhantomData<C>);

impl<C: HttpCode> FamilyFunctionsOf<C> {
    const FUNCTIONS: &'static FamilyFunctions = &FamilyFunctions {
        is_error: |status| C::from_number(status).is_some_and(HttpCode::is_error),
        problem: |status| C::from_number(status).map(Problem::new),
    };
}
