//! Each setting of the layer.

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::VARY;
use axum::routing::get;
use serde_json::json;
use status_core::{Problem, Problems, codes, status};

use crate::serve;
use crate::wire::ask;

fn router() -> Router {
    Router::new()
        .route("/short", get(async || (StatusCode::CONFLICT, "x".repeat(1024))))
        .route("/long", get(async || (StatusCode::CONFLICT, "x".repeat(1025))))
        .route("/lines", get(async || (StatusCode::CONFLICT, "one\ntwo")))
        .route("/escape", get(async || (StatusCode::CONFLICT, "\u{1b}[31m")))
        .route(
            "/bytes",
            get(async || (StatusCode::CONFLICT, [("content-type", "text/plain")], vec![0xff_u8])),
        )
        .route("/down", get(async || (StatusCode::BAD_GATEWAY, "upstream")))
        .route("/own", get(async || Problem::new(status!(404)).with_detail("no such <book>")))
        .route("/hidden", get(async || Problem::new(status!(500)).with_source("secret")))
        .route("/vary", get(async || (StatusCode::CONFLICT, [(VARY, "Origin, accept")], "two")))
        .route("/ok", get(async || "hello"))
}

async fn detail(problems: Problems, path: &str) -> Option<usize> {
    let response = ask(serve::axum(router().layer(problems)), &format!("GET {path}")).await;
    response.problem(response.status).detail().map(str::len)
}

#[tokio::test]
async fn max_detail() {
    assert_eq!(detail(Problems::new(), "/short").await, Some(1024));
    assert_eq!(detail(Problems::default(), "/long").await, None);
    assert_eq!(detail(Problems::new().max_detail(1025), "/long").await, Some(1025));
    assert_eq!(detail(Problems::new().max_detail(usize::MAX), "/long").await, Some(1025));
    assert_eq!(detail(Problems::new().max_detail(1023), "/short").await, None);
    assert_eq!(detail(Problems::new().max_detail(0), "/short").await, None);
    for path in ["/lines", "/escape", "/bytes", "/down"] {
        assert_eq!(detail(Problems::new(), path).await, None, "{path}");
    }
    // A handler's problem keeps its members.
    assert_eq!(detail(Problems::new().max_detail(0), "/own").await, Some(14));
}

#[tokio::test]
async fn html() {
    let page = |problem: &Problem| {
        let text = problem.detail().or(problem.title()).unwrap_or_default();
        format!("<!doctype html><p>{}", text.replace('<', "&lt;"))
    };
    let address = serve::axum(router().layer(Problems::new().html(page)));
    let browser = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
    for (path, status, text) in [
        ("/own", 404, "no such &lt;book>"),
        ("/short", 409, &*"x".repeat(1024)),
        ("/down", 502, "Bad Gateway"),
        ("/hidden", 500, "Internal Server Error"),
        ("/nowhere", 404, "Not Found"),
    ] {
        let response = ask(address, &format!("GET {path}\r\n{browser}")).await;
        assert_eq!(response.status, status);
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(response.header("vary"), Some("Accept"));
        assert_eq!(response.text(), format!("<!doctype html><p>{text}"));
        for accept in ["Accept: */*", "Accept: application/json", "Accept: text/html;q=2"] {
            let response = ask(address, &format!("GET {path}\r\n{accept}")).await;
            response.problem(status);
            assert_eq!(response.header("vary"), Some("Accept"));
        }
        let head = ask(address, &format!("HEAD {path}\r\n{browser}")).await;
        assert_eq!(head.header("content-type"), Some("text/html; charset=utf-8"));
    }
    assert_eq!(ask(address, &format!("GET /vary\r\n{browser}")).await.header("vary"), Some("Origin, accept"));
    let response = ask(address, &format!("GET /ok\r\n{browser}")).await;
    assert_eq!((response.text(), response.header("vary")), ("hello", None));
    // Longer than any browser sends.
    let long = format!("GET /own\r\nAccept: text/html{}", " ".repeat(4096) + ",a/b");
    ask(address, &long).await.problem(404);
}

#[tokio::test]
async fn with() {
    let problems = Problems::new()
        .with(|request, problem| {
            problem
                .with_instance(request.uri())
                .with_extension("method", request.method())
                .with_extension("trace", request.header("X-Trace"))
                .with_header("X-Path", request.path())
        })
        .with(|request, problem| {
            let names: Vec<&str> = request.headers().map(|(name, _)| name).collect();
            problem.with_extension("names", names).with_extension("query", request.query())
        });
    let address = serve::axum(router().layer(problems));
    for (path, status) in [("/own", 404), ("/down", 502), ("/nowhere", 404)] {
        let response = ask(address, &format!("GET {path}?a=b\r\nX-Trace: 7f3")).await;
        let members = response.members(status);
        assert_eq!(members["instance"], format!("{path}?a=b"));
        assert_eq!(members["method"], "GET");
        assert_eq!(members["trace"], "7f3");
        assert_eq!(members["query"], "a=b");
        assert!(members["names"].as_array().unwrap().contains(&json!("x-trace")));
        assert_eq!(response.header("x-path"), Some(path));
    }
    assert_eq!(ask(address, "GET /ok").await.header("x-path"), None);
}

/// A function may also return another problem.
#[tokio::test]
async fn with_another_status() {
    let problems = Problems::new().with(|_, problem| match problem.status().map(|status| status.number()) {
        Some(502) => Problem::new(status!(503)).with_header("Retry-After", 5),
        _ => problem,
    });
    let address = serve::axum(router().layer(problems));
    let response = ask(address, "GET /down").await;
    assert_eq!(response.problem(503), Problem::new(status!(503)));
    assert_eq!(response.header("retry-after"), Some("5"));
}

/// The codes of a shop.
#[codes("shop.toml")]
enum ShopStatus {}

#[tokio::test]
async fn family() {
    let router = || {
        let status = |number: u16| StatusCode::from_u16(number).unwrap();
        Router::new()
            .route("/out", get(async move || (status(799), "no coffee")))
            .route("/closed", get(async move || (status(499), "gone away")))
            .route("/queue", get(async move || (status(298), "third in line")))
            .route("/other", get(async move || (status(798), "whatever")))
            .route("/silent", get(async move || (status(497), "psst")))
    };
    let address = serve::axum(router().layer(Problems::new().family::<ShopStatus>()));
    let response = ask(address, "GET /out").await;
    assert_eq!(response.problem(799).title(), Some(ShopStatus::OutOfCoffee.reason()));
    assert_eq!(response.problem(799).detail(), None);
    let response = ask(address, "GET /closed").await;
    assert_eq!(response.problem(499), Problem::new(ShopStatus::ClientClosedRequest).with_detail("gone away"));
    assert_eq!(ask(address, "GET /queue").await.text(), "third in line");
    assert_eq!(ask(address, "GET /other").await.text(), "whatever");
    // A code without a body.
    let response = ask(address, "GET /silent").await;
    assert_eq!((response.status, response.text(), response.header("content-type")), (497, "", None));

    let address = serve::axum(router().layer(Problems::new()));
    assert_eq!(ask(address, "GET /out").await.text(), "no coffee");
    assert_eq!(ask(address, "GET /closed").await.problem(499).title(), None);
}
