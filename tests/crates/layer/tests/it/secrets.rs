//! A secret that is planted in an error does not appear in any response, but in exactly one event.

use std::error::Error;
use std::future::ready;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use status_core::{HasStatus, OrStatus, Problem, Problems, ToProblem, status};
use tower_http::catch_panic::CatchPanicLayer;

use crate::log;
use crate::serve;
use crate::wire::bytes;

/// An error whose text and source contain the secret.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(axum, actix)]
enum Failure {
    #[error("query failed: {0}")]
    #[status(500)]
    Text(&'static str),
    #[error("query failed")]
    #[status(503)]
    Source(#[source] Box<dyn Error + Send + Sync>),
    #[error("not for you")]
    #[status(403)]
    Client(#[source] Box<dyn Error + Send + Sync>),
}

/// The place of a secret, the response, and the event.
const CASES: [(&str, u16, &str); 11] = [
    ("text", 500, "ERROR"),
    ("source", 503, "ERROR"),
    ("client", 403, " INFO"),
    ("question-mark", 500, "ERROR"),
    ("problem", 502, "ERROR"),
    ("or-status", 404, " INFO"),
    ("foreign", 500, "ERROR"),
    ("foreign-line", 400, " INFO"),
    ("foreign-html", 504, "ERROR"),
    ("sources", 500, "ERROR"),
    ("code", 500, "ERROR"),
];

/// The secret of a case, which no other test has.
fn secret(framework: &str, case: &str) -> &'static str {
    format!("planted-in-{case}-with-{framework}").leak()
}

fn planted(secret: &'static str) -> Box<dyn Error + Send + Sync> {
    secret.into()
}

fn fail(case: &str, secret: &'static str) -> Result<(), Failure> {
    Err(match case {
        "text" => Failure::Text(secret),
        "source" => Failure::Source(planted(secret)),
        "sources" => {
            let source = Problem::new(status!(404)).with_source(secret);
            return Err(Failure::Source(source.into())).or(Err(Failure::Text(secret)));
        }
        _ => Failure::Client(planted(secret)),
    })
}

fn ad_hoc(case: &str, secret: &'static str) -> Result<(), Problem> {
    match case {
        "question-mark" => Ok(fail("text", secret)?),
        "problem" => Err(Problem::new(status!(502)).with_source(secret)),
        "code" => Err(std::io::Error::other(secret)).or_status(status!(200)),
        _ => Err(std::io::Error::other(secret)).or_status(status!(404)),
    }
}

#[tokio::test]
async fn with_axum() {
    let secret = |case| secret("axum", case);
    let router = Router::new()
        .route("/text", get(async move || fail("text", secret("text"))))
        .route("/source", get(async move || fail("source", secret("source"))))
        .route("/sources", get(async move || fail("sources", secret("sources"))))
        .route("/client", get(async move || fail("client", secret("client"))))
        .route("/question-mark", get(async move || ad_hoc("question-mark", secret("question-mark"))))
        .route("/problem", get(async move || ad_hoc("problem", secret("problem"))))
        .route("/or-status", get(async move || ad_hoc("or-status", secret("or-status"))))
        .route("/code", get(async move || ad_hoc("code", secret("code"))))
        .route("/foreign", get(async move || (StatusCode::INTERNAL_SERVER_ERROR, secret("foreign"))))
        .route(
            "/foreign-line",
            get(async move || (StatusCode::BAD_REQUEST, format!("{}\nline", secret("foreign-line")))),
        )
        .route(
            "/foreign-html",
            get(async move || {
                (StatusCode::GATEWAY_TIMEOUT, [("content-type", "text/plain")], secret("foreign-html"))
            }),
        )
        .layer(Problems::new());
    let address = serve::axum(router);
    assert_secrets(address, "axum").await;
}

#[tokio::test]
async fn with_actix() {
    use actix_web::{App, HttpResponse, HttpResponseBuilder, web};

    let address = serve::actix(|| {
        let secret = |case| secret("actix", case);
        let own = |case: &'static str| {
            web::to(move || ready(fail(case, secret(case)).map(|()| HttpResponse::Ok().finish())))
        };
        let ad_hoc = |case: &'static str| {
            web::to(move || ready(ad_hoc(case, secret(case)).map(|()| HttpResponse::Ok().finish())))
        };
        let foreign = |response: fn() -> HttpResponseBuilder, text: String| {
            web::to(move || ready(response().content_type("text/plain").body(text.clone())))
        };
        App::new()
            .wrap(Problems::new())
            .route("/text", own("text"))
            .route("/source", own("source"))
            .route("/sources", own("sources"))
            .route("/client", own("client"))
            .route("/question-mark", ad_hoc("question-mark"))
            .route("/problem", ad_hoc("problem"))
            .route("/or-status", ad_hoc("or-status"))
            .route("/code", ad_hoc("code"))
            .route("/foreign", foreign(HttpResponse::InternalServerError, secret("foreign").to_owned()))
            .route(
                "/foreign-line",
                foreign(HttpResponse::BadRequest, format!("{}\n", secret("foreign-line"))),
            )
            .route("/foreign-html", foreign(HttpResponse::GatewayTimeout, secret("foreign-html").to_owned()))
    });
    assert_secrets(address, "actix").await;
}

async fn assert_secrets(address: std::net::SocketAddr, framework: &str) {
    for (case, status, level) in CASES {
        let response = bytes(address, &format!("GET /{case}"), "").await;
        let response = String::from_utf8(response).unwrap();
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{response}");
        assert!(response.contains("application/problem+json"), "{response}");
        assert!(!response.contains("planted"), "{response}");
        log::assert_answered(secret(framework, case), level, status);
    }
}

/// tower-http emits an event, and the layer emits one for the response.
#[tokio::test]
async fn panics() {
    let router = Router::new()
        .route(
            "/",
            get(async || {
                if true {
                    std::panic::resume_unwind(Box::new("planted-in-a-panic"))
                }
            }),
        )
        .layer(CatchPanicLayer::new())
        .layer(Problems::new());
    let response = bytes(serve::axum(router), "GET /", "").await;
    assert!(!String::from_utf8(response).unwrap().contains("planted"));
    let lines = log::lines_with("planted-in-a-panic");
    assert_eq!(lines.len(), 1, "{lines:?}");
}

/// A header that cannot be sent is not sent, and does not raise the level of any event.
#[tokio::test]
async fn headers() {
    let handler =
        async || Problem::new(status!(400)).with_header("X-Book", "planted-in-a-header\r\nX-Other: 1");
    let address = serve::axum(Router::new().route("/", get(handler)).layer(Problems::new()));
    let response = String::from_utf8(bytes(address, "GET /", "").await).unwrap();
    assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    assert!(!response.to_lowercase().contains("x-book") && !response.contains("planted"), "{response}");
    for line in log::lines_with("planted-in-a-header").iter().chain(&log::lines_with("\"X-Book\"")) {
        assert!(line.contains("DEBUG"), "{line}");
    }
}
