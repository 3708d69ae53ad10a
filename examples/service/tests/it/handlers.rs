//! Handlers without an enum, and headers that cannot be sent.

use std::net::SocketAddr;

use serde_json::json;
use status_core::{HasStatus, Problem, StatusCode, ToProblem, status};

use crate::client::{bytes, send};
use crate::server::{Framework, serve_actix, serve_axum};
use crate::{client, log};

with_both_frameworks! { codes problems question_marks codes_that_are_no_error what_cannot_be_sent headers_that_cannot_be_sent }

async fn get(address: SocketAddr, path: &str) -> client::Answer {
    send(client::request(address, "GET", path)).await
}

async fn codes(framework: Framework) {
    let answer = get(serve(framework), "/code").await;
    let problem = answer.problem(status!(404));
    assert_eq!(answer.body, br#"{"title":"Not Found","status":404}"#);
    assert_eq!(problem, Problem::new(status!(404)));
}

async fn problems(framework: Framework) {
    let answer = get(serve(framework), "/problem").await;
    let problem = answer.problem(status!(403));
    assert_eq!(problem.type_uri(), "https://example.com/probs/out-of-credit");
    assert_eq!(problem.detail(), Some("Your current balance is 30, but that costs 50."));
    assert_eq!(problem.extensions().collect::<Vec<_>>(), [("balance", &json!(30))]);
    // In a header, not in the body.
    assert_eq!(answer.header("Cache-Control"), Some("no-store"));
    assert_eq!(problem.headers().len(), 0);
}

async fn question_marks(framework: Framework) {
    let address = serve(framework);
    for path in ["/question/code", "/question/code-to-problem"] {
        assert_eq!(get(address, path).await.problem(status!(410)), Problem::new(status!(410)), "{path}");
    }
    for path in ["/question/problem", "/question/problem-as-problem"] {
        let problem = Problem::new(status!(409)).with_detail("not twice");
        assert_eq!(get(address, path).await.problem(status!(409)), problem, "{path}");
    }
}

async fn codes_that_are_no_error(framework: Framework) {
    let address = serve(framework);
    for (path, status) in [("/ok/200", 200), ("/ok/204", 204), ("/ok/304", 304), ("/error/204", 204)] {
        let answer = bytes(address, &format!("GET {path} HTTP/1.1"), "").await;
        let answer = String::from_utf8(answer).unwrap().to_lowercase();
        assert!(answer.starts_with(&format!("http/1.1 {status} ")), "{answer}");
        assert!(answer.ends_with("\r\n\r\n") && !answer.contains("content-type"), "{answer}");
    }
}

/// An interim code cannot end an exchange, and a missing header is reported.
async fn what_cannot_be_sent(framework: Framework) {
    let address = serve(framework);
    for path in ["/error/103", "/problem/103"] {
        let answer = get(address, path).await;
        assert_eq!(answer.status, status!(500), "{path}");
        assert!(answer.body.is_empty() && answer.header("Content-Type").is_none(), "{path}");
    }
    let lines = log::lines_with("103 Early Hints");
    assert!(lines.iter().any(|line| line.contains("answered with 500")), "{lines:?}");

    get(address, "/error/401").await.problem(status!(401));
    let lines = log::lines_with("a response with the status 401 must carry the header \"WWW-Authenticate\"");
    assert!(!lines.is_empty() && lines.iter().all(|line| line.contains("DEBUG")), "{lines:?}");
}

async fn headers_that_cannot_be_sent(framework: Framework) {
    let address = serve(framework);
    for (number, text) in TEXTS.iter().enumerate() {
        let answer = bytes(address, &format!("GET /header/{number} HTTP/1.1"), "").await;
        let answer = str::from_utf8(&answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 409 "), "{answer}");
        let head = head.to_lowercase();
        assert!(head.contains("\r\nx-sound: yes"), "{answer}");
        assert!(!head.contains("x-text") && !head.contains("planted"), "{answer}");
        // It can be sent in JSON.
        let problem: Problem = serde_json::from_str(body).unwrap();
        assert_eq!(problem.extension("text"), Some(&json!(text)));
    }
    // Client input cannot raise the level.
    let lines = log::lines_with("the header \"X-Text\" is not sent");
    assert!(!lines.is_empty() && lines.iter().all(|line| line.contains("DEBUG status_core")), "{lines:?}");
    assert_eq!(get(address, "/header/sound").await.header("X-Text"), Some("sound"));
}

/// Invalid header values.
const TEXTS: [&str; 7] =
    ["a\r\nSet-Cookie: planted=1", "a\rb", "a\nb", "a\0b", "a\u{7f}b", "Bücher", "\u{202e}planted"];

/// An error with a header from user input.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("it does not fit")]
#[status(409)]
#[problem(axum, actix, header("X-Text" = text), header("X-Sound" = "yes"))]
struct Odd {
    #[problem(extension)]
    text: String,
}

/// The error for the last part of a path.
fn odd(number: &str) -> Odd {
    let text = number.parse().ok().and_then(|number: usize| TEXTS.get(number).copied()).unwrap_or("sound");
    Odd { text: text.to_owned() }
}

/// Any code by its number.
fn code(number: &str) -> StatusCode {
    number.parse().unwrap()
}

fn out_of_credit() -> Problem {
    Problem::new(status!(403))
        .with_type("https://example.com/probs/out-of-credit")
        .with_detail("Your current balance is 30, but that costs 50.")
        .with_extension("balance", 30)
        .with_header("Cache-Control", "no-store")
}

fn gone() -> Result<&'static str, StatusCode> {
    Err(status!(410))
}

fn twice() -> Result<&'static str, Problem> {
    Err(Problem::new(status!(409)).with_detail("not twice"))
}

fn serve(framework: Framework) -> SocketAddr {
    match framework {
        Framework::Axum => serve_axum(axum_routes::router()),
        Framework::Actix => serve_actix(actix_routes::routes),
    }
}

mod axum_routes {
    use axum::Router;
    use axum::extract::Path;
    use axum::routing::get;
    use status_core::{Problem, StatusCode, status};

    use super::{Odd, code, gone, odd, out_of_credit, twice};

    pub(super) fn router() -> Router {
        Router::new()
            .route("/code", get(async || Err::<(), _>(status!(404))))
            .route("/problem", get(async || Err::<(), _>(out_of_credit())))
            .route("/question/code", get(async || -> axum::response::Result<_> { Ok(gone()?) }))
            .route("/question/problem", get(async || -> axum::response::Result<_> { Ok(twice()?) }))
            .route("/question/code-to-problem", get(async || -> Result<_, Problem> { Ok(gone()?) }))
            .route(
                "/question/problem-as-problem",
                get(async || -> Result<_, Problem> { Ok(twice()?.to_owned()) }),
            )
            .route("/ok/{code}", get(async |Path(number): Path<String>| Ok::<_, StatusCode>(code(&number))))
            .route("/error/{code}", get(async |Path(number): Path<String>| Err::<(), _>(code(&number))))
            .route("/problem/{code}", get(async |Path(number): Path<String>| Problem::new(code(&number))))
            .route("/header/{text}", get(async |Path(number): Path<String>| Err::<(), Odd>(odd(&number))))
    }
}

mod actix_routes {
    use actix_web::HttpResponse;
    use actix_web::web::{Path, ServiceConfig, get};
    use status_core::{Problem, StatusCode, status};

    use super::{Odd, code, gone, odd, out_of_credit, twice};

    pub(super) fn routes(routes: &mut ServiceConfig) {
        routes
            .route("/code", get().to(async || Err::<HttpResponse, _>(status!(404))))
            .route("/problem", get().to(async || Err::<HttpResponse, _>(out_of_credit())))
            .route("/question/code", get().to(async || -> actix_web::Result<_> { Ok(gone()?) }))
            .route("/question/problem", get().to(async || -> actix_web::Result<_> { Ok(twice()?) }))
            .route("/question/code-to-problem", get().to(async || -> Result<_, Problem> { Ok(gone()?) }))
            .route(
                "/question/problem-as-problem",
                get().to(async || -> Result<_, Problem> { Ok(twice()?.to_owned()) }),
            )
            .route("/ok/{code}", get().to(async |number: Path<String>| Ok::<_, StatusCode>(code(&number))))
            .route(
                "/error/{code}",
                get().to(async |number: Path<String>| Err::<HttpResponse, _>(code(&number))),
            )
            .route("/problem/{code}", get().to(async |number: Path<String>| Problem::new(code(&number))))
            .route(
                "/header/{text}",
                get().to(async |number: Path<String>| Err::<HttpResponse, Odd>(odd(&number))),
            );
    }
}
