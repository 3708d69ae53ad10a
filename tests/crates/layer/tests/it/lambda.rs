//! AWS Lambda: a service with the types of `lambda_http`, which is too large to build for a test.
//!
//! Its runtime calls a `tower::Service<Request<Body>>`, whose body is the enum below (lambda_http 1.0, `aws_lambda_events::encodings`).

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use status_core::{HasStatus, Problem, Problems, ToProblem, status};
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};

#[derive(Debug, Default)]
enum Body {
    #[default]
    Empty,
    Text(String),
    Binary(Vec<u8>),
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Binary(bytes)
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(match std::mem::take(&mut *self) {
            Self::Empty => None,
            Self::Text(text) => Some(Ok(Frame::data(text.into()))),
            Self::Binary(bytes) => Some(Ok(Frame::data(bytes.into()))),
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(match self {
            Self::Empty => 0,
            Self::Text(text) => text.len() as u64,
            Self::Binary(bytes) => bytes.len() as u64,
        })
    }
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(http)]
#[error("there is no book {0}")]
#[status(404)]
struct NoSuchBook(u64);

async fn handler(request: Request<Body>) -> Result<Response<Body>, Infallible> {
    Ok(match request.uri().path() {
        "/book" => NoSuchBook(7).into(),
        "/busy" => Problem::new(status!(503)).into_http(),
        "/text" => {
            let mut response = Response::new(Body::Text("two of them".to_owned()));
            *response.status_mut() = StatusCode::CONFLICT;
            response
        }
        _ => Response::new(Body::Text("hello".to_owned())),
    })
}

#[tokio::test]
async fn answers() {
    let mut service = ServiceBuilder::new().layer(Problems::new()).service(service_fn(handler));
    for (path, status, body) in [
        ("/", 200, "hello"),
        ("/book", 404, r#"{"title":"Not Found","status":404,"detail":"there is no book 7"}"#),
        ("/busy", 503, r#"{"title":"Service Unavailable","status":503}"#),
        ("/text", 409, r#"{"title":"Conflict","status":409,"detail":"two of them"}"#),
    ] {
        let request = Request::get(path).body(Body::Empty).unwrap();
        let response = service.ready().await.unwrap().call(request).await.unwrap();
        assert_eq!(response.status(), status, "{path}");
        assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), body, "{path}");
    }
}
