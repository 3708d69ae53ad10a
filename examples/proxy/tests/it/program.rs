//! The program: it prints its address, logs the outcome of each request, and prints a summary at the end.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use status_core::status;

use crate::world::{client, nobody, send};

#[cfg(unix)]
#[tokio::test]
async fn logs_and_stops() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_proxy"))
        .env("PROXY_ADDRESS", "127.0.0.1:0")
        .env("PROXY_UPSTREAM", format!("http://{}/", nobody()))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(program.stderr.take().unwrap());
    let mut line = String::new();
    log.read_line(&mut line).unwrap();
    let (_, address) = line.trim().split_once("listening on http://").unwrap();
    send(client().get(format!("http://{address}/books/7"))).await.problem(status!(502));

    let sent = Command::new("kill").arg("-INT").arg(program.id().to_string()).status().unwrap();
    assert!(sent.success());
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    assert!(program.wait().unwrap().success(), "{rest}");
    let lines: Vec<&str> = rest.lines().collect();
    assert_eq!(lines.len(), 3, "{rest}");
    assert!(lines[0].contains("ERROR proxy::forward: 590 Upstream Refused: GET /books/7"), "{rest}");
    assert!(lines[0].contains("the upstream refused the connection"), "{rest}");
    // The code that was sent, in `status-core`'s own event.
    assert!(lines[1].contains("ERROR status_core: answered with 502 Bad Gateway"), "{rest}");
    assert!(lines[2].ends_with("stopped: 590 Upstream Refused: 1"), "{rest}");
}

#[test]
fn missing_settings_are_reported() {
    let output = Command::new(env!("CARGO_BIN_EXE_proxy")).env_remove("PROXY_UPSTREAM").output().unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("set PROXY_UPSTREAM"), "{said}");
}
