//! A headless editor: it opens a package in rust-analyzer, edits a file, and requests hover texts and
//! completions.

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Marks the cursor in a text.
pub const CURSOR: &str = "▮";

/// An open package, with one open file.
pub struct Editor {
    server: Child,
    to_server: ChildStdin,
    from_server: BufReader<ChildStdout>,
    file: String,
    requests: u64,
    versions: u64,
    is_ready: bool,
}

impl Editor {
    /// Opens a package and one of its files, and waits until the server has loaded it.
    ///
    /// The environment variable `RUST_ANALYZER` names the server.
    pub fn open(package: &Path, file: &str, text: &str) -> Self {
        let program =
            env::var_os("RUST_ANALYZER").expect("`RUST_ANALYZER` names the program: see .ci/editor");
        let mut server = Command::new(program)
            .current_dir(package)
            // It complains about the missing `exit` notification.
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("rust-analyzer does not start");
        let mut editor = Self {
            to_server: server.stdin.take().expect("it was piped"),
            from_server: BufReader::new(server.stdout.take().expect("it was piped")),
            server,
            file: format!("file://{}", package.join(file).display()),
            requests: 0,
            versions: 0,
            is_ready: false,
        };
        editor.request(
            "initialize",
            json!({
                "processId": null,
                "rootUri": format!("file://{}", package.display()),
                "capabilities": {
                    "textDocument": { "diagnostic": {}, "hover": { "contentFormat": ["markdown"] } },
                    "experimental": { "serverStatusNotification": true },
                },
                "initializationOptions": {
                    "checkOnSave": false,
                    "cachePriming": { "enable": false },
                },
            }),
        );
        editor.notify("initialized", json!({}));
        editor.notify(
            "textDocument/didOpen",
            json!({ "textDocument": { "uri": editor.file, "languageId": "rust", "version": 0, "text": text } }),
        );
        while !editor.is_ready {
            editor.receive();
        }
        editor
    }

    /// The hover text at the cursor.
    pub fn hover(&mut self, text: &str) -> String {
        let position = self.show(text);
        let answer = self.request("textDocument/hover", self.at(position));
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// The completions at the cursor.
    pub fn completions(&mut self, text: &str) -> BTreeSet<String> {
        let position = self.show(text);
        let answer = self.request("textDocument/completion", self.at(position));
        let items = answer["items"].as_array().or(answer.as_array()).cloned().unwrap_or_default();
        items
            .iter()
            .filter_map(|item| item["filterText"].as_str().or(item["label"].as_str()))
            .map(str::to_owned)
            .collect()
    }

    /// The diagnostics, one line each.
    pub fn diagnostics(&mut self, text: &str) -> Vec<String> {
        self.show(text);
        let answer = self.request("textDocument/diagnostic", json!({ "textDocument": { "uri": self.file } }));
        let items = answer["items"].as_array().cloned().unwrap_or_default();
        let line = |item: &Value| {
            let line = item["range"]["start"]["line"].as_u64().unwrap_or_default() + 1;
            let message = item["message"].as_str().unwrap_or_default();
            format!("{line}: {}: {message}", item["code"].as_str().unwrap_or_default())
        };
        // Hints are only about style.
        items.iter().filter(|item| item["severity"] != 4).map(line).collect()
    }

    /// Replaces the text, and returns the position of its cursor, if it has one.
    fn show(&mut self, text: &str) -> Option<Value> {
        self.versions += 1;
        let shown = text.replace(CURSOR, "");
        self.notify(
            "textDocument/didChange",
            json!({
                "textDocument": { "uri": self.file, "version": self.versions },
                "contentChanges": [{ "text": shown }],
            }),
        );
        let (before, _) = text.split_once(CURSOR)?;
        let line = before.matches('\n').count();
        let character = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
        Some(json!({ "line": line, "character": character }))
    }

    fn at(&self, position: Option<Value>) -> Value {
        json!({ "textDocument": { "uri": self.file }, "position": position.expect("the text has a cursor") })
    }

    /// Sends a request, and waits for the response. Repeats it if the server reports that the content
    /// changed.
    fn request(&mut self, method: &str, params: Value) -> Value {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            self.requests += 1;
            let id = self.requests;
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
            let answer = loop {
                let message = self.receive();
                if message["id"] == id && message.get("method").is_none() {
                    break message;
                }
            };
            match answer.get("error") {
                None => return answer["result"].clone(),
                Some(error) => assert!(Instant::now() < end, "{method}: {error}"),
            }
            sleep(Duration::from_millis(200));
        }
    }

    fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.to_server, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("the server listens");
        self.to_server.flush().expect("the server listens");
    }

    /// The next message. Requests from the server get an empty response.
    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut header = String::new();
            let read = self.from_server.read_line(&mut header).expect("the server answers");
            assert!(read > 0, "the server has ended");
            match header.trim().split_once(": ") {
                Some(("Content-Length", value)) => length = value.parse().expect("a length is a number"),
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.from_server.read_exact(&mut body).expect("the server answers");
        let message: Value = serde_json::from_slice(&body).expect("the server answers in JSON");
        match (message["method"].as_str(), message.get("id")) {
            (Some("experimental/serverStatus"), _) => {
                let status = &message["params"];
                assert_ne!(status["health"], "error", "{status}");
                self.is_ready = status["quiescent"] == true;
            }
            (Some(_), Some(id)) => self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": null })),
            _ => {}
        }
        message
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
