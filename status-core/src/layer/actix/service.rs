//! The middleware and its service.

use core::future::{Ready, ready};
use core::task::{Context, Poll};

use actix_web::Error;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};

use super::ProblemsFuture;
use super::asked::Asked;
use crate::Problems;

impl<S, B> Transform<S, ServiceRequest> for Problems
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ProblemsMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<ProblemsMiddleware<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ProblemsMiddleware { inner, problems: self.clone() }))
    }
}

/// The actix-web service that [`Problems`] wraps around another one.
#[derive(Clone, Debug)]
pub struct ProblemsMiddleware<S> {
    inner: S,
    problems: Problems,
}

impl<S, B> Service<ServiceRequest> for ProblemsMiddleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = ProblemsFuture<S::Future>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> ProblemsFuture<S::Future> {
        let asked = Asked::by(&request, &self.problems);
        ProblemsFuture::new(self.inner.call(request), self.problems.clone(), asked)
    }
}
