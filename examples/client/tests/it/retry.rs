//! Which requests are sent again: `may_retry` and `retry_after` decide.

use std::sync::atomic::Ordering;

use client::send;
use reqwest::{Client, Method};
use status_core::{ClientError, Problem};

use crate::peer::{HTML, answers};

const OK: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
const UNAVAILABLE: &str =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const DOWN: &str = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const TOO_MANY: &str =
    "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const TOMORROW: &str =
    "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 86400\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const PAST: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const CONFLICT: &str = "HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// The number of requests, and the status of the error if the last one failed.
async fn requests<const COUNT: usize>(method: Method, texts: [&str; COUNT]) -> (usize, Option<u16>) {
    let (address, count) = answers(texts);
    let client = Client::new();
    let request = client.request(method, format!("http://{address}/")).build().unwrap();
    let status = match send(&client, request).await {
        Ok(_) => None,
        Err(ClientError::Answered(error)) => {
            use status_core::ToProblem;
            error.to_problem().status().map(status_core::Received::number)
        }
        Err(ClientError::Transport(error)) => panic!("{error}"),
    };
    (count.load(Ordering::SeqCst), status)
}

#[tokio::test]
async fn idempotent() {
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        assert_eq!(requests(method.clone(), [UNAVAILABLE, OK]).await, (2, None), "{method}");
        assert_eq!(requests(method.clone(), [HTML, PAST, OK]).await, (3, None), "{method}");
        assert_eq!(requests(method.clone(), [DOWN, DOWN, DOWN]).await, (3, Some(503)), "{method}");
        assert_eq!(requests(method.clone(), [CONFLICT]).await, (1, Some(409)), "{method}");
    }
}

/// The service rejected the request before it had an effect, or it may have had one.
#[tokio::test]
async fn not_idempotent() {
    for method in [Method::POST, Method::PATCH] {
        assert_eq!(requests(method.clone(), [TOO_MANY, UNAVAILABLE, OK]).await, (3, None), "{method}");
        assert_eq!(requests(method.clone(), [HTML]).await, (1, Some(502)), "{method}");
        assert_eq!(requests(method.clone(), [DOWN]).await, (1, Some(503)), "{method}");
    }
}

/// The client does not wait until tomorrow.
#[tokio::test]
async fn long_waits() {
    assert_eq!(requests(Method::GET, [TOMORROW]).await, (1, Some(429)));
    // The wait of the library is exact.
    let problem = Problem::of_response(429, [("Retry-After", "86400")], "");
    assert_eq!(problem.retry_after(std::time::UNIX_EPOCH).map(|wait| wait.as_secs()), Some(86_400));
}
