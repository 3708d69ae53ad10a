//! No cause of an error reaches a client, in any part of a response, and all of them reach the log.

use std::net::SocketAddr;
use std::time::Duration;

use rusqlite::ffi;
use service::{Error, Version};
use status_core::HasStatus;

use crate::client::bytes;
use crate::log;
use crate::server::{Framework, Server, TOKEN, serve_actix, serve_axum};
use service::shelf::failed;

with_both_frameworks! { of_the_database of_the_database_on_reading of_the_parser every_source }

/// Sends a request, and searches every byte of the response and every line of the log.
async fn assert_secret(address: SocketAddr, head: &str, body: &str, status: u16, secret: &str) {
    let answer = String::from_utf8(bytes(address, head, body).await).unwrap();
    assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    assert!(answer.contains("\r\n\r\n{"), "{answer}");
    assert!(!answer.to_lowercase().contains(&secret.to_lowercase()), "{answer}");

    let lines = log::lines_with(secret);
    assert_eq!(lines.len(), 1, "{lines:?}");
    for part in ["status_core", &format!("answered with {status}"), &format!("status={status}")] {
        assert!(lines[0].contains(part), "{lines:?}");
    }
    // A client error is not an error of the service.
    let level = if status < 500 { " INFO " } else { "ERROR " };
    assert!(lines[0].contains(level), "{lines:?}");
}

const HOBBIT: &str = r#"{"isbn": "9780261103344", "title": "The Hobbit", "year": 1937}"#;

/// A request to change something.
fn change(method: &str, path: &str) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\r\nContent-Type: application/json\r\nIf-Match: *"
    )
}

async fn of_the_database(framework: Framework) {
    let server = Server::start(framework);
    let secret = format!("Planted{framework:?}InTrigger");
    let fault =
        format!("CREATE TRIGGER planted BEFORE INSERT ON books BEGIN SELECT RAISE(ABORT, '{secret}'); END");
    server.database().execute_batch(&fault).unwrap();
    assert_secret(server.address, &change("POST", "/books"), HOBBIT, 500, &secret).await;
}

async fn of_the_database_on_reading(framework: Framework) {
    let server = Server::start(framework);
    let secret = format!("Planted{framework:?}InView");
    let fault = format!("DROP TABLE books; CREATE VIEW books AS SELECT * FROM {secret}");
    server.database().execute_batch(&fault).unwrap();
    assert_secret(server.address, "GET /books HTTP/1.1", "", 500, &secret).await;
}

async fn of_the_parser(framework: Framework) {
    let server = Server::start(framework);
    let secret = format!("Planted{framework:?}InValue");
    let body = format!(r#"{{"isbn": "9780261103344", "title": "The Hobbit", "year": "{secret}"}}"#);
    assert_secret(server.address, &change("POST", "/books"), &body, 422, &secret).await;

    let secret = format!("Planted{framework:?}InKey");
    let body = format!(r#"{{"isbn": "9780261103344", "{secret}": 1}}"#);
    assert_secret(server.address, &change("POST", "/books"), &body, 422, &secret).await;

    let secret = format!("Planted{framework:?}InPath");
    let head = format!("GET /books/{secret} HTTP/1.1");
    assert_secret(server.address, &head, "", 400, &secret).await;
}

/// Every error with a source, with a secret in it, including errors that requests cannot trigger.
async fn every_source(framework: Framework) {
    let address = match framework {
        Framework::Axum => {
            serve_axum(axum::Router::new().route("/{number}", axum::routing::get(fail_in_axum)))
        }
        Framework::Actix => serve_actix(|routes| {
            routes.route("/{number}", actix_web::web::get().to(fail_in_actix));
        }),
    };
    let count = errors(&secret(framework)).await.len();
    for number in 0..count {
        let error = errors(&secret(framework)).await.remove(number);
        let secret = format!("{}Number{number}.", secret(framework));
        let head = format!("GET /{number} HTTP/1.1");
        assert_secret(address, &head, "", error.status().as_u16(), &secret).await;
    }
}

fn secret(framework: Framework) -> String {
    format!("Planted{framework:?}In")
}

async fn fail_in_axum(axum::extract::Path(number): axum::extract::Path<usize>) -> Error {
    errors(&secret(Framework::Axum)).await.remove(number)
}

async fn fail_in_actix(number: actix_web::web::Path<usize>) -> Result<actix_web::HttpResponse, Error> {
    Err(errors(&secret(Framework::Actix)).await.remove(*number))
}

/// One error of each kind with a source.
async fn errors(secret: &str) -> Vec<Error> {
    let mut count = 0;
    let mut planted = || {
        count += 1;
        format!("{secret}Number{}.", count - 1)
    };
    let failure = |code, text| rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(text));
    let mut errors = vec![
        failed(rusqlite::Error::InvalidColumnName(planted())),
        failed(failure(ffi::SQLITE_CORRUPT, planted())),
        failed(failure(ffi::SQLITE_BUSY, planted())),
    ];
    let text = planted();
    let panicked: Result<(), _> = tokio::spawn(async { std::panic::resume_unwind(Box::new(text)) }).await;
    errors.extend(panicked.map_err(|panic| Error::Failed { source: Some(panic.into()) }).err());

    // A new kind of error does not compile without a line here.
    for error in &errors {
        match error {
            Error::Failed { .. } | Error::Busy { .. } => {}
            Error::Malformed
            | Error::SignedOut
            | Error::NoSuchPage
            | Error::NoSuchBook { id: _ }
            | Error::WrongMethod
            | Error::IsbnTaken { isbn: _ }
            | Error::Changed { current: Version(_) }
            | Error::TooLong
            | Error::WrongMediaType
            | Error::NoBook
            | Error::BadField { field: _, rule: _ }
            | Error::NoVersion
            | Error::TooFast { wait: Duration { .. } }
            | Error::Other(_) => panic!("{error} has no source"),
        }
    }
    errors
}
