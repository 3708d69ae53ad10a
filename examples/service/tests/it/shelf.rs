//! Requests that succeed.

use serde_json::json;

use crate::client::send;
use crate::server::{Framework, Server};

with_both_frameworks! { a_life }

/// A book is added, read, listed, changed and removed.
async fn a_life(framework: Framework) {
    let server = Server::start(framework);
    assert_eq!(send(server.ask("GET", "/books")).await.json(), json!([]));

    let hobbit = json!({"isbn": "9780261103344", "title": "The Hobit", "year": 1937});
    let added = send(server.tell("POST", "/books").json(&hobbit)).await;
    assert_eq!(added.status.number(), 201);
    assert_eq!(added.header("Location"), Some("/books/1"));
    assert_eq!(added.header("ETag"), Some("\"1\""));
    assert_eq!(added.json(), json!({"id": 1, "isbn": "9780261103344", "title": "The Hobit", "year": 1937}));

    let read = send(server.ask("GET", "/books/1")).await;
    assert_eq!(read.status.number(), 200);
    assert_eq!(read.header("ETag"), Some("\"1\""));
    assert_eq!(read.json(), added.json());

    let hobbit = json!({"isbn": "9780261103344", "title": "The Hobbit", "year": 1937});
    let replaced = send(server.tell("PUT", "/books/1").header("If-Match", "\"1\"").json(&hobbit)).await;
    assert_eq!(replaced.status.number(), 200);
    assert_eq!(replaced.header("ETag"), Some("\"2\""));
    assert_eq!(replaced.json()["title"], "The Hobbit");

    let dune = json!({"isbn": "9780441172719", "title": "Dune", "year": 1965});
    send(server.tell("POST", "/books").json(&dune)).await;
    let listed = send(server.ask("GET", "/books")).await.json();
    assert_eq!(listed.as_array().map(Vec::len), Some(2));
    assert_eq!(send(server.ask("GET", "/books?after=1")).await.json()[0]["title"], "Dune");
    assert_eq!(send(server.ask("GET", "/books?limit=1")).await.json()[0]["title"], "The Hobbit");

    let removed = send(server.tell("DELETE", "/books/1").header("If-Match", "\"1\", \"2\"")).await;
    assert_eq!(removed.status.number(), 204);
    assert_eq!(send(server.ask("GET", "/books/1")).await.status.number(), 404);
}
