//! Regression tests for errors of other layers and frameworks.

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::{
    ACCEPT, ALLOW, CONTENT_RANGE, CONTENT_TYPE, PROXY_AUTHENTICATE, RETRY_AFTER, SET_COOKIE, UPGRADE,
    WWW_AUTHENTICATE,
};
use axum::response::AppendHeaders;
use axum::routing::get;
use status_core::{Problem, Problems, status};

use crate::serve;
use crate::wire::ask;

/// axum-problem 0.1.9 loses them, and an allow-list of gears-rust lacks some of them.
#[tokio::test]
async fn headers_are_kept() {
    let cases = [
        (StatusCode::UNAUTHORIZED, WWW_AUTHENTICATE, "Bearer realm=\"shelf\""),
        (StatusCode::METHOD_NOT_ALLOWED, ALLOW, "GET, HEAD"),
        (StatusCode::PROXY_AUTHENTICATION_REQUIRED, PROXY_AUTHENTICATE, "Basic"),
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, ACCEPT, "application/json"),
        (StatusCode::RANGE_NOT_SATISFIABLE, CONTENT_RANGE, "bytes */47022"),
        (StatusCode::UPGRADE_REQUIRED, UPGRADE, "websocket"),
        (StatusCode::TOO_MANY_REQUESTS, RETRY_AFTER, "30"),
        (StatusCode::SERVICE_UNAVAILABLE, RETRY_AFTER, "60"),
    ];
    for (status, name, value) in cases {
        let header = name.clone();
        let handler = async move || (status, [(header, value)], "in plain text");
        let router = Router::new().route("/", get(handler)).layer(Problems::new());
        let response = ask(serve::axum(router), "GET /").await;
        response.problem(status.as_u16());
        assert_eq!(response.header(name.as_str()), Some(value));
    }
}

#[tokio::test]
async fn repeated_headers_are_kept() {
    let handler = async || {
        let cookies = AppendHeaders([(SET_COOKIE, "a=1"), (SET_COOKIE, "b=2"), (SET_COOKIE, "a=1")]);
        (StatusCode::FORBIDDEN, cookies, "no")
    };
    let router = Router::new().route("/", get(handler)).layer(Problems::new());
    let response = ask(serve::axum(router), "GET /").await;
    response.problem(403);
    assert_eq!(response.all("set-cookie"), ["a=1", "b=2", "a=1"]);
}

/// Checks that headers about the old text are removed.
#[tokio::test]
async fn headers_of_the_body_are_dropped() {
    let handler = async || {
        let headers = [
            ("etag", "\"1\""),
            ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("content-language", "de"),
            ("content-location", "/errors/404.txt"),
            ("content-disposition", "attachment"),
            ("content-digest", "sha-256=:AAAA:"),
            ("repr-digest", "sha-256=:AAAA:"),
            ("digest", "md5=AAAA"),
            ("content-md5", "AAAA"),
            ("cache-control", "no-store"),
        ];
        (StatusCode::NOT_FOUND, headers, "nein")
    };
    let router = Router::new().route("/", get(handler)).layer(Problems::new());
    let response = ask(serve::axum(router), "GET /").await;
    response.problem(404);
    let mut names: Vec<&str> = response.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["cache-control", "content-length", "content-type"]);
}

/// axum-problem 0.1.9 sends the text of a 500, and turns JSON into text.
#[tokio::test]
async fn texts_of_servers_and_json_are_left_alone() {
    let router = Router::new()
        .route("/broken", get(async || (StatusCode::INTERNAL_SERVER_ERROR, "connection to 10.0.0.7 refused")))
        .route(
            "/health",
            get(async || {
                (StatusCode::SERVICE_UNAVAILABLE, [(CONTENT_TYPE, "application/json")], "{\"db\":false}")
            }),
        )
        .layer(Problems::new());
    let address = serve::axum(router);
    assert_eq!(ask(address, "GET /broken").await.problem(500), Problem::new(status!(500)));
    let response = ask(address, "GET /health").await;
    assert_eq!((response.status, response.text()), (503, "{\"db\":false}"));
}

/// ASP.NET does not create a problem without `Accept`, or for a vendor's `+json` type.
#[tokio::test]
async fn accept_never_turns_problems_off() {
    let router = Router::new().route("/", get(async || (StatusCode::CONFLICT, "two of them")));
    for problems in [Problems::new(), Problems::new().html(|_| String::new())] {
        let address = serve::axum(router.clone().layer(problems));
        for accept in [
            "",
            "\r\nAccept: application/vnd.example.v2+json",
            "\r\nAccept: image/png",
            "\r\nAccept: application/xml",
            "\r\nAccept: ;;;",
            "\r\nAccept: *",
            "\r\nAccept:",
            "\r\nAccept: application/json;q=0, text/html;q=0, */*;q=0",
        ] {
            let response = ask(address, &format!("GET /{accept}")).await;
            assert_eq!(response.problem(409).detail(), Some("two of them"), "{accept}");
        }
    }
}
