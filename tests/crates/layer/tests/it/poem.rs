//! poem: errors as its responses, through those of the crate `http`.

use bytes::Bytes;
use http_body_util::Full;
use poem::listener::TcpAcceptor;
use poem::{Response, Route, Server, get, handler};
use status_core::{HasStatus, Problem, ToProblem, status};

use crate::serve;
use crate::wire::ask;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(http)]
#[error("sign in first")]
#[status(401)]
#[problem(header("WWW-Authenticate" = "Bearer"))]
struct SignedOut;

#[handler]
fn signed_out() -> Response {
    http::Response::<Full<Bytes>>::from(SignedOut).into()
}

#[handler]
fn busy() -> Response {
    Problem::new(status!(503)).with_header("Retry-After", 7).into_http::<Full<Bytes>>().into()
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
