//! The three servers over TCP, with clients for both protocols.

use std::net::SocketAddr;
use std::time::Duration;

use gateway::book::Book;
use gateway::client::Client;
use gateway::error::ShelfError;
use gateway::grpc::generated::shelf_client::ShelfClient;
use gateway::grpc::generated::shelf_server::ShelfServer;
use gateway::shelf::Shelf;
use gateway::{http, proxy};
use serde_json::{Value, json};
use status_core::violations::{Violations, at};
use status_core::{Catalogue, Problem};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::{Endpoint, Server};

/// A shelf and its clients: over HTTP, over gRPC, and over HTTP through the gateway.
struct World {
    clients: [Client; 3],
    in_front: String,
}

impl World {
    async fn new() -> Self {
        let shelf = Shelf::default();
        let (over_http, http_address) = listener().await;
        let (over_grpc, grpc_address) = listener().await;
        let (in_front, front_address) = listener().await;
        let server = Server::builder().add_service(ShelfServer::new(shelf.clone()));
        tokio::spawn(server.serve_with_incoming(TcpListenerStream::new(over_grpc)));
        let grpc = Endpoint::from_shared(format!("http://{grpc_address}")).unwrap().connect_lazy();
        let grpc = ShelfClient::new(grpc);
        tokio::spawn(axum::serve(over_http, http::router(shelf)).into_future());
        tokio::spawn(axum::serve(in_front, proxy::router(grpc.clone())).into_future());
        let in_front = format!("http://{front_address}");
        let http = |url: String| Client::Http(reqwest::Client::new(), url);
        let clients = [http(format!("http://{http_address}")), Client::Grpc(grpc), http(in_front.clone())];
        Self { clients, in_front }
    }

    /// The result of each client for a new book.
    async fn add(&mut self, book: &Book) -> Vec<Result<Book, ShelfError>> {
        let mut results = Vec::new();
        for client in &mut self.clients {
            results.push(client.add(book.clone()).await);
        }
        results
    }

    /// The result of each client for a number.
    async fn book(&mut self, id: u64) -> Vec<Result<Book, ShelfError>> {
        let mut results = Vec::new();
        for client in &mut self.clients {
            results.push(client.book(id).await);
        }
        results
    }
}

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

fn book(title: &str, isbn: &str) -> Book {
    Book { id: 0, title: title.to_owned(), isbn: isbn.to_owned() }
}

const ISBNS: [&str; 3] = ["9780131103627", "9780262033848", "9781718503106"];

#[tokio::test]
async fn books() {
    let mut world = World::new().await;
    for (client, isbn) in world.clients.iter_mut().zip(ISBNS) {
        let added = client.add(book("a", isbn)).await.unwrap();
        assert_eq!(client.book(added.id).await, Ok(added));
    }
}

#[tokio::test]
async fn errors_are_the_same_value() {
    let mut world = World::new().await;
    for result in world.book(7).await {
        assert_eq!(result, Err(ShelfError::NoSuchBook { id: 7 }));
    }

    let mut violations = Violations::new();
    violations.push(at(["title"]), "must not be empty").push(at(["isbn"]), "must have 13 digits");
    for result in world.add(&book("", "1")).await {
        assert_eq!(result, Err(ShelfError::BadBook(violations.clone())));
    }

    for isbn in ISBNS {
        world.clients[0].add(book("a", isbn)).await.unwrap();
    }
    for result in world.add(&book("b", ISBNS[1])).await {
        assert_eq!(result, Err(ShelfError::IsbnTaken { isbn: ISBNS[1].to_owned() }));
    }
    for result in world.add(&book("b", "9780000000000")).await {
        assert_eq!(result, Err(ShelfError::Full { wait: Duration::from_secs(60) }));
    }

    // The cause is not sent.
    for result in world.book(13).await {
        assert_eq!(result, Err(ShelfError::Broken { cause: String::new() }));
    }
}

/// An error that passes through the gateway has the same body as the service's own response, except for the
/// status.
#[tokio::test]
async fn bodies() {
    let mut world = World::new().await;
    for isbn in ISBNS {
        world.clients[1].add(book("a", isbn)).await.unwrap();
    }
    let client = reqwest::Client::new();
    let mut compared = 0;
    let Client::Http(_, direct) = &world.clients[0] else { panic!("not over HTTP") };
    for (path, body) in [
        ("/books/7", None),
        ("/books/13", None),
        ("/books", Some(json!({"title": "", "isbn": ""}))),
        ("/books", Some(json!({"title": "a", "isbn": ISBNS[0]}))),
        ("/books", Some(json!({"title": "a", "isbn": "9780000000000"}))),
    ] {
        let mut answers = Vec::new();
        for url in [direct, &world.in_front] {
            let url = format!("{url}{path}");
            let request = match &body {
                Some(body) => client.post(url).json(body),
                None => client.get(url),
            };
            let response = request.send().await.unwrap();
            assert_eq!(response.headers()["content-type"], Problem::MEDIA_TYPE);
            let retry_after = response.headers().get("retry-after").cloned();
            let status = response.status().as_u16();
            let text = response.text().await.unwrap();
            assert!(!text.contains("screw"), "{text}");
            let mut problem: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(problem["status"], status);
            // 422 becomes `INVALID_ARGUMENT`, which is 400 in HTTP, with the title of 400.
            if status == 422 {
                problem["status"] = json!(400);
                problem["title"] = json!("Bad Request");
            }
            // gRPC has only text, and an ISBN looks like a number. A client reads it into its `String`
            // as it was.
            if let Some(isbn) = problem.get_mut("isbn") {
                *isbn = json!(isbn.as_str().map_or_else(|| isbn.to_string(), str::to_owned));
            }
            answers.push((problem, retry_after));
        }
        assert_eq!(answers[0], answers[1]);
        compared += 1;
    }
    assert_eq!(compared, 5);
}

/// An unreachable service is a problem too.
#[tokio::test]
async fn unreachable() {
    let grpc = Endpoint::from_static("http://127.0.0.1:1").connect_lazy();
    let http = Client::Http(reqwest::Client::new(), "http://127.0.0.1:1".to_owned());
    for mut client in [Client::Grpc(ShelfClient::new(grpc)), http] {
        let Err(ShelfError::Other(problem)) = client.book(1).await else { panic!("answered") };
        assert_eq!(problem.status().map(status_core::Received::number), Some(503));
    }
}

/// The problems of both protocols, with their codes and reasons in gRPC. `BLESS=1` writes the file.
#[test]
fn problems_are_those_of_the_committed_file() {
    Catalogue::new().with::<ShelfError>().check("problems.json");
}
