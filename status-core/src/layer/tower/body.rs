//! The body of a response behind the layer.

use core::pin::Pin;
use core::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of a response behind [`Problems`](crate::Problems): that of the service, or a problem.
    #[derive(Debug)]
    pub struct ResponseBody<B> {
        #[pin]
        inner: Inner<B>,
    }
}

pin_project! {
    #[project = InnerProjection]
    #[derive(Debug)]
    enum Inner<B> {
        Passed { #[pin] body: B },
        // Empty if it was sent.
        Problem { body: Bytes },
        // No body, and the length of the one that GET gets is not known.
        Omitted,
    }
}

impl<B> ResponseBody<B> {
    /// The body as it is.
    pub(super) const fn passed(body: B) -> Self {
        Self { inner: Inner::Passed { body } }
    }

    /// A problem, or nothing.
    pub(super) const fn problem(body: Bytes) -> Self {
        Self { inner: Inner::Problem { body } }
    }

    /// Nothing, where a server must not conclude that the response to GET is empty as well.
    pub(super) const fn omitted() -> Self {
        Self { inner: Inner::Omitted }
    }
}

impl<B: Body<Data: From<Bytes>>> Body for ResponseBody<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        match self.project().inner.project() {
            InnerProjection::Passed { body } => body.poll_frame(context),
            InnerProjection::Problem { body } if body.is_empty() => Poll::Ready(None),
            InnerProjection::Problem { body } => {
                Poll::Ready(Some(Ok(Frame::data(core::mem::take(body).into()))))
            }
            InnerProjection::Omitted => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Passed { body } => body.is_end_stream(),
            Inner::Problem { body } => body.is_empty(),
            Inner::Omitted => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Passed { body } => body.size_hint(),
            Inner::Problem { body } => SizeHint::with_exact(u64::try_from(body.len()).unwrap_or(u64::MAX)),
            Inner::Omitted => SizeHint::new(),
        }
    }
}

/// Nothing.
impl<B> Default for ResponseBody<B> {
    fn default() -> Self {
        Self::problem(Bytes::new())
    }
}
