//! The service for tower.

use core::convert::Infallible;
use core::future::{Ready, ready};
use core::pin::Pin;
use core::task::{Context, Poll};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, HeaderName, IF_NONE_MATCH};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use tower_service::Service;

use super::CatalogueService;
use super::pages::{Answer, Representation};

/// The body of a response of [`CatalogueService`].
#[derive(Clone, Debug, Default)]
pub struct CatalogueBody(Bytes);

impl<B> Service<Request<B>> for CatalogueService {
    type Response = Response<CatalogueBody>;
    type Error = Infallible;
    type Future = Ready<Result<Response<CatalogueBody>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let values =
            |name: HeaderName| request.headers().get_all(name).into_iter().map(HeaderValue::as_bytes);
        let (method, path) = (request.method().as_str(), request.uri().path());
        let mut response = match self.pages.answer(method, path, values(ACCEPT), values(IF_NONE_MATCH)) {
            Answer::Page(page) => respond(StatusCode::OK, page),
            Answer::NotModified(page) => respond(StatusCode::NOT_MODIFIED, page),
            Answer::Problem(problem) => problem.into_http(),
        };
        if request.method() == Method::HEAD && response.status() != StatusCode::NOT_MODIFIED {
            let body = core::mem::take(response.body_mut());
            response.headers_mut().insert(CONTENT_LENGTH, body.0.len().into());
        }
        ready(Ok(response))
    }
}

fn respond(status: StatusCode, page: &Representation) -> Response<CatalogueBody> {
    let is_modified = status != StatusCode::NOT_MODIFIED;
    let body = if is_modified { page.body.clone().into_bytes() } else { Vec::new() };
    let mut response = Response::new(CatalogueBody::from(body));
    *response.status_mut() = status;
    for (name, value) in page.headers(is_modified) {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}

impl From<Vec<u8>> for CatalogueBody {
    fn from(body: Vec<u8>) -> Self {
        Self(body.into())
    }
}

impl Body for CatalogueBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let body = core::mem::take(&mut self.0);
        Poll::Ready((!body.is_empty()).then(|| Ok(Frame::data(body))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.0.len()).unwrap_or(u64::MAX))
    }
}
