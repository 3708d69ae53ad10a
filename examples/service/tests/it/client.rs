//! A client that exposes every part of a response.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder};
use status_core::{Problem, Received, StatusCode};

/// A request. The client does not follow redirects or add headers.
pub(crate) fn request(address: SocketAddr, method: &str, path: &str) -> RequestBuilder {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    client.request(Method::from_bytes(method.as_bytes()).unwrap(), format!("http://{address}{path}"))
}

/// The response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: Received<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Sends a request.
pub(crate) async fn send(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().into(), response.headers().clone());
    Answer { status, headers, body: response.bytes().await.unwrap().into() }
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
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status(), Some(self.status), "{self:?}");
        problem
    }

    /// The body.
    pub(crate) fn json(&self) -> serde_json::Value {
        assert_eq!(self.header("Content-Type"), Some("application/json"), "{self:?}");
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// Sends a raw request and an empty line, and reads the complete response.
pub(crate) async fn bytes(address: SocketAddr, head: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    let request =
        format!("{head}\r\nHost: here\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    let exchange = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        answer
    };
    tokio::task::spawn_blocking(exchange).await.unwrap()
}
