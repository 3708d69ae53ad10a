//! The body of a response behind the layer.

use core::pin::Pin;
use core::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of a response behind [`Problems`](crate::Problems): the body of the service, or a problem.
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
        // Boxed, because responses are moved often and few are converted.
        Converted { body: Box<Converted> },
    }
}

/// The body of a converted response.
#[derive(Debug)]
enum Converted {
    /// A problem; empty after it was sent.
    Problem(Bytes),
    /// No body, and the length of the body in the response to GET is unknown.
    Omitted,
}

impl<B> ResponseBody<B> {
    /// The unchanged body.
    #[inline]
    pub(super) const fn passed(body: B) -> Self {
        Self { inner: Inner::Passed { body } }
    }

    /// A problem, or no body.
    pub(super) fn problem(body: Bytes) -> Self {
        Self::converted(Converted::Problem(body))
    }

    /// No body, but the server must not conclude that the response to GET is empty too.
    pub(super) fn omitted() -> Self {
        Self::converted(Converted::Omitted)
    }

    fn converted(body: Converted) -> Self {
        Self { inner: Inner::Converted { body: Box::new(body) } }
    }
}

impl<B: Body<Data: From<Bytes>>> Body for ResponseBody<B> {
    type Data = B::Data;
    type Error = B::Error;

    #[inline]
    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        match self.project().inner.project() {
            InnerProjection::Passed { body } => body.poll_frame(context),
            InnerProjection::Converted { body } => Poll::Ready(match &mut **body {
                Converted::Problem(body) if !body.is_empty() => {
                    Some(Ok(Frame::data(core::mem::take(body).into())))
                }
                Converted::Problem(_) | Converted::Omitted => None,
            }),
        }
    }

    #[inline]
    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Passed { body } => body.is_end_stream(),
            Inner::Converted { body } => match &**body {
                Converted::Problem(body) => body.is_empty(),
                Converted::Omitted => true,
            },
        }
    }

    #[inline]
    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Passed { body } => body.size_hint(),
            Inner::Converted { body } => match &**body {
                Converted::Problem(body) => {
                    SizeHint::with_exact(u64::try_from(body.len()).unwrap_or(u64::MAX))
                }
                Converted::Omitted => SizeHint::new(),
            },
        }
    }
}

/// No body.
impl<B> Default for ResponseBody<B> {
    fn default() -> Self {
        Self::problem(Bytes::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The size is that of axum's body, which is a boxed trait object.
    #[test]
    fn is_as_small_as_a_box() {
        assert_eq!(size_of::<ResponseBody<Box<dyn Send>>>(), size_of::<Box<dyn Send>>());
    }
}
