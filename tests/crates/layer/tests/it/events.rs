//! Streams of events and other slow bodies. The layer does not wait for them.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Sse;
use axum::response::sse::Event;
use axum::routing::get;
use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use status_core::{Problem, Problems, status};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio_stream::StreamExt;

use crate::serve;
use crate::wire::ask;

/// The first event arrives before the second is sent, even in a response with an error status.
#[tokio::test]
async fn events_pass_one_by_one() {
    for status in [StatusCode::OK, StatusCode::SERVICE_UNAVAILABLE] {
        let next = Arc::new(Notify::new());
        let wait = Arc::clone(&next);
        let handler = async move || {
            let first = tokio_stream::once(Ok::<_, Infallible>(Event::default().data("first")));
            let wait = Arc::clone(&wait);
            let second = futures_util::stream::once(async move {
                wait.notified().await;
                Ok(Event::default().data("second"))
            });
            (status, Sse::new(first.chain(second)))
        };
        let router = Router::new().route("/", get(handler)).layer(Problems::new().convert_all());
        let address = serve::axum(router);

        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
        let mut received = Vec::new();
        while !String::from_utf8_lossy(&received).contains("data: first\n\n") {
            assert_ne!(stream.read_buf(&mut received).await.unwrap(), 0);
        }
        next.notify_one();
        stream.read_to_end(&mut received).await.unwrap();
        let received = String::from_utf8(received).unwrap();
        assert!(received.starts_with(&format!("HTTP/1.1 {} ", status.as_u16())), "{received}");
        assert!(received.contains("content-type: text/event-stream\r\n"), "{received}");
        assert!(received.contains("data: second\n\n"), "{received}");
    }
}

/// A body that never arrives, with a known or unknown size.
struct Never(Option<u64>);

impl hyper::body::Body for Never {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }

    fn size_hint(&self) -> SizeHint {
        self.0.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

#[tokio::test]
async fn bodies_are_not_awaited() {
    for size in [None, Some(5), Some(1 << 40)] {
        let handler = async move || (StatusCode::BAD_REQUEST, Body::new(Never(size)));
        let router = Router::new().route("/", get(handler)).layer(Problems::new());
        let response = ask(serve::axum(router), "GET /").await;
        assert_eq!(response.problem(400), Problem::new(status!(400)));
    }
}

/// A body that is available immediately, as an infinite number of empty frames.
struct Empty;

impl hyper::body::Body for Empty {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::new()))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(3)
    }
}

/// A body that is longer than its declared size.
struct Longer;

impl hyper::body::Body for Longer {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b'x'; 600])))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(3)
    }
}

/// A body that fails.
struct Fails;

impl hyper::body::Body for Fails {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        Poll::Ready(Some(Err(std::io::Error::other("planted failure"))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(3)
    }
}

#[tokio::test]
async fn bodies_with_a_wrong_length() {
    let router = Router::new()
        .route("/empty", get(async || (StatusCode::BAD_REQUEST, Body::new(Empty))))
        .route("/longer", get(async || (StatusCode::BAD_REQUEST, Body::new(Longer))))
        .route("/fails", get(async || (StatusCode::BAD_REQUEST, Body::new(Fails))))
        .layer(Problems::new());
    let address = serve::axum(router);
    for path in ["empty", "longer", "fails"] {
        let response = ask(address, &format!("GET /{path}")).await;
        assert_eq!(response.problem(400), Problem::new(status!(400)), "{path}");
    }
}
