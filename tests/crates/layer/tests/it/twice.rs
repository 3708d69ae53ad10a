//! Converting twice equals converting once.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use status_core::{Problem, Problems, status};

use crate::log;
use crate::serve;
use crate::wire::ask;

fn router() -> Router {
    Router::new()
        .route("/text", get(async || (StatusCode::CONFLICT, "converted twice, logged once: text")))
        .route("/down", get(async || (StatusCode::BAD_GATEWAY, "converted twice, logged once: down")))
        .route(
            "/own",
            get(async || Problem::new(status!(404)).with_detail("converted twice, logged once: own")),
        )
        .route("/ok", get(async || "hello"))
}

#[tokio::test]
async fn with_the_same_layer() {
    let counted = Problems::new().convert_all().html(|problem| format!("<p>{problem}")).with(|_, problem| {
        let count = problem.extension("count").and_then(|count| count.as_u64()).unwrap_or(0);
        problem.with_extension("count", count + 1).with_header("X-Count", count + 1)
    });
    for problems in [Problems::new(), Problems::new().convert_all(), counted] {
        let once = serve::axum(router().layer(problems.clone()));
        let twice = serve::axum(router().layer(problems.clone()).layer(problems));
        for path in ["/text", "/down", "/own", "/ok", "/nowhere"] {
            for accept in ["*/*", "text/html"] {
                for method in ["GET", "HEAD"] {
                    let request = format!("{method} {path}\r\nAccept: {accept}");
                    assert_eq!(ask(twice, &request).await, ask(once, &request).await, "{request}");
                }
            }
        }
    }
}

/// The outer layer may add to the problem of the inner one.
#[tokio::test]
async fn with_another_layer() {
    let outer = Problems::new().with(|_, problem| problem.with_extension("outer", true));
    let inner = Problems::new().with(|_, problem| problem.with_extension("inner", true));
    let address = serve::axum(router().layer(inner).layer(outer));
    for (path, status) in [("/text", 409), ("/own", 404)] {
        let problem = ask(address, &format!("GET {path}")).await.problem(status);
        let names: Vec<&str> = problem.extensions().map(|(name, _)| name).collect();
        assert_eq!(names, ["inner", "outer"]);
    }
}

#[tokio::test]
async fn one_event() {
    let text = "converted twice in a test of its own";
    let router = Router::new().route("/", get(async move || (StatusCode::CONFLICT, text)));
    let address = serve::axum(router.layer(Problems::new()).layer(Problems::new().html(|_| String::new())));
    ask(address, "GET /").await.problem(409);
    log::assert_answered(text, " INFO ", 409);
}
