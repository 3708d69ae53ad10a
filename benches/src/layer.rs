//! The layer `Problems`, compared with no layer and with axum-problem.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use axum_core::body::Body;
use axum_problem::ProblemLayer;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, StatusCode};
use status_core::Problems;
use tower_layer::Layer;
use tower_service::Service;

use crate::case::{Case, Comparison, OURS};

/// Every case.
pub(crate) const CASES: &[Case] = &[
    (SUCCESS, OURS, |times| repeat(times, Problems::new().layer(Boxed), success::<Body>)),
    (SUCCESS, NO_LAYER, |times| repeat(times, Boxed, success::<Body>)),
    (SUCCESS, AXUM_PROBLEM, |times| repeat(times, ProblemLayer.layer(Boxed), success::<Axum07>)),
    (READY, OURS, |times| repeat(times, Problems::new().layer(Immediate), success::<Body>)),
    (READY, NO_LAYER, |times| repeat(times, Immediate, success::<Body>)),
    (READY, AXUM_PROBLEM, |times| repeat(times, ProblemLayer.layer(Immediate), success::<Axum07>)),
    (CONVERSION, OURS, |times| repeat(times, Problems::new().layer(Boxed), conflict::<Body>)),
    (CONVERSION, NO_LAYER, |times| repeat(times, Boxed, conflict::<Body>)),
    (CONVERSION, AXUM_PROBLEM, |times| repeat(times, ProblemLayer.layer(Boxed), conflict::<Axum07>)),
];

/// The layer compared with its peers.
pub const COMPARISONS: &[Comparison] = &[
    (SUCCESS, NO_LAYER, None),
    (SUCCESS, AXUM_PROBLEM, Some(1.0)),
    (READY, NO_LAYER, None),
    (READY, AXUM_PROBLEM, None),
    (CONVERSION, NO_LAYER, None),
    (CONVERSION, AXUM_PROBLEM, None),
];

/// A success of a service with a boxed future, like axum's routes.
pub const SUCCESS: &str = "layer, success";
/// A success of a service whose future is only the response.
pub const READY: &str = "layer, success, nothing to wait for";
/// A client error with a text of 100 bytes.
pub const CONVERSION: &str = "layer, text of 100 bytes";
/// The service alone.
pub const NO_LAYER: &str = "no layer";
/// axum-problem 0.1.9.
pub const AXUM_PROBLEM: &str = "axum-problem";

/// The body for axum-problem.
type Axum07 = axum_07::body::Body;

/// A service that sends the response that the request asks for.
#[derive(Clone)]
struct Immediate;

impl<B> Service<Request<Answer<B>>> for Immediate {
    type Response = http::Response<B>;
    type Error = Infallible;
    type Future = Ready<Result<http::Response<B>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Answer<B>>) -> Self::Future {
        ready(Ok(request.into_body()()))
    }
}

/// The same with a boxed future.
#[derive(Clone)]
struct Boxed;

impl<B: 'static> Service<Request<Answer<B>>> for Boxed {
    type Response = http::Response<B>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<http::Response<B>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Answer<B>>) -> Self::Future {
        Box::pin(async { Ok(request.into_body()()) })
    }
}

/// The response of the service.
type Answer<B> = fn() -> http::Response<B>;

fn success<B: From<&'static str>>() -> http::Response<B> {
    http::Response::new(B::from("hello"))
}

fn conflict<B: From<&'static str>>() -> http::Response<B> {
    const TEXT: &str = "there is another book with this number, please look at the shelf once more before you add it again!!";
    const { assert!(TEXT.len() == 100) };

    let mut response = http::Response::new(B::from(TEXT));
    *response.status_mut() = StatusCode::CONFLICT;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn repeat<B, S>(times: usize, mut service: S, answer: Answer<B>)
where
    S: Service<Request<Answer<B>>, Error = Infallible>,
{
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..times {
        let future = service.call(Request::new(black_box(answer)));
        let Poll::Ready(response) = pin!(future).poll(&mut context) else { panic!("the service waits") };
        black_box(response).unwrap_or_else(|never| match never {});
    }
}
