//! Requests and responses that are hostile or break the rules of HTTP.

use std::convert::Infallible;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use status_core::{Problem, Problems, status};
use tower::{ServiceBuilder, ServiceExt, service_fn};

use crate::wire::{ask, ask_http2};
use crate::{serve, wire};

/// Statuses that a final response cannot have become a problem, in either framework.
#[tokio::test]
async fn statuses_that_cannot_be_sent() {
    let router = Router::new()
        .route("/code", get(async || status!(103)))
        .route("/problem", get(async || Problem::new(status!(101)).with_detail("x")))
        .layer(Problems::new());
    let actix = serve::actix(|| {
        use actix_web::{App, web};

        App::new()
            .route("/code", web::to(async || status!(103)))
            .route("/problem", web::to(async || Problem::new(status!(101)).with_detail("x")))
            .wrap(Problems::new())
    });
    for address in [serve::axum(router), actix] {
        for path in ["/code", "/problem"] {
            let response = ask(address, &format!("GET {path}")).await;
            assert_eq!(response.problem(500), Problem::new(status!(500)), "{path}");
            let head = ask(address, &format!("HEAD {path}")).await;
            assert_eq!((head.status, head.body.len()), (500, 0));
        }
    }
}

/// A function of the layer may answer with any status.
#[tokio::test]
async fn functions_with_odd_statuses() {
    let address = |problem: Problem| {
        let router = Router::new().route("/", get(async || (StatusCode::CONFLICT, "two of them")));
        serve::axum(router.layer(Problems::new().with(move |_, _| problem.clone())))
    };
    for status in [status!(204), status!(304)] {
        let response = ask(address(Problem::new(status)), "GET /").await;
        assert_eq!((response.status, response.body.len()), (status.as_u16(), 0));
        assert_eq!(response.header("content-type"), None);
    }
    for status in [status!(100), status!(101), status!(103)] {
        let response = ask(address(Problem::new(status)), "GET /").await;
        assert_eq!(response.problem(500), Problem::new(status!(500)));
    }
}

/// Responses that are not errors pass, also if they have a body that they must not have.
#[tokio::test]
async fn bodies_of_bodiless_statuses() {
    let router = Router::new()
        .route("/204", get(async || (StatusCode::NO_CONTENT, "x")))
        .route("/304", get(async || (StatusCode::NOT_MODIFIED, [("etag", "\"1\"")], "x")))
        .route("/600", get(async || (StatusCode::from_u16(600).unwrap(), "x")))
        .route("/999", get(async || (StatusCode::from_u16(999).unwrap(), "x")));
    let (bare, address) =
        (serve::axum(router.clone()), serve::axum(router.layer(Problems::new().convert_all())));
    for path in ["/204", "/304", "/600", "/999"] {
        // hyper sends the length of the body that it leaves out, so this compares bytes.
        let response = async |address| {
            let bytes = wire::bytes(address, &format!("GET {path}"), "").await;
            let text = String::from_utf8(bytes).unwrap();
            text.lines().filter(|line| !line.starts_with("date: ")).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(response(address).await, response(bare).await, "{path}");
    }
}

/// A length that is wrong, and headers about a body that is gone.
#[tokio::test]
async fn lying_headers() {
    for (name, value) in [
        ("content-length", "5"),
        ("content-length", "18446744073709551615"),
        ("content-length", "99999999999999999999999"),
        ("content-length", "-1"),
        ("transfer-encoding", "gzip, chunked"),
        ("trailer", "x-checksum"),
        ("content-encoding", "br"),
        ("content-encoding", "gzip, identity"),
    ] {
        let handler = async move || (StatusCode::CONFLICT, [(name, value)], "two of them");
        // Only hyper, which sends the response of the service unchanged.
        let router = Router::new().route("/", any(handler)).layer(Problems::new());
        let address = serve::hyper(router);
        let response = ask(address, "GET /").await;
        let problem = response.problem(409);
        let is_text = name != "content-encoding";
        assert_eq!(problem.detail(), is_text.then_some("two of them"), "{name}: {value}");
        if name != "content-length" {
            assert_eq!(response.header(name), None);
        }
        let head = ask(address, "HEAD /").await;
        assert_eq!((head.status, head.body.len()), (409, 0), "{name}: {value}");
        assert_eq!(ask_http2(address, "GET", "/").await.problem(409), problem);
    }
}

/// A response to HEAD whose length is a lie.
#[tokio::test]
async fn lying_responses_to_head() {
    for length in ["0", "11", "2000", "99999999999999999999999", "x"] {
        let service = service_fn(move |_: hyper::Request<hyper::body::Incoming>| async move {
            let response = hyper::Response::builder().status(409).header("content-type", "text/plain");
            let response = response.header("content-length", length).body(Body::empty()).unwrap();
            Ok::<_, Infallible>(response)
        });
        let address = serve::hyper(ServiceBuilder::new().layer(Problems::new()).service(service));
        let head = ask(address, "HEAD /").await;
        assert_eq!((head.status, head.body.len()), (409, 0), "{length}");
        assert_eq!(head.header("content-type"), Some("application/problem+json"));
        // GET may have a detail of this length, or none.
        let expected = Problem::new(status!(409)).to_string().len();
        assert!(
            head.header("content-length").is_none_or(|length| length.parse::<usize>().unwrap() > expected)
        );
    }
}

/// Links, ranges and the like say something about the resource, and stay.
#[tokio::test]
async fn headers_of_the_resource() {
    let headers = [
        ("link", "</problems>; rel=\"help\""),
        ("content-range", "bytes */47022"),
        ("accept-ranges", "bytes"),
        ("server-timing", "db;dur=53"),
    ];
    let router =
        Router::new().route("/", get(async move || (StatusCode::RANGE_NOT_SATISFIABLE, headers, "no")));
    let response = ask(serve::axum(router.layer(Problems::new())), "GET /").await;
    response.problem(416);
    for (name, value) in headers {
        assert_eq!(response.header(name), Some(value));
    }
}

/// A value of a megabyte, and as many headers as there can be.
#[tokio::test]
async fn large_heads() {
    let large = HeaderValue::try_from("x".repeat(1 << 20)).unwrap();
    let value = large.clone();
    let router = Router::new()
        .route("/", get(async move || (StatusCode::CONFLICT, [("x-large", value)], "two of them")))
        .layer(Problems::new().html(|_| "<p>".to_owned()).with(|request, problem| {
            problem.with_extension("length", request.header("x-large").map(str::len))
        }));
    let address = serve::axum(router);
    let response = ask(address, "GET /").await;
    assert_eq!(response.problem(409).detail(), Some("two of them"));
    assert_eq!(response.header("x-large").map(str::len), Some(1 << 20));
    // A request with as much as hyper takes, and with more.
    let long = "x".repeat(300_000);
    let problem = ask(address, &format!("GET /\r\nX-Large: {long}")).await.problem(409);
    assert_eq!(problem.extension("length"), Some(&300_000.into()));
    let response = ask(address, &format!("GET /\r\nAccept: {}", "text/html,".repeat(30_000))).await;
    assert_eq!(response.header("content-type"), Some("application/problem+json"));

    // `HeaderMap` panics with more headers, unless it is asked.
    let mut headers = HeaderMap::new();
    for number in 0.. {
        let name = HeaderName::try_from(format!("x-{number}")).unwrap();
        if headers.try_append(name, HeaderValue::from_static("x")).is_err() {
            break;
        }
    }
    let count = headers.len();
    let full = service_fn(move |_: axum::extract::Request| {
        let mut response = (StatusCode::UNAUTHORIZED, "sign in").into_response();
        response.headers_mut().clone_from(&headers);
        std::future::ready(Ok::<_, Infallible>(response))
    });
    let problems = Problems::new().html(|_| String::new());
    let problems = problems.with(|_, problem| problem.with_header("WWW-Authenticate", "Bearer"));
    let service = ServiceBuilder::new().layer(problems).service(full);
    for method in ["GET", "HEAD"] {
        let request = hyper::Request::builder().method(method).body(Body::empty()).unwrap();
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!((response.status(), response.headers().len()), (StatusCode::UNAUTHORIZED, count));
    }
}

/// A problem with more headers than a response can have, such as one that was received.
#[tokio::test]
async fn problem_with_too_many_headers() {
    let headers = (0..40_000).map(|number| (format!("X-{number}"), "x"));
    let problem = Problem::of_response(503, headers, "");
    let response: Response = problem.clone().into_response();
    assert_eq!(response.status(), 503);
    assert!(response.headers().len() > 10_000);
    let response: http::Response<Vec<u8>> = problem.into_http();
    assert_eq!(response.body(), br#"{"title":"Service Unavailable","status":503}"#);
}

/// Trailers pass with a body that passes, and go with a body that goes.
#[tokio::test]
async fn trailers() {
    fn body() -> impl hyper::body::Body<Data = Bytes, Error = Infallible> {
        let trailers =
            HeaderMap::from_iter([(HeaderName::from_static("x-checksum"), HeaderValue::from_static("1"))]);
        StreamBody::new(stream::iter([Ok(Frame::data(Bytes::from("text"))), Ok(Frame::trailers(trailers))]))
    }

    let service = Router::new()
        .route("/", get(async || Body::new(body())))
        .route("/gone", get(async || (StatusCode::GONE, Body::new(body()))))
        .layer(Problems::new());
    let get = async |path| {
        let request = hyper::Request::get(path).body(Body::empty()).unwrap();
        service.clone().oneshot(request).await.unwrap().into_body().collect().await.unwrap()
    };
    let passed = get("/").await;
    assert_eq!(passed.trailers().unwrap()["x-checksum"], "1");
    assert_eq!(passed.to_bytes(), "text");
    let converted = get("/gone").await;
    assert!(converted.trailers().is_none());
    assert_eq!(converted.to_bytes(), r#"{"title":"Gone","status":410}"#);
}

/// Methods and targets that do not belong to a page.
#[tokio::test]
async fn odd_requests() {
    let problems = Problems::new().with(|request, problem| {
        problem.with_extension("method", request.method()).with_extension("path", request.path())
    });
    let address = serve::axum(Router::new().route("/", get(async || "hello")).layer(problems));
    for (head, method, path) in [
        ("OPTIONS *", "OPTIONS", "*"),
        ("BREW /pot", "BREW", "/pot"),
        ("GET /%00%ff%2e%2e", "GET", "/%00%ff%2e%2e"),
        ("GET http://elsewhere.example/x", "GET", "/x"),
    ] {
        let members = ask(address, head).await.members(404);
        assert_eq!((&members["method"], &members["path"]), (&method.into(), &path.into()), "{head}");
    }
    // A request that hyper refuses does not reach the layer, and the server goes on.
    let refused = wire::bytes(address, "G@T /\r\nX: \u{0}", "").await;
    assert!(refused.starts_with(b"HTTP/1.1 400 "));
    assert_eq!(ask(address, "GET /").await.text(), "hello");
}
