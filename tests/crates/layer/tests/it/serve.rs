//! Servers, each with its own port, until the end of the process.

use std::net::{SocketAddr, TcpListener};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tower::Service;

use crate::log;

/// Serves an axum router.
pub(crate) fn axum(router: axum::Router) -> SocketAddr {
    let (listener, address) = listen();
    tokio::spawn(async {
        axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), router).await.unwrap();
    });
    address
}

/// Serves a tower service with only hyper, over HTTP/1.1 and HTTP/2.
pub(crate) fn hyper<S, B>(service: S) -> SocketAddr
where
    S: Service<hyper::Request<hyper::body::Incoming>, Response = hyper::Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    B: hyper::body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let (listener, address) = listen();
    tokio::spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let _ =
                    Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    address
}

/// Serves an actix-web application on a separate thread.
pub(crate) fn actix<T, B>(app: impl Fn() -> actix_web::App<T> + Clone + Send + 'static) -> SocketAddr
where
    T: ServiceFactory<
            ServiceRequest,
            Config = (),
            Response = ServiceResponse<B>,
            Error = actix_web::Error,
            InitError = (),
        > + 'static,
    B: MessageBody + 'static,
{
    let (listener, address) = listen();
    std::thread::spawn(move || {
        let server = actix_web::HttpServer::new(app).workers(1).disable_signals();
        let server = server.listen_auto_h2c(listener).unwrap().run();
        actix_web::rt::System::new().block_on(server).unwrap();
    });
    address
}

/// A port of its own.
pub(crate) fn listen() -> (TcpListener, SocketAddr) {
    log::keep();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}
