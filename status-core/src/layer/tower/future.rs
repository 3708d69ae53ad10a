//! The future of a response.

use core::pin::Pin;
use core::task::{Context, Poll};

use bytes::Bytes;
use http::Response;
use http_body::Body;
use pin_project_lite::pin_project;

use super::ResponseBody;
use super::asked::Asked;
use super::convert::convert;
use crate::Problems;

pin_project! {
    /// The future of [`ProblemsService`](super::ProblemsService).
    #[derive(Debug)]
    pub struct ResponseFuture<F> {
        #[pin]
        inner: F,
        problems: Problems,
        asked: Asked,
    }
}

impl<F> ResponseFuture<F> {
    #[inline]
    pub(super) const fn new(inner: F, problems: Problems, asked: Asked) -> Self {
        Self { inner, problems, asked }
    }
}

impl<F, B, E> Future for ResponseFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body<Data: From<Bytes>>,
{
    type Output = Result<Response<ResponseBody<B>>, E>;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        match this.inner.poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            // Boxed: a reference to the response would keep the compiler from moving it in registers below.
            Poll::Ready(Ok(response)) if this.problems.is_error(response.status().as_u16()) => {
                Poll::Ready(Ok(*convert(this.problems, this.asked, Box::new(response), context)))
            }
            Poll::Ready(Ok(response)) => Poll::Ready(Ok(response.map(ResponseBody::passed))),
        }
    }
}
