//! The real service, with its own port and its own file.

use std::net::SocketAddr;

use reqwest::{Method, Request, RequestBuilder};
use rusqlite::Connection;
use service::shelf::Shelf;
use service::{App, api};
use tempfile::TempDir;

/// A running service. It stops with the test.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) address: SocketAddr,
    directory: TempDir,
}

impl Server {
    /// A service with an empty shelf that permits so many changes per minute.
    pub(crate) async fn start(changes_per_minute: u32) -> Self {
        let directory = TempDir::new().unwrap();
        let shelf = Shelf::open(&directory.path().join(FILE)).unwrap();
        let router = api::router(App::new(shelf, TOKEN.to_owned(), changes_per_minute));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(axum::serve(listener, router).into_future());
        Self { url: format!("http://{address}"), address, directory }
    }

    /// A request with the token.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        reqwest::Client::new().request(method, format!("{}{path}", self.url)).bearer_auth(TOKEN)
    }

    /// A request that adds a book.
    pub(crate) fn add(&self, isbn: &str, title: &str) -> Request {
        let book = serde_json::json!({"isbn": isbn, "title": title, "year": 1937});
        self.request(Method::POST, "/books").json(&book).build().unwrap()
    }

    /// The database of the service.
    pub(crate) fn database(&self) -> Connection {
        Connection::open(self.directory.path().join(FILE)).unwrap()
    }
}

const FILE: &str = "shelf.sqlite";
const TOKEN: &str = "open-sesame";
