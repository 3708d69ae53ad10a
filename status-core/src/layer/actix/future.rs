//! The future of a response.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use actix_web::Error;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::error::InternalError;
use pin_project_lite::pin_project;

use super::asked::Asked;
use super::convert::convert;
use crate::Problems;

pin_project! {
    /// The future of [`ProblemsMiddleware`](super::ProblemsMiddleware).
    #[derive(Debug)]
    pub struct ProblemsFuture<F> {
        #[pin]
        inner: F,
        problems: Problems,
        asked: Asked,
    }
}

impl<F> ProblemsFuture<F> {
    pub(super) const fn new(inner: F, problems: Problems, asked: Asked) -> Self {
        Self { inner, problems, asked }
    }
}

impl<F, B> Future for ProblemsFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody,
{
    type Output = Result<ServiceResponse<EitherBody<B>>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let (problems, asked) = (this.problems, this.asked);
        Poll::Ready(match ready!(this.inner.poll(context)) {
            Ok(response) if problems.is_error(response.status().as_u16()) => {
                let (request, response) = response.into_parts();
                Ok(ServiceResponse::new(request, convert(problems, asked, response, context)))
            }
            Ok(response) => Ok(response.map_into_left_body()),
            // Another middleware failed and dropped the request.
            Err(error) if problems.is_error(error.as_response_error().status_code().as_u16()) => {
                let response = convert(problems, asked, error.error_response(), context);
                Err(InternalError::from_response(error, response.map_into_boxed_body()).into())
            }
            Err(error) => Err(error),
        })
    }
}
