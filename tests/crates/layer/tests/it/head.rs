//! HEAD: the headers of GET, and no body.

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::routing::get;
use futures_util::stream;
use status_core::{Problem, Problems, status};

use crate::rejections::around;
use crate::serve;
use crate::wire::{Response, ask, ask_http2};

fn router() -> Router {
    Router::new()
        .route("/text", get(async || (StatusCode::CONFLICT, "two of them")))
        .route("/long", get(async || (StatusCode::CONFLICT, "x".repeat(2000))))
        .route("/empty", get(async || StatusCode::GONE))
        .route("/down", get(async || (StatusCode::SERVICE_UNAVAILABLE, "pool is empty")))
        .route("/own", get(async || Problem::new(status!(404)).with_detail("no such book")))
        .route(
            "/stream",
            get(async || {
                let pieces = stream::iter([Ok::<_, std::io::Error>("piece")]);
                (StatusCode::BAD_GATEWAY, Body::from_stream(pieces))
            }),
        )
        .route("/ok", get(async || "hello"))
}

const PATHS: [&str; 8] = ["/text", "/long", "/empty", "/down", "/own", "/stream", "/ok", "/nowhere"];

/// The headers, without the length.
fn without_length(response: &Response) -> (u16, Vec<(String, String)>) {
    let mut headers = response.headers.clone();
    headers.retain(|(name, _)| name != "content-length");
    headers.sort();
    (response.status, headers)
}

#[track_caller]
fn assert_head(path: &str, head: &Response, get: &Response) {
    assert!(head.body.is_empty());
    assert_eq!(without_length(head), without_length(get), "{path}");
    // A length that cannot be known is omitted.
    if let Some(length) = head.header("content-length") {
        assert_eq!(length, get.body.len().to_string(), "{path}: {head:?}");
    }
}

#[tokio::test]
async fn with_axum() {
    for address in [
        serve::axum(router().layer(Problems::new())),
        serve::axum(Router::new().fallback_service(around(router()))),
        serve::hyper(around(router())),
    ] {
        for path in PATHS {
            let get = ask(address, &format!("GET {path}")).await;
            assert_head(path, &ask(address, &format!("HEAD {path}")).await, &get);
            let get = ask_http2(address, "GET", path).await;
            assert_head(path, &ask_http2(address, "HEAD", path).await, &get);
        }
    }
    // Inside the router, the text of the response to GET is known.
    let address = serve::axum(router().layer(Problems::new()));
    for path in ["/text", "/long", "/empty", "/down", "/own", "/nowhere"] {
        assert!(ask(address, &format!("HEAD {path}")).await.header("content-length").is_some(), "{path}");
        assert!(ask_http2(address, "HEAD", path).await.header("content-length").is_some(), "{path}");
    }
}

#[tokio::test]
async fn with_actix() {
    use actix_web::{App, HttpResponse, web};

    let address = serve::actix(|| {
        let text = || web::to(async || HttpResponse::Conflict().body("two of them"));
        let down = || web::to(async || HttpResponse::ServiceUnavailable().body("pool is empty"));
        App::new()
            .wrap(Problems::new())
            .route("/text", text())
            .route("/down", down())
            .route("/empty", web::to(async || HttpResponse::Gone()))
            .route("/own", web::to(async || Problem::new(status!(404)).with_detail("no such book")))
    });
    for path in ["/text", "/down", "/empty", "/own", "/nowhere"] {
        let get = ask(address, &format!("GET {path}")).await;
        let head = ask(address, &format!("HEAD {path}")).await;
        assert_head(path, &head, &get);
        assert_eq!(head.header("content-length"), Some(&*get.body.len().to_string()), "{path}");
        let get = ask_http2(address, "GET", path).await;
        assert_head(path, &ask_http2(address, "HEAD", path).await, &get);
    }
}
