//! The program: it prints its address, serves, logs, and stops on a signal.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use status_core::status;

use crate::client::{request, send};

#[cfg(unix)]
#[tokio::test]
async fn stops_cleanly() {
    for signal in ["-INT", "-TERM"] {
        let directory = tempfile::TempDir::new().unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_service"))
            .env("SHELF_ADDRESS", "127.0.0.1:0")
            .env("SHELF_FILE", directory.path().join("shelf.sqlite"))
            .env("SHELF_TOKEN", "open-sesame")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(program.stderr.take().unwrap());
        let mut line = String::new();
        log.read_line(&mut line).unwrap();
        let (_, address) = line.trim().split_once("listening on http://").unwrap();
        let answer = send(request(address.parse().unwrap(), "GET", "/books/7")).await;
        answer.problem(status!(404));

        let sent = Command::new("kill").arg(signal).arg(program.id().to_string()).status().unwrap();
        assert!(sent.success());
        let mut rest = String::new();
        log.read_to_string(&mut rest).unwrap();
        assert!(program.wait().unwrap().success(), "{rest}");
        let lines: Vec<&str> = rest.lines().collect();
        assert_eq!(lines.len(), 2, "{rest}");
        assert!(lines[0].contains(
            "INFO status_core: answered with 404 Not Found status=404 error=\"there is no book 7\""
        ));
        assert!(lines[1].ends_with("stopped"), "{rest}");
    }
}

#[test]
fn missing_settings_are_reported() {
    let output = Command::new(env!("CARGO_BIN_EXE_service")).env_remove("SHELF_TOKEN").output().unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("set SHELF_TOKEN"), "{said}");
}
