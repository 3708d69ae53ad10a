//! The responses that actix-web itself creates.

use actix_web::error::{ErrorConflict, ErrorInternalServerError, InternalError};
use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::middleware::from_fn;
use actix_web::{App, HttpResponse, web};
use serde::Deserialize;
use status_core::{Problem, Problems, status};

use crate::rejections::assert_same;
use crate::serve;
use crate::wire::{ask, ask_http2, send};

#[derive(Deserialize)]
struct Book {
    #[expect(dead_code)]
    year: u16,
}

pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config
        .app_data(web::JsonConfig::default().limit(100))
        .app_data(web::FormConfig::default().limit(100))
        .app_data(web::PayloadConfig::default().limit(100))
        .route("/", web::get().to(async || "hello"))
        .route("/json", web::post().to(async |_: web::Json<Book>| ""))
        .route("/form", web::post().to(async |_: web::Form<Book>| ""))
        .route("/query", web::get().to(async |_: web::Query<Book>| ""))
        .route("/path/{year}", web::get().to(async |_: web::Path<u16>| ""))
        .route("/text", web::post().to(async |_: String| ""))
        .route("/bytes", web::post().to(async |_: web::Bytes| ""))
        .route("/data", web::get().to(async |_: web::Data<Book>| ""))
        .route("/header", web::get().to(async |_: web::Header<ContentType>| ""))
        .route("/guarded", web::get().guard(actix_web::guard::Host("elsewhere")).to(async || ""))
        .service(web::resource("/resource").route(web::get().to(async || "")))
        .route("/conflict", web::get().to(async || Err::<HttpResponse, _>(ErrorConflict("two of them"))))
        .route("/broken", web::get().to(async || Err::<HttpResponse, _>(ErrorInternalServerError("pool"))))
        .route(
            "/retry",
            web::get().to(async || {
                HttpResponse::ServiceUnavailable().insert_header(("Retry-After", "7")).body("later")
            }),
        )
        .route(
            "/stream",
            web::get().to(async || {
                let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>(web::Bytes::from("piece"))]);
                HttpResponse::BadRequest().content_type("text/plain").streaming(pieces)
            }),
        );
}

/// A request, its body and the status of the response.
const CASES: &[(&str, &str, u16)] = &[
    ("GET /nowhere", "", 404),
    ("DELETE /resource", "", 405),
    ("POST /json", "{}", 400),
    ("POST /json\r\nContent-Type: application/json", "{\"year\": ", 400),
    ("POST /json\r\nContent-Type: application/json", "{\"year\": \"x\"}", 400),
    ("POST /json\r\nContent-Type: application/json", LONG, 413),
    ("POST /form", "year=1937", 415),
    ("POST /form\r\nContent-Type: application/x-www-form-urlencoded", "year=x", 400),
    ("POST /form\r\nContent-Type: application/x-www-form-urlencoded", LONG, 413),
    ("GET /query?year=x", "", 400),
    ("GET /path/x", "", 404),
    ("POST /text", LONG, 413),
    ("POST /text\r\nContent-Type: text/plain; charset=nonsense", "x", 400),
    ("POST /bytes", LONG, 413),
    ("GET /data", "", 500),
    ("GET /header\r\nContent-Type: x", "", 400),
    ("GET /guarded", "", 404),
    ("GET /conflict", "", 409),
    ("GET /broken", "", 500),
    ("GET /retry", "", 503),
];

/// More than the limits.
const LONG: &str = "year=.........................................................................................................";

#[actix_web::test]
async fn every_answer() {
    let bare = serve::actix(|| App::new().configure(routes));
    let wrapped = serve::actix(|| App::new().wrap(Problems::new()).configure(routes));
    for (head, body, status) in CASES {
        let expected = send(bare, head, body).await;
        assert_eq!(expected.status, *status, "{head}: {expected:?}");
        assert_same(&expected, &send(wrapped, head, body).await);
    }
    assert_eq!(ask(wrapped, "GET /").await.text(), "hello");
    assert_eq!(ask(wrapped, "GET /stream").await.problem(400), Problem::new(status!(400)));
    assert_eq!(ask_http2(wrapped, "GET", "/conflict").await.problem(409).detail(), Some("two of them"));
}

/// Errors from a middleware instead of a handler.
#[actix_web::test]
async fn errors_of_middlewares() {
    let address = serve::actix(|| {
        App::new()
            .wrap(from_fn(
                async |request: actix_web::dev::ServiceRequest, next: actix_web::middleware::Next<_>| {
                    match request.path() {
                        "/text" => return Err(ErrorConflict("from a middleware")),
                        "/own" => return Err(Problem::new(status!(403)).with_detail("members only").into()),
                        "/redirect" => {
                            return Err(InternalError::new("elsewhere", StatusCode::FOUND).into());
                        }
                        _ => {}
                    }
                    next.call(request).await
                },
            ))
            .wrap(Problems::new().with(|request, problem| problem.with_instance(request.path())))
    });
    let problem = ask(address, "GET /text").await.problem(409);
    assert_eq!((problem.detail(), problem.instance()), (Some("from a middleware"), Some("/text")));
    let problem = ask(address, "GET /own").await.problem(403);
    assert_eq!((problem.detail(), problem.instance()), (Some("members only"), Some("/own")));
    assert_eq!(ask(address, "GET /redirect").await.text(), "elsewhere");
}

#[actix_web::test]
async fn settings() {
    let problems = || {
        Problems::new()
            .convert_all()
            .html(|problem| format!("<h1>{}", problem.title().unwrap_or_default()))
            .with(|request, problem| {
                let names: Vec<&str> = request.headers().map(|(name, _)| name).collect();
                problem.with_instance(request.uri()).with_extension("names", names).with_header("X-Layer", 1)
            })
    };
    let address = serve::actix(move || {
        App::new()
            .wrap(problems())
            .configure(routes)
            .route("/own", web::get().to(async || Problem::new(status!(404)).with_detail("no such book")))
            .route("/code", web::get().to(async || status!(404)))
            .route("/json-error", web::get().to(async || HttpResponse::BadGateway().json("down")))
            .route(
                "/kept",
                web::get().to(async || {
                    let mut response = HttpResponse::BadGateway().body("upstream");
                    response.extensions_mut().insert(Problems::keep());
                    response
                }),
            )
    });
    for (path, status) in
        [("/own", 404), ("/code", 404), ("/conflict", 409), ("/json-error", 502), ("/nowhere", 404)]
    {
        let response = ask(address, &format!("GET {path}?a=b")).await;
        let members = response.members(status);
        assert_eq!(members["instance"], format!("{path}?a=b"));
        assert!(members["names"].as_array().unwrap().contains(&serde_json::json!("host")));
        assert_eq!(response.header("x-layer"), Some("1"));
        assert_eq!(response.header("vary"), Some("Accept"));
        let response = ask(address, &format!("GET {path}\r\nAccept: text/html")).await;
        assert_eq!(response.status, status);
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
        assert!(response.text().starts_with("<h1>"));
    }
    assert_eq!(ask(address, "GET /kept").await.text(), "upstream");
}
