//! Python's `grpcio-status` on the other side. `.ci/grpc` installs it and runs these tests.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use grpc::service::Shelf;
use serde_json::{Value, json};
use status_core::{Problem, Received, status};

use crate::service::call;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Python with grpcio-status: .ci/grpc"]
async fn python_reads_what_we_write() {
    let address = Shelf::serve().await.unwrap().to_string();
    let names = ["no-such-book", "too-fast", "bad-fields", "database"];
    let output = python("client.py").arg(address).args(names).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<Value> =
        output.stdout.lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    let detail = |name: &str, mut message: Value| {
        message["@type"] = json!(format!("type.googleapis.com/google.rpc.{name}"));
        message
    };
    let expected = [
        json!({
            "code": "NOT_FOUND",
            "message": "there is no book 7",
            "details": [
                detail("ErrorInfo", json!({
                    "reason": "NO_SUCH_BOOK",
                    "domain": "shelf.example",
                    "metadata": {"id": "7", "isbn": "9780131103627"},
                })),
                detail("Help", json!({"links": [{
                    "description": "Problem type: No such book",
                    "url": "https://shelf.example/problems/no-such-book",
                }]})),
            ],
        }),
        json!({
            "code": "RESOURCE_EXHAUSTED",
            "message": "the shelf is changed too often",
            "details": [detail("RetryInfo", json!({"retryDelay": "2s"}))],
        }),
        json!({
            "code": "INVALID_ARGUMENT",
            "message": lines[4]["message"],
            "details": [detail("BadRequest", json!({"fieldViolations": [
                {"field": r#"items[0]["na.me"]"#, "description": "must not be empty"},
                {"field": "?page", "description": "is unknown"},
                {"field": "If-Match:", "description": "größer"},
            ]}))],
        }),
        json!({"code": "INTERNAL", "message": "Internal Server Error", "details": []}),
    ];
    // Each is requested once in a unary call, and once in a stream.
    let expected: Vec<Value> = expected.into_iter().flat_map(|status| [status.clone(), status]).collect();
    assert_eq!(lines, expected);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Python with grpcio-status: .ci/grpc"]
async fn we_read_what_python_writes() {
    let mut server = python("server.py").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut port = String::new();
    BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut port).unwrap();
    let address = format!("127.0.0.1:{}", port.trim()).parse().unwrap();

    let problem = Problem::from(call(address, "everything").await);
    let violations = json!([{"detail": "is empty", "pointer": "#/items/0/name"}]);
    let expected = Problem::new(status!(404))
        .with_type("/problems/no-such-book")
        .with_title("No such book")
        .with_detail("there is no book 7: größer")
        .with_instance("/requests/1")
        .with_header("Retry-After", 2)
        .with_extension("id", 7)
        .with_extension("name", "x")
        .with_extension("open", true)
        .with_extension("tags", json!(["a", 1]))
        .with_extension("errors", violations);
    assert_eq!(problem, expected);

    let problem = Problem::from(call(address, "nothing").await);
    assert_eq!(problem.status(), Some(Received::new(499)));
    assert_eq!(problem.to_string(), "499 Client Closed Request");

    drop(server.stdin.take());
    assert!(server.wait().unwrap().success());
}

fn python(script: &str) -> Command {
    let mut command = Command::new(env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned()));
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("python").join(script));
    command
}
