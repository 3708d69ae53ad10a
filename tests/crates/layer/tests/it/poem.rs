//! poem: errors as responses, converted from those of the `http` crate.

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use poem::listener::TcpAcceptor;
use poem::{Body, Response, Route, Server, get, handler};
use status_core::{HasStatus, Problem, ToProblem, status};

use crate::serve;
use crate::wire::ask;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(http)]
#[error("sign in first")]
#[status(401)]
#[problem(header("WWW-Authenticate" = "Bearer"))]
struct SignedOut;

/// poem converts responses of the crate `http` if their body is one of hyper.
fn respond(response: http::Response<Body>) -> Response {
    response.map(BoxBody::<Bytes, std::io::Error>::from).into()
}

#[handler]
fn signed_out() -> Response {
    respond(SignedOut.into())
}

#[handler]
fn busy() -> Response {
    respond(Problem::new(status!(503)).with_header("Retry-After", 7).into_http())
}

#[tokio::test]
async fn answers() {
    let (listener, address) = serve::listen();
    let acceptor = TcpAcceptor::from_std(listener).unwrap();
    let app = Route::new().at("/signed-out", get(signed_out)).at("/busy", get(busy));
    tokio::spawn(Server::new_with_acceptor(acceptor).run(app));

    let response = ask(address, "GET /signed-out").await;
    assert_eq!(response.problem(401).detail(), Some("sign in first"));
    assert_eq!(response.header("www-authenticate"), Some("Bearer"));
    let response = ask(address, "GET /busy").await;
    assert_eq!(response.problem(503), Problem::new(status!(503)));
    assert_eq!(response.header("retry-after"), Some("7"));
}
