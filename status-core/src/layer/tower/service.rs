//! The layer and its service.

use core::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

use super::asked::Asked;
use super::{ResponseBody, ResponseFuture};
use crate::Problems;

impl<S> Layer<S> for Problems {
    type Service = ProblemsService<S>;

    fn layer(&self, inner: S) -> ProblemsService<S> {
        ProblemsService { inner, problems: self.clone() }
    }
}

/// The service that [`Problems`] wraps around another one.
#[derive(Clone, Debug)]
pub struct ProblemsService<S> {
    inner: S,
    problems: Problems,
}

impl<S, RequestBody, B> Service<Request<RequestBody>> for ProblemsService<S>
where
    S: Service<Request<RequestBody>, Response = Response<B>>,
    B: Body<Data: From<Bytes>>,
{
    type Response = Response<ResponseBody<B>>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;

    #[inline]
    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    #[inline]
    fn call(&mut self, request: Request<RequestBody>) -> ResponseFuture<S::Future> {
        let asked = Asked::by(&request, &self.problems);
        ResponseFuture::new(self.inner.call(request), self.problems.clone(), asked)
    }
}
