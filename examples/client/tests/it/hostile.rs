//! Responses of proxies, other services and attackers: nothing is lost, and reading is bounded.

use std::io::Write;
use std::time::Duration;

use client::send;
use reqwest::{Client, Method, Request};
use service_errors::Error;
use status_core::{ClientError, Problem, Received};

use crate::peer::{HTML, answers, header, serve};

fn request(address: std::net::SocketAddr) -> Request {
    // Not retried.
    Client::new().request(Method::POST, format!("http://{address}/")).build().unwrap()
}

async fn error(request: Request) -> Error {
    match send(&Client::new(), request).await {
        Err(ClientError::Answered(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The problem that a peer's answer is, which no variant of the enum is.
async fn other(head: &str, body: &[u8]) -> Problem {
    let answer = [format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes(), body].concat();
    let address = serve(move |stream| drop(stream.write_all(&answer)));
    match error(request(address)).await {
        Error::Other(problem) => problem,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn proxies() {
    let Error::Other(problem) = error(request(answers([HTML]).0)).await else { panic!() };
    assert_eq!(problem.to_string(), "502 Bad Gateway");
    assert_eq!(header(&problem, "Via"), Some("1.1 proxy"));

    let problem = other("502 Bad Gateway\r\nContent-Length: 0", b"").await;
    assert_eq!(problem.to_string(), "502 Bad Gateway");

    // Nobody has registered it.
    let problem = other("520 Whatever\r\nContent-Type: text/plain", b"origin is down").await;
    assert_eq!(problem.status(), Some(Received::new(520)));
    assert_eq!(problem.detail(), Some("origin is down"));
    assert!(problem.status().unwrap().is_server_error());

    // Compressed, although the client did not ask for it.
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x2a\x2d\x29\x56\xb2\x02\x00";
    let problem =
        other("502 Bad Gateway\r\nContent-Type: application/problem+json\r\nContent-Encoding: gzip", gzip)
            .await;
    assert_eq!(problem.to_string(), "502 Bad Gateway");
}

#[tokio::test]
async fn other_problems() {
    let body = br#"{"type":"https://other.example/out-of-stock","title":"Out of stock","status":200,"left":[1,2.50],"left":[3],"title":"b"}"#;
    let head = "409 Conflict\r\nContent-Type: application/problem+json\r\nX-Trace: 7";
    let problem = other(head, body).await;
    assert_eq!(problem.type_uri(), "https://other.example/out-of-stock");
    // The status of the response counts, and the last of several members with one name.
    assert_eq!(problem.status(), Some(Received::new(409)));
    assert_eq!(problem.title(), Some("b"));
    assert_eq!(problem.extension("left"), Some(&serde_json::json!([3])));
    assert_eq!(header(&problem, "X-Trace"), Some("7"));

    // A type of the service, without the field that it requires.
    let body = br#"{"type":"/problems/no-such-book","id":"seven","why":"x"}"#;
    let problem = other("404 Not Found\r\nContent-Type: application/json", body).await;
    assert_eq!(problem.type_uri(), "/problems/no-such-book");
    assert_eq!(problem.extension("why"), Some(&serde_json::json!("x")));
}

/// The type decides, since a proxy may change the status.
#[tokio::test]
async fn changed_status() {
    let body = r#"{"type":"/problems/no-such-book","id":7}"#;
    let answer = format!("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n{body}");
    let address = serve(move |stream| drop(stream.write_all(answer.as_bytes())));
    assert!(matches!(error(request(address)).await, Error::NoSuchBook { id: 7 }));
}

/// A problem of a given length, whose first member is the title `long`.
fn long(length: usize) -> Vec<u8> {
    let mut body = br#"{"title":"long","rest":""#.to_vec();
    body.resize(length - 2, b'a');
    body.extend(b"\"}");
    body
}

const MAX: usize = 64 * 1024;

#[tokio::test]
async fn long_bodies() {
    let problem = other("502 Bad Gateway\r\nContent-Type: application/problem+json", &long(MAX)).await;
    assert_eq!(problem.title(), Some("long"));
    for length in [MAX + 1, 10 << 20] {
        let problem = other("502 Bad Gateway", &long(length)).await;
        assert_eq!(problem.title(), Some("Bad Gateway"));
        // With `Content-Length`.
        let head = format!("502 Bad Gateway\r\nContent-Length: {length}");
        assert_eq!(other(&head, &long(length)).await.extensions().len(), 0);
    }
    // Cut off within the text of a proxy: nothing is better than half of it.
    let problem = other("502 Bad Gateway\r\nContent-Type: text/plain", &[b'a'; 5_000]).await;
    assert_eq!(problem.detail(), None);
}

/// Writes chunks until the client closes the connection.
#[tokio::test]
async fn endless() {
    let (sender, closed) = std::sync::mpsc::channel();
    let address = serve(move |stream| {
        let _ = stream.write_all(b"HTTP/1.1 500 Internal Server Error\r\nTransfer-Encoding: chunked\r\n\r\n");
        let chunk = format!("1000\r\n{}\r\n", "a".repeat(0x1000));
        while stream.write_all(chunk.as_bytes()).is_ok() {}
        let _ = sender.send(());
    });
    assert!(matches!(error(request(address)).await, Error::Failed { .. }));
    tokio::task::spawn_blocking(move || closed.recv().unwrap()).await.unwrap();
}

/// One byte at a time, and then nothing: what has come counts when the client's patience ends.
#[tokio::test]
async fn slow() {
    let (sender, receiver) = std::sync::mpsc::channel::<()>();
    let address = serve(move |stream| {
        let head = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 100\r\nX-Trace: 7\r\n\r\n{\"title\":\"x\"}";
        for byte in head {
            let _ = stream.write_all(&[*byte]);
        }
        // Until the test ends.
        let _ = receiver.recv();
    });
    let mut request = request(address);
    *request.timeout_mut() = Some(Duration::from_secs(2));
    let Error::Other(problem) = error(request).await else { panic!() };
    assert_eq!(problem.to_string(), "502 x");
    assert_eq!(header(&problem, "X-Trace"), Some("7"));
    drop(sender);
}

#[tokio::test]
async fn closed_early() {
    for (head, body) in [
        ("Content-Length: 1000", &br#"{"title":"cut o"#[..]),
        ("Transfer-Encoding: chunked", b"f\r\n{\"title\":\"cut o\r\n"),
        ("Transfer-Encoding: chunked", b"no chunk"),
        ("Content-Length: 10", b""),
    ] {
        let problem = other(&format!("502 Bad Gateway\r\n{head}"), body).await;
        assert_eq!(problem.to_string(), "502 Bad Gateway", "{head}");
    }
}

/// Not an answer: the error of the transport.
#[tokio::test]
async fn no_answer() {
    let many = format!("HTTP/1.1 500 Error\r\n{}\r\n", "X-Header: value\r\n".repeat(100_000));
    for answer in ["".to_owned(), "\r\n".to_owned(), "HTTP/1.1 9999 X\r\n\r\n".to_owned(), many] {
        let address = serve(move |stream| drop(stream.write_all(answer.as_bytes())));
        let result = send(&Client::new(), request(address)).await;
        assert!(matches!(result, Err(ClientError::Transport(_))));
    }
}
