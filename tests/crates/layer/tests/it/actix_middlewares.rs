//! The layer with other middlewares of actix-web, inside of it and around it.

use std::io::Read;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use actix_cors::Cors;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::{ErrorGatewayTimeout, ErrorInternalServerError, ErrorRequestTimeout};
use actix_web::middleware::{Compress, ErrorHandlers, Next, from_fn};
use actix_web::web::Bytes;
use actix_web::{App, Error, HttpResponse, web};
use flate2::read::GzDecoder;
use futures_util::{FutureExt, StreamExt, stream};
use status_core::{Problem, Problems, status};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::Notify;

use crate::actix::routes;
use crate::wire::ask;
use crate::{log, serve};

#[actix_web::test]
async fn compression() {
    let inside =
        serve::actix(|| App::new().wrap(Compress::default()).wrap(Problems::new()).configure(routes));
    let around =
        serve::actix(|| App::new().wrap(Problems::new()).wrap(Compress::default()).configure(routes));
    for address in [inside, around] {
        assert_eq!(ask(address, "GET /conflict").await.problem(409).detail(), Some("two of them"));
    }
    // Inside, the text is compressed, so it does not become the detail.
    let response = ask(inside, "GET /conflict\r\nAccept-Encoding: gzip").await;
    assert_eq!(response.problem(409), Problem::new(status!(409)));
    assert_eq!(response.header("content-encoding"), None);
    // Around, the problem is compressed.
    let mut response = ask(around, "GET /conflict\r\nAccept-Encoding: gzip").await;
    if response.header("content-encoding") == Some("gzip") {
        let mut body = Vec::new();
        GzDecoder::new(&*response.body).read_to_end(&mut body).unwrap();
        response.body = body;
    }
    assert_eq!(response.problem(409).detail(), Some("two of them"));
}

#[actix_web::test]
async fn cors() {
    let origin = "Origin: https://example.com";
    for address in [
        serve::actix(|| App::new().wrap(Cors::permissive()).wrap(Problems::new()).configure(routes)),
        serve::actix(|| App::new().wrap(Problems::new()).wrap(Cors::permissive()).configure(routes)),
    ] {
        let preflight = format!("OPTIONS /conflict\r\n{origin}\r\nAccess-Control-Request-Method: GET");
        let response = ask(address, &preflight).await;
        assert_eq!((response.status, response.text()), (200, ""));
        assert_eq!(response.header("access-control-allow-origin"), Some("https://example.com"));
        // An error that a page of another origin may read.
        for (path, status) in [("/conflict", 409), ("/nowhere", 404)] {
            let response = ask(address, &format!("GET {path}\r\n{origin}")).await;
            response.problem(status);
            assert_eq!(response.header("access-control-allow-origin"), Some("https://example.com"));
        }
    }
    // A preflight that is refused.
    let address = serve::actix(|| {
        App::new().wrap(Cors::default().allowed_origin("https://a.example")).wrap(Problems::new())
    });
    let refused = "OPTIONS /\r\nOrigin: https://b.example\r\nAccess-Control-Request-Method: GET";
    ask(address, refused).await.problem(400);
}

#[actix_web::test]
async fn error_handlers() {
    let address =
        serve::actix(|| App::new().wrap(ErrorHandlers::new()).wrap(Problems::new()).configure(routes));
    ask(address, "GET /nowhere").await.problem(404);
}

/// actix-web has no middleware for timeouts. This is how a service writes one.
async fn limit_time(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let path = request.path().to_owned();
    match tokio::time::timeout(Duration::from_millis(1), next.call(request)).await {
        Ok(response) => response,
        Err(elapsed) if path == "/upstream" => Err(ErrorGatewayTimeout(elapsed)),
        Err(elapsed) => Err(ErrorRequestTimeout(elapsed)),
    }
}

#[actix_web::test]
async fn too_slow() {
    let address = serve::actix(|| {
        let slow = || web::to(async || std::future::pending::<HttpResponse>().await);
        App::new()
            .route("/", slow())
            .route("/upstream", slow())
            .wrap(from_fn(limit_time))
            .wrap(Problems::new())
    });
    // The text of the timeout is that of a client error here.
    assert_eq!(ask(address, "GET /").await.problem(408).detail(), Some("deadline has elapsed"));
    assert_eq!(ask(address, "GET /upstream").await.problem(504), Problem::new(status!(504)));
}

/// A middleware that turns panics into responses, like `CatchPanic` of actix-web-lab.
async fn catch_panic(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    AssertUnwindSafe(next.call(request)).catch_unwind().await.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<&str>().copied().unwrap_or_default();
        Err(ErrorInternalServerError(text))
    })
}

#[actix_web::test]
async fn panics() {
    const SECRET: &str = "planted in a panic with actix";
    let address = serve::actix(|| {
        let handler = async || -> HttpResponse { std::panic::panic_any(SECRET) };
        App::new().route("/", web::to(handler)).wrap(from_fn(catch_panic)).wrap(Problems::new())
    });
    assert_eq!(ask(address, "GET /").await.problem(500), Problem::new(status!(500)));
    log::assert_answered(SECRET, "ERROR", 500);
}

/// The first event is there before the second is sent, also in a response with the status of an error.
#[actix_web::test]
async fn events_pass_one_by_one() {
    let next = Arc::new(Notify::new());
    let wait = Arc::clone(&next);
    let address = serve::actix(move || {
        let wait = Arc::clone(&wait);
        let handler = move || {
            let wait = Arc::clone(&wait);
            async move {
                let first = stream::iter([Ok::<_, Error>(Bytes::from("data: first\n\n"))]);
                let second = stream::once(async move {
                    wait.notified().await;
                    Ok(Bytes::from("data: second\n\n"))
                });
                let mut response = HttpResponse::ServiceUnavailable();
                response.content_type("text/event-stream").streaming(Box::pin(first.chain(second)))
            }
        };
        App::new().route("/", web::to(handler)).wrap(Problems::new().convert_all())
    });
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut received = Vec::new();
    while !String::from_utf8_lossy(&received).contains("data: first\n\n") {
        assert_ne!(stream.read_buf(&mut received).await.unwrap(), 0);
    }
    next.notify_one();
    stream.read_to_end(&mut received).await.unwrap();
    let received = String::from_utf8(received).unwrap();
    assert!(received.starts_with("HTTP/1.1 503 "), "{received}");
    assert!(received.contains("content-type: text/event-stream\r\n"), "{received}");
    assert!(received.contains("data: second\n\n"), "{received}");
}
