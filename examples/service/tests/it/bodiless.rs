//! Responses without a body, and responses to `HEAD`.

use serde_json::json;

use crate::client::{bytes, send};
use crate::server::{Framework, Server, TOKEN};

with_both_frameworks! { no_content not_modified head }

async fn with_hobbit(framework: Framework) -> Server {
    let server = Server::start(framework);
    let hobbit = json!({"isbn": "9780261103344", "title": "The Hobbit", "year": 1937});
    assert_eq!(send(server.tell("POST", "/books").json(&hobbit)).await.status.number(), 201);
    server
}

/// A response without a body, byte for byte.
fn assert_no_body(answer: &[u8], status: &str) {
    let answer = str::from_utf8(answer).unwrap().to_ascii_lowercase();
    assert!(answer.starts_with(&format!("http/1.1 {status} ")), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    for header in ["content-type:", "transfer-encoding:"] {
        assert!(!answer.contains(header), "{answer}");
    }
}

async fn no_content(framework: Framework) {
    let server = with_hobbit(framework).await;
    let head = format!("DELETE /books/1 HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\r\nIf-Match: \"1\"");
    assert_no_body(&bytes(server.address, &head, "").await, "204");
}

async fn not_modified(framework: Framework) {
    let server = with_hobbit(framework).await;
    let head = "GET /books/1 HTTP/1.1\r\nIf-None-Match: \"1\"";
    assert_no_body(&bytes(server.address, head, "").await, "304");
    let answer = send(server.ask("GET", "/books/1").header("If-None-Match", "\"1\"")).await;
    assert_eq!((answer.status.number(), answer.header("ETag")), (304, Some("\"1\"")));
    let answer = send(server.ask("GET", "/books/1").header("If-None-Match", "\"2\"")).await;
    assert_eq!(answer.status.number(), 200);
}

/// `HEAD` has the status and the headers of `GET`, even for errors.
async fn head(framework: Framework) {
    let server = with_hobbit(framework).await;
    for path in ["/books", "/books/1", "/books/7", "/books/x", "/nowhere"] {
        let get = send(server.ask("GET", path)).await;
        let head = send(server.ask("HEAD", path)).await;
        assert!(head.body.is_empty() && !get.body.is_empty(), "{path}");
        assert_eq!(head.status, get.status, "{path}");
        let without_date = |headers: &reqwest::header::HeaderMap| {
            let mut headers = headers.clone();
            headers.remove("Date");
            headers
        };
        assert_eq!(without_date(&head.headers), without_date(&get.headers), "{path}");
        // The raw bytes, not only the parsed response.
        let bytes = bytes(server.address, &format!("HEAD {path} HTTP/1.1"), "").await;
        assert!(bytes.ends_with(b"\r\n\r\n"), "{}", String::from_utf8_lossy(&bytes));
    }
}
