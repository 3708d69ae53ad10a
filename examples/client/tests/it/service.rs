//! Every error that the service returns comes back as the same value.

use client::{book, send};
use reqwest::{Client, Method, Request, RequestBuilder};
use service_errors::{Error, Version};
use status_core::{ClientError, Problem, status};

use crate::server::Server;

const ISBN: &str = "9780261103344";

async fn error(request: Request) -> Error {
    match send(&Client::new(), request).await {
        Err(ClientError::Answered(error)) => error,
        other => panic!("{other:?}"),
    }
}

async fn built(request: RequestBuilder) -> Error {
    error(request.build().unwrap()).await
}

#[tokio::test]
async fn books() {
    let (server, client) = (Server::start(u32::MAX).await, Client::new());
    assert!(book(&client, &server.url, 1).await.unwrap().is_none());
    send(&client, server.add(ISBN, "The Hobbit")).await.unwrap();
    let book = book(&client, &server.url, 1).await.unwrap().unwrap();
    assert_eq!((&*book.title, book.year), ("The Hobbit", 1937));
}

#[tokio::test]
async fn every_error() {
    let server = Server::start(u32::MAX).await;
    send(&Client::new(), server.add(ISBN, "The Hobbit")).await.unwrap();
    let ask = |method, path: &str| server.request(method, path);

    assert!(matches!(built(ask(Method::GET, "/books/x")).await, Error::Malformed));
    let unsigned = Client::new().post(format!("{}/books", server.url));
    assert!(matches!(built(unsigned).await, Error::SignedOut));
    assert!(matches!(built(ask(Method::GET, "/nowhere")).await, Error::NoSuchPage));
    assert!(matches!(built(ask(Method::GET, "/books/7")).await, Error::NoSuchBook { id: 7 }));
    assert!(matches!(built(ask(Method::PATCH, "/books")).await, Error::WrongMethod));
    let taken = error(server.add(ISBN, "The Hobbit")).await;
    assert!(matches!(taken, Error::IsbnTaken { isbn } if isbn == ISBN));
    let stale = ask(Method::DELETE, "/books/1").header("If-Match", "\"9\"");
    assert!(matches!(built(stale).await, Error::Changed { current: Version(1) }));
    let long = error(server.add(ISBN, &"a".repeat(10_000))).await;
    assert!(matches!(long, Error::TooLong));
    assert!(matches!(built(ask(Method::POST, "/books").body("{}")).await, Error::WrongMediaType));
    assert!(matches!(built(ask(Method::POST, "/books").json("")).await, Error::NoBook));
    let bad = error(server.add("9", "The Hobbit")).await;
    assert!(
        matches!(&bad, Error::BadField { field, rule } if field == "isbn" && rule == "must have thirteen digits")
    );
    assert_eq!(bad.to_string(), "the isbn must have thirteen digits");
    assert!(matches!(built(ask(Method::DELETE, "/books/1")).await, Error::NoVersion));

    // Sources stay on the server.
    let database = server.database();
    database.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let busy = error(server.add("9780000000000", "Locked")).await;
    assert!(matches!(busy, Error::Busy { source: None }), "{busy:?}");
    database.execute_batch("COMMIT; DROP TABLE books").unwrap();
    assert!(matches!(built(ask(Method::GET, "/books")).await, Error::Failed { source: None }));
}

/// The service asks for a longer delay than the client accepts.
#[tokio::test]
async fn too_fast() {
    let server = Server::start(0).await;
    let error = error(server.add(ISBN, "The Hobbit")).await;
    assert!(matches!(error, Error::TooFast { wait } if (1..=60).contains(&wait.as_secs())), "{error:?}");
}

/// Errors that have no variant are whole.
#[test]
fn other() {
    let problem = Problem::new(status!(418)).with_type("/problems/teapot").with_extension("pot", 1);
    assert!(matches!(Error::from(problem.clone()), Error::Other(other) if other == problem));
}
