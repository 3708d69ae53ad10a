//! Responses and log lines of the proxy itself.

use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use proxy::forward::{LONGEST_BODY, LONGEST_HEADER};
use proxy::{Failure, ProxyStatus};
use status_core::{HasStatus, status};

use crate::world::{
    client, get as get_page, nobody, proxy_of, proxy_with, raw_upstream, send, send_raw, serve, until,
};

/// The response to an upstream failure, which reveals only an HTTP code.
const BAD_GATEWAY: &str = r#"{"title":"Bad Gateway","status":502}"#;

#[tokio::test]
async fn upstream_refused() {
    let served = proxy_of(nobody());
    let answer = get_page(&served, "/").await;
    answer.problem(status!(502));
    assert_eq!(answer.body, BAD_GATEWAY);
    // The request has not reached the upstream, so it may be sent again.
    assert_eq!(answer.header("Retry-After"), Some("1"));
    assert_eq!(served.proxy.counts().to_string(), "590 Upstream Refused: 1");
}

#[tokio::test]
async fn upstream_broke_off() {
    let served = proxy_of(raw_upstream(drop));
    let answer = get_page(&served, "/").await;
    answer.problem(status!(502));
    assert_eq!(answer.body, BAD_GATEWAY);
    assert_eq!(answer.header("Retry-After"), None);
    assert_eq!(served.proxy.counts().to_string(), "591 Upstream Broke Off: 1");
}

#[tokio::test]
async fn upstream_sent_garbage() {
    for nonsense in [
        "220 mail.example.com ESMTP\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: tea\r\nConnection: upgrade\r\n\r\n",
    ] {
        let served = proxy_of(raw_upstream(move |mut stream| stream.write_all(nonsense.as_bytes()).unwrap()));
        let answer = get_page(&served, "/").await;
        assert_eq!(answer.body, BAD_GATEWAY);
        assert_eq!(served.proxy.counts().to_string(), "591 Upstream Broke Off: 1", "{nonsense}");
    }
}

#[tokio::test]
async fn upstream_took_too_long() {
    let wait = || async { tokio::time::sleep(Duration::from_secs(60)).await };
    let served = proxy_with(serve(Router::new().route("/", get(wait))), Duration::from_millis(200));
    let answer = get_page(&served, "/").await;
    answer.problem(status!(504));
    assert_eq!(answer.header("Retry-After"), Some("1"));
    assert_eq!(served.proxy.counts().of(ProxyStatus::GatewayTimeout), 1);
}

#[tokio::test]
async fn client_hung_up() {
    let is_asked = Arc::new(AtomicBool::new(false));
    let streams = Mutex::new(Vec::new());
    let upstream = raw_upstream({
        let is_asked = Arc::clone(&is_asked);
        // It keeps the connection open, and never answers.
        move |stream| {
            streams.lock().unwrap().push(stream);
            is_asked.store(true, Ordering::SeqCst);
        }
    });
    let served = proxy_of(upstream);
    let stream = send_raw(&served, "GET /slow HTTP/1.1\r\nHost: here\r\n\r\n");
    until(|| is_asked.load(Ordering::SeqCst)).await;
    drop(stream);
    until(|| served.proxy.counts().of(ProxyStatus::ClientClosedRequest) == 1).await;
    assert_eq!(served.proxy.counts().to_string(), "499 Client Closed Request: 1");
}

#[tokio::test]
async fn request_is_too_large() {
    let served = proxy_of(nobody());
    let page = format!("http://{}/", served.address);
    let answer = send(client().get(&page).header("Cookie", "x".repeat(LONGEST_HEADER))).await;
    let problem = answer.problem(status!(431));
    assert_eq!(problem.detail(), Some("the header has more than 8192 bytes"));
    let answer = send(client().post(&page).body("x".repeat(LONGEST_BODY + 1))).await;
    answer.problem(status!(413));
    assert_eq!(
        served.proxy.counts().to_string(),
        "413 Content Too Large: 1, 494 Request Header Too Large: 1"
    );
    // With one byte less, each would reach the upstream.
    let answer = send(client().post(&page).body("x".repeat(LONGEST_BODY))).await;
    answer.problem(status!(502));
}

#[tokio::test]
async fn no_tunnels() {
    let served = proxy_of(nobody());
    let request = "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n";
    let mut stream = send_raw(&served, request);
    let answer = tokio::task::spawn_blocking(move || {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    assert!(answer.await.unwrap().starts_with("HTTP/1.1 501 Not Implemented\r\n"));
    assert_eq!(served.proxy.counts().of(ProxyStatus::NotImplemented), 1);
}

/// The text of a client error becomes the detail; any other text is not sent.
#[tokio::test]
async fn details_of_client_errors_only() {
    assert_eq!(Failure::HeaderTooLarge.status(), ProxyStatus::RequestHeaderTooLarge);
    let response = Failure::Tunnel.into_response();
    let body = axum::body::to_bytes(response.into_body(), 1024).await.unwrap();
    assert_eq!(body, r#"{"title":"Not Implemented","status":501}"#);
}
