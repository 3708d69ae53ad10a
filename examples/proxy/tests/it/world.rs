//! The peers of the proxy: upstreams and clients.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use proxy::{Proxy, router};
use status_core::{Problem, Received, StatusCode};

/// A running proxy. It stops with the test.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    pub(crate) proxy: Proxy,
}

/// Serves a proxy in front of an upstream, without a short timeout.
pub(crate) fn proxy_of(upstream: SocketAddr) -> Served {
    proxy_with(upstream, Duration::from_secs(60))
}

/// Serves a proxy in front of an upstream, with this timeout.
pub(crate) fn proxy_with(upstream: SocketAddr, patience: Duration) -> Served {
    let proxy = Proxy::new(format!("http://{upstream}"), patience).unwrap();
    Served { address: serve(router(proxy.clone())), proxy }
}

/// Serves some routes, such as an upstream's.
pub(crate) fn serve(router: Router) -> SocketAddr {
    let listener = listen();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        axum::serve(listener, router).await.unwrap();
    });
    address
}

/// An upstream that reads the head of each request, and lets a function answer the connection.
pub(crate) fn raw_upstream(answer: impl Fn(TcpStream) + Send + 'static) -> SocketAddr {
    let listener = listen();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            read_head(&mut stream);
            answer(stream);
        }
    });
    address
}

/// An address without a listener.
pub(crate) fn nobody() -> SocketAddr {
    listen().local_addr().unwrap()
}

fn listen() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}

fn read_head(stream: &mut TcpStream) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) > 0 {
        head.extend(byte);
    }
}

/// The response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: Received<StatusCode>,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The problem of a response with this status.
    pub(crate) fn problem(&self, status: StatusCode) -> Problem {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.header("Content-Type"), Some("application/problem+json"), "{self:?}");
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Sends a request.
pub(crate) async fn send(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().into(), response.headers().clone());
    Answer { status, headers, body: response.text().await.unwrap() }
}

/// A client that does not follow redirects or add headers.
pub(crate) fn client() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap()
}

/// Requests a page.
pub(crate) async fn get(served: &Served, path: &str) -> Answer {
    send(client().get(format!("http://{}{path}", served.address))).await
}

/// Sends a raw request, and returns the connection.
pub(crate) fn send_raw(served: &Served, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(served.address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    stream
}

/// Waits until a condition holds.
pub(crate) async fn until(what: impl Fn() -> bool) {
    let begin = Instant::now();
    while !what() {
        assert!(begin.elapsed() < Duration::from_secs(20), "it does not come to pass");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
