//! Round trips: a client with these types reads responses of this service and of other servers.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};

use serde::{Deserialize, Serialize};
use serde_json::{from_value, json, to_value};
use status_core::{Problem, Received, StatusClass, StatusCode, UnknownCode, status};

use crate::client::{request, send};
use crate::server::{Framework, Server};

with_both_frameworks! { of_the_service }

/// A client's own problem type.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Report {
    status: Received<StatusCode>,
    title: String,
    id: Option<i64>,
}

async fn of_the_service(framework: Framework) {
    let server = Server::start(framework);
    let answer = send(server.ask("GET", "/books/7")).await;
    let report: Report = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(report, Report { status: status!(404).into(), title: "No such book".to_owned(), id: Some(7) });
    assert_eq!(from_value::<Report>(to_value(&report).unwrap()).unwrap(), report);
    // A received problem is sent unchanged.
    let problem = answer.problem(status!(404));
    assert_eq!(serde_json::to_vec(&problem).unwrap(), answer.body);
    assert_eq!(report.status.known(), Ok(StatusCode::NotFound));
}

/// A foreign server that sends an unregistered code.
#[tokio::test]
async fn of_another_server() {
    let address = answer_once(
        "HTTP/1.1 599 Network Connect Timeout\r\nContent-Type: application/problem+json\r\nConnection: close\r\n\r\n\
         {\"type\": \"urn:example:timeout#connect\", \"title\": \"Timeout\", \"status\": 599, \"retries\": [1, 2]}",
    );
    let answer = send(request(address, "GET", "/")).await;
    assert_eq!(answer.status, Received::new(599));
    assert_eq!(answer.status.known().map_err(UnknownCode::number), Err(599));
    assert_eq!(answer.status.class(), Some(StatusClass::ServerError));
    assert_eq!(answer.status.recognize(), Some(status!(500)));

    let report: Report = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(report.status, answer.status);
    let problem: Problem = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(problem.status(), Some(answer.status));
    assert_eq!(problem.type_uri(), "urn:example:timeout#connect");
    assert_eq!(problem.extension("retries"), Some(&json!([1, 2])));
}

/// A code as a number or a text, which may be unknown.
#[test]
fn numbers_and_texts() {
    for written in [json!(404), json!("404"), json!("404 Not Found"), json!("Not Found"), json!("NOT_FOUND")]
    {
        assert_eq!(from_value::<StatusCode>(written.clone()).unwrap(), status!(404), "{written}");
        assert_eq!(from_value::<Received<StatusCode>>(written.clone()).unwrap(), status!(404), "{written}");
    }
    for written in [json!(599), json!("599")] {
        let error = from_value::<StatusCode>(written.clone()).unwrap_err();
        assert!(error.to_string().contains("599"), "{error}");
        let received = from_value::<Received<StatusCode>>(written).unwrap();
        assert_eq!(received, Received::new(599));
        assert_eq!(to_value(received).unwrap(), json!(599));
    }
    for written in [json!(-1), json!(70_000), json!(404.5), json!("nowhere"), json!(null), json!([404])] {
        assert!(from_value::<StatusCode>(written.clone()).is_err(), "{written}");
        assert!(from_value::<Received<StatusCode>>(written.clone()).is_err(), "{written}");
    }
}

/// Answers one request with this text.
fn answer_once(text: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // The request is short, so one read is enough.
        let _ = stream.read(&mut [0; 4096]).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
    });
    address
}
