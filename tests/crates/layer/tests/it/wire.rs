//! Clients that expose every byte on the wire.

use std::net::SocketAddr;
use std::time::Duration;

use http_body_util::BodyExt;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::Value;
use status_core::Problem;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A response with its raw head.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// In the order of arrival, with names in lower case, without `Date`.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// The values of a header.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The only value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let values = self.all(name);
        assert!(values.len() <= 1, "{name}: {values:?}");
        values.first().copied()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The problem, after checking every property of a response with this status.
    #[track_caller]
    pub(crate) fn problem(&self, status: u16) -> Problem {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{self:?}");
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status().map(|status| status.number()), Some(status), "{self:?}");
        problem
    }

    /// The members of the problem.
    #[track_caller]
    pub(crate) fn members(&self, status: u16) -> Value {
        self.problem(status);
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// Sends a request over HTTP/1.1: its first line, and optional headers.
pub(crate) async fn ask(address: SocketAddr, head: &str) -> Response {
    send(address, head, "").await
}

/// Sends a request with a body over HTTP/1.1.
pub(crate) async fn send(address: SocketAddr, head: &str, body: &str) -> Response {
    parse(&bytes(address, head, body).await, head.starts_with("HEAD "))
}

/// All bytes of the response to a request.
pub(crate) async fn bytes(address: SocketAddr, head: &str, body: &str) -> Vec<u8> {
    let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
    let separator = if headers.is_empty() { "" } else { "\r\n" };
    let close = if headers.contains("Connection:") { "" } else { "\r\nConnection: close" };
    let request = format!(
        "{line} HTTP/1.1\r\nHost: localhost{close}\r\nContent-Length: {}{separator}{headers}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut response)).await.unwrap().unwrap();
    response
}

/// Reads a response that ends with the connection.
fn parse(bytes: &[u8], is_head: bool) -> Response {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a whole head");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().strip_prefix("HTTP/1.1 ").unwrap()[..3].parse().unwrap();
    let headers = lines.map(|line| line.split_once(": ").or_else(|| line.split_once(':')).unwrap());
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
    let headers = headers.filter(|(name, _)| name != "date" && name != "connection").collect();
    let mut response = Response { status, headers, body: bytes[end + 4..].to_vec() };
    if is_head {
        assert!(response.body.is_empty(), "a response to HEAD has a body: {response:?}");
    } else if response.header("transfer-encoding") == Some("chunked") {
        response.body = unchunked(&response.body);
    } else if let Some(length) = response.header("content-length") {
        assert_eq!(length.parse(), Ok(response.body.len()), "{response:?}");
    }
    response
}

fn unchunked(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = chunks.windows(2).position(|window| window == b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&chunks[..end]).unwrap(), 16).unwrap();
        if length == 0 {
            return body;
        }
        body.extend_from_slice(&chunks[end + 2..][..length]);
        chunks = &chunks[end + 2 + length + 2..];
    }
}

/// Sends a request without a body over HTTP/2.
pub(crate) async fn ask_http2(address: SocketAddr, method: &str, path: &str) -> Response {
    let stream = TokioIo::new(TcpStream::connect(address).await.unwrap());
    let (mut client, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.unwrap();
    tokio::spawn(connection);
    let request = hyper::Request::builder()
        .method(method)
        .uri(format!("http://localhost{path}"))
        .body(http_body_util::Empty::<bytes::Bytes>::new())
        .unwrap();
    let (parts, body) = client.send_request(request).await.unwrap().into_parts();
    let headers = parts.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    let headers = headers.filter(|(name, _)| name != "date").collect();
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Response { status: parts.status.as_u16(), headers, body }
}
