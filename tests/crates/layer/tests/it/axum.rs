//! The responses that axum's router and tower-http's middlewares create.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Extension, Router};
use status_core::{Problem, Problems, ToProblem, status};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{Any, CorsLayer};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use crate::rejections::{around, assert_same};
use crate::round_trip::assert_round_trip;
use crate::serve;
use crate::wire::{ask, send};

fn router() -> Router {
    Router::new()
        .route("/", get(async || "hello").post(async |body: String| body))
        .route("/text", get(async || (StatusCode::CONFLICT, "two of them")))
        .route("/empty", get(async || StatusCode::GONE))
        .route(
            "/down",
            get(async || (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "7")], "pool is empty")),
        )
}

#[tokio::test]
async fn routes() {
    let bare = serve::axum(router());
    let inside = serve::axum(router().layer(Problems::new()));
    let outside = serve::axum(Router::new().fallback_service(around(router())));
    let hyper = serve::hyper(around(router()));
    for head in
        ["GET /nowhere", "GET /text", "GET /empty", "GET /down", "DELETE /", "PATCH /text", "POST /nowhere"]
    {
        let expected = ask(bare, head).await;
        assert!(expected.status >= 400, "{head}");
        for address in [inside, outside, hyper] {
            assert_same(&expected, &ask(address, head).await);
        }
    }
    // axum adds `Allow` outside of its layers.
    for address in [inside, outside, hyper] {
        assert_eq!(ask(address, "DELETE /").await.header("allow"), Some("GET,HEAD,POST"));
        assert_eq!(ask(address, "GET /").await.text(), "hello");
        assert_eq!(ask(address, "GET /").await.header("content-type"), Some("text/plain; charset=utf-8"));
    }
}

#[tokio::test]
async fn too_large() {
    let limited = || router().layer(RequestBodyLimitLayer::new(10));
    let bare = serve::axum(limited());
    let address = serve::axum(limited().layer(Problems::new()));
    let expected = send(bare, "POST /", "more than ten").await;
    assert_eq!(expected.status, 413);
    assert_same(&expected, &send(address, "POST /", "more than ten").await);
}

#[tokio::test]
async fn too_slow() {
    for status in [StatusCode::REQUEST_TIMEOUT, StatusCode::GATEWAY_TIMEOUT] {
        let slow = || {
            Router::new()
                .route("/", get(async || std::future::pending::<()>().await))
                .layer(TimeoutLayer::with_status_code(status, Duration::from_millis(1)))
        };
        let expected = ask(serve::axum(slow()), "GET /").await;
        assert_eq!(expected.status, status.as_u16());
        assert_same(&expected, &ask(serve::axum(slow().layer(Problems::new())), "GET /").await);
    }
}

#[tokio::test]
async fn preflight() {
    let cors = || CorsLayer::new().allow_origin(Any).allow_methods(Any).allow_headers(Any);
    let request = "OPTIONS /text\r\nOrigin: https://example.com\r\nAccess-Control-Request-Method: GET";
    for address in [
        serve::axum(router().layer(cors()).layer(Problems::new())),
        serve::axum(router().layer(Problems::new()).layer(cors())),
    ] {
        let response = ask(address, request).await;
        assert_eq!(response.status, 200);
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        assert_eq!(response.text(), "");
        // A page of another origin may read the error.
        let response = ask(address, "GET /text\r\nOrigin: https://example.com").await;
        response.problem(409);
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        assert!(!response.all("vary").is_empty());
    }
}

/// Responses of this crate and of others in one service.
#[tokio::test]
async fn own_answers() {
    #[derive(
        Debug, thiserror::Error, status_core::HasStatus, status_core::ToProblem, status_core::FromProblem,
    )]
    #[problem(axum)]
    #[error("no book {id}")]
    #[status(404)]
    #[problem(type = "/problems/no-such-book")]
    struct NoSuchBook {
        #[problem(extension)]
        id: u64,
    }

    fn book() -> Problem {
        Problem::new(status!(404)).with_type("/problems/no-such-book").with_detail("no book 7")
    }

    assert_eq!(NoSuchBook { id: 7 }.to_problem(), book().with_extension("id", 7));
    assert_round_trip([NoSuchBook { id: 7 }]);
    let router = Router::new()
        .route("/enum", get(async || NoSuchBook { id: 7 }))
        .route("/question-mark", get(async || Err::<(), Problem>(NoSuchBook { id: 7 }.into())))
        .route("/problem", get(async || book().with_extension("id", 7)))
        .route("/code", get(async || status!(404)))
        .layer(Problems::new());
    let address = serve::axum(router);
    for path in ["enum", "question-mark", "problem"] {
        let response = ask(address, &format!("GET /{path}")).await;
        assert_eq!(response.problem(404), book().with_extension("id", 7), "{path}");
    }
    assert_eq!(ask(address, "GET /code").await.problem(404), Problem::new(status!(404)));
}

#[tokio::test]
async fn responses_that_stay_unchanged() {
    let json = || [(HeaderName::from_static("content-type"), HeaderValue::from_static("application/json"))];
    let text = "{\"status\":\"down\"}";
    let router = || {
        Router::new()
            .route("/health", get(async move || (StatusCode::SERVICE_UNAVAILABLE, json(), text)))
            .route("/html", get(async || (StatusCode::NOT_FOUND, axum::response::Html("<p>no</p>"))))
            .route("/kept", get(async || (StatusCode::BAD_GATEWAY, Extension(Problems::keep()), "upstream")))
            .route(
                "/problem",
                post(async || {
                    (StatusCode::NOT_FOUND, [("content-type", "Application/Problem+JSON;x=y")], "{}")
                }),
            )
            .route("/redirect", get(async || (StatusCode::FOUND, "over there").into_response()))
    };
    let bare = serve::axum(router());
    let address = serve::axum(router().layer(Problems::new()));
    for head in ["GET /health", "GET /html", "GET /kept", "POST /problem", "GET /redirect"] {
        assert_eq!(ask(address, head).await, ask(bare, head).await, "{head}");
    }
    let address = serve::axum(router().layer(Problems::new().convert_all()));
    for head in ["GET /kept", "POST /problem", "GET /redirect"] {
        assert_eq!(ask(address, head).await, ask(bare, head).await, "{head}");
    }
    assert_eq!(ask(address, "GET /health").await.problem(503), Problem::new(status!(503)));
    assert_eq!(ask(address, "GET /html").await.problem(404), Problem::new(status!(404)));
}

#[tokio::test]
async fn panics() {
    let router = || {
        Router::new()
            .route(
                "/",
                get(async || {
                    if true {
                        panic!("a planted panic")
                    }
                }),
            )
            .layer(CatchPanicLayer::new())
    };
    let expected = ask(serve::axum(router()), "GET /").await;
    assert_eq!((expected.status, expected.text()), (500, "Service panicked"));
    let found = ask(serve::axum(router().layer(Problems::new())), "GET /").await;
    assert_same(&expected, &found);
    assert!(!format!("{found:?}").contains("panic"));
}
