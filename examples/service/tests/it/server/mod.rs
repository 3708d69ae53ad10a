//! Test servers, each with its own port and file.

pub(crate) mod actix;

use std::net::{SocketAddr, TcpListener};

use actix_web::web::ServiceConfig;
use reqwest::RequestBuilder;
use rusqlite::Connection;
use service::shelf::Shelf;
use service::{App, api};
use tempfile::TempDir;

use crate::{client, log};

/// The web framework of the service.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Framework {
    Axum,
    Actix,
}

/// A running shelf. It stops with the test.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    directory: TempDir,
}

/// The token of a client that can change the shelf.
pub(crate) const TOKEN: &str = "open-sesame";

impl Server {
    /// Serves an empty shelf.
    pub(crate) fn start(framework: Framework) -> Self {
        Self::with_limit(framework, u32::MAX)
    }

    /// Serves an empty shelf with this limit of changes per minute.
    pub(crate) fn with_limit(framework: Framework, changes_per_minute: u32) -> Self {
        let directory = TempDir::new().unwrap();
        let shelf = Shelf::open(&directory.path().join(FILE)).unwrap();
        let app = App::new(shelf, TOKEN.to_owned(), changes_per_minute);
        let address = match framework {
            Framework::Axum => serve_axum(api::router(app)),
            Framework::Actix => serve_actix(actix::shelf(app)),
        };
        Self { address, directory }
    }

    /// A request without a token.
    pub(crate) fn ask(&self, method: &str, path: &str) -> RequestBuilder {
        client::request(self.address, method, path)
    }

    /// A request with the token.
    pub(crate) fn tell(&self, method: &str, path: &str) -> RequestBuilder {
        self.ask(method, path).bearer_auth(TOKEN)
    }

    /// A second connection to the database of the server.
    pub(crate) fn database(&self) -> Connection {
        Connection::open(self.directory.path().join(FILE)).unwrap()
    }
}

const FILE: &str = "shelf.sqlite";

/// Serves some routes of axum.
pub(crate) fn serve_axum(router: axum::Router) -> SocketAddr {
    let (listener, address) = listen();
    tokio::spawn(async {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        axum::serve(listener, router).await.unwrap();
    });
    address
}

/// Serves some routes of actix-web.
pub(crate) fn serve_actix(routes: impl Fn(&mut ServiceConfig) + Clone + Send + 'static) -> SocketAddr {
    let (listener, address) = listen();
    // Its workers are separate threads.
    std::thread::spawn(move || {
        let server = actix_web::HttpServer::new(move || actix_web::App::new().configure(routes.clone()));
        let server = server.workers(1).disable_signals().listen(listener).unwrap().run();
        actix_web::rt::System::new().block_on(server).unwrap();
    });
    address
}

fn listen() -> (TcpListener, SocketAddr) {
    log::keep();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}
