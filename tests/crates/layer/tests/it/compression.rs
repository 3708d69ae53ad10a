//! Compression inside and outside of the layer.

use std::io::Read;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use flate2::read::GzDecoder;
use status_core::{Problem, Problems, status};
use tower_http::compression::CompressionLayer;

use crate::serve;
use crate::wire::ask;

fn router() -> Router {
    let text = || "all of the books are out ".repeat(10);
    Router::new()
        .route("/", get(async move || text()))
        .route("/gone", get(async move || (StatusCode::GONE, text())))
        .route("/own", get(async || Problem::new(status!(410)).with_detail("all of the books are out")))
}

#[tokio::test]
async fn inside() {
    let address = serve::axum(router().layer(CompressionLayer::new()).layer(Problems::new()));
    let response = ask(address, "GET /gone\r\nAccept-Encoding: gzip").await;
    // The text is compressed, so it does not become the detail.
    assert_eq!(response.problem(410), Problem::new(status!(410)));
    assert_eq!(response.header("content-encoding"), None);
    assert_eq!(response.header("vary"), Some("accept-encoding"));
    let response = ask(address, "GET /gone").await;
    assert!(response.problem(410).detail().is_some());
    let response = ask(address, "GET /\r\nAccept-Encoding: gzip").await;
    assert_eq!((response.status, response.header("content-encoding")), (200, Some("gzip")));
}

#[tokio::test]
async fn around() {
    let address = serve::axum(router().layer(Problems::new()).layer(CompressionLayer::new()));
    for path in ["/gone", "/own"] {
        let plain = ask(address, &format!("GET {path}")).await;
        assert!(plain.problem(410).detail().is_some());
        let mut response = ask(address, &format!("GET {path}\r\nAccept-Encoding: gzip")).await;
        assert_eq!(response.header("content-encoding"), Some("gzip"));
        let mut body = Vec::new();
        GzDecoder::new(&*response.body).read_to_end(&mut body).unwrap();
        response.body = body;
        assert_eq!(response.problem(410), plain.problem(410));
    }
}

/// A page replaces a compressed problem.
#[tokio::test]
async fn page_of_a_compressed_problem() {
    let problems = Problems::new().html(|problem| format!("<p>{}", problem.detail().unwrap_or_default()));
    let address = serve::axum(router().layer(CompressionLayer::new()).layer(problems));
    let response = ask(address, "GET /own\r\nAccept-Encoding: gzip\r\nAccept: text/html").await;
    assert_eq!(response.text(), "<p>all of the books are out");
    assert_eq!(response.header("content-encoding"), None);
}
