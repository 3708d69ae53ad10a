//! The program over TCP: the responses in its README, and the texts that may only appear in the log.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

/// The program with its own shelf. It stops with the test.
struct Server {
    child: Child,
    address: String,
    shelf: PathBuf,
}

impl Server {
    fn start(name: &str) -> Self {
        let shelf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&shelf);
        fs::create_dir_all(&shelf).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_minimal"))
            .arg("127.0.0.1:0")
            .arg(&shelf)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, address: line.trim().trim_start_matches("http://").to_owned(), shelf }
    }

    /// The whole response, with its headers in alphabetical order.
    fn ask(&self, head: &str, body: &str) -> (String, Vec<String>, String) {
        let (line, headers) = head.split_once('\n').unwrap_or((head, "X-None: 1"));
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        write!(
            stream,
            "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n\r\n{body}"
        )
        .unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines().map(str::to_owned);
        let status = lines.next().unwrap();
        let ignored = ["date:", "connection:", "content-length:"];
        let mut headers: Vec<_> =
            lines.filter(|line| !ignored.iter().any(|name| line.starts_with(name))).collect();
        headers.sort();
        (status, headers, body.to_owned())
    }

    /// The output of the log.
    fn log(mut self) -> String {
        self.child.kill().unwrap();
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The README shows this request, and this response to it.
#[track_caller]
fn assert_shown(request: &str, (status, headers, body): (String, Vec<String>, String)) {
    let mut lines = vec![format!("$ curl -i {request}"), status];
    let (kinds, others): (Vec<_>, Vec<_>) =
        headers.into_iter().partition(|header| header.starts_with("content-type:"));
    lines.extend(kinds);
    lines.extend(others);
    lines.extend([String::new(), body]);
    let shown = lines.join("\n");
    assert!(include_str!("../README.md").contains(&shown), "{shown}");
}

const PUT: &str = "PUT /books/7\nContent-Type: application/json";

#[test]
fn answers_of_the_readme() {
    let server = Server::start("readme");
    assert_shown("localhost:8080/books/7", server.ask("GET /books/7", ""));
    let wrong = r#"{"title": "", "year": 2}"#;
    assert_shown(&format!("-X PUT localhost:8080/books/7 --json '{wrong}'"), server.ask(PUT, wrong));
    assert_shown("-X DELETE localhost:8080/books/7", server.ask("DELETE /books/7", ""));
}

#[test]
fn a_book() {
    let server = Server::start("book");
    let book = r#"{"title":"The Hobbit","year":1937}"#;
    assert_eq!(server.ask(PUT, book).0, "HTTP/1.1 204 No Content");
    let (status, headers, body) = server.ask("GET /books/7", "");
    assert_eq!((status.as_str(), body.as_str()), ("HTTP/1.1 200 OK", book));
    assert_eq!(headers, ["content-type: application/json"]);
}

#[test]
fn axum_rejections_are_problems() {
    let server = Server::start("refused");
    for (head, body, status) in [
        ("GET /", "", 404),
        ("GET /books/x", "", 400),
        ("PUT /books/7", "{}", 415),
        (PUT, "{", 400),
        (PUT, "{}", 422),
    ] {
        let (line, headers, body) = server.ask(head, body);
        assert!(line.starts_with(&format!("HTTP/1.1 {status} ")), "{head}: {line}");
        assert!(headers.contains(&"content-type: application/problem+json".to_owned()), "{head}");
        let problem: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(problem["status"], status, "{head}");
    }
}

#[test]
fn only_the_log_has_the_cause() {
    let server = Server::start("secret");
    fs::write(server.shelf.join("7.json"), "{\"planted\": ").unwrap();
    let (status, _, body) = server.ask("GET /books/7", "");
    assert_eq!(status, "HTTP/1.1 500 Internal Server Error");
    assert_eq!(body, r#"{"title":"Internal Server Error","status":500}"#);
    let log = server.log();
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("answered with 500")).collect();
    assert_eq!(lines.len(), 1, "{log}");
    assert!(lines[0].contains("EOF while parsing a value at line 1 column 12"), "{log}");
}

#[test]
fn is_short() {
    assert!(include_str!("../src/main.rs").lines().count() < 60);
}
