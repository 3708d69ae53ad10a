//! Every rejection of axum and axum-extra: the same response as without the layer, as a problem.
//!
//! The list was compared with the source of axum 0.8.9 (`extract::rejection`, `multipart`, `ws`) and axum-extra 0.12.6. Left out are
//! rejections of other extractors that are passed on (`Cached`, `WithRejection`, `OptionalPath`, `TypedPath`) and those of HTTP/2 WebSockets.

#![expect(deprecated, reason = "`Host` and `Scheme` of axum-extra still reject requests")]

use std::net::SocketAddr;

use axum::extract::multipart::Multipart;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{
    DefaultBodyLimit, Extension, Form, MatchedPath, NestedPath, Path, Query, RawForm, RawPathParams,
};
use axum::middleware::map_request;
use axum::routing::{any, get, post};
use axum::{Json, Router};
use axum_extra::TypedHeader;
use axum_extra::extract::{Host, JsonDeserializer, OptionalQuery, Scheme};
use axum_extra::headers::{Authorization, authorization::Bearer};
use axum_extra::protobuf::Protobuf;
use serde::Deserialize;
use status_core::Problems;
use status_core::layer::tower::ProblemsService;

use crate::serve;
use crate::wire::{Response, send};

#[derive(Clone, Deserialize)]
struct Book {
    #[expect(dead_code)]
    year: u16,
}

#[derive(prost::Message)]
struct Message {
    #[prost(uint32, tag = "1")]
    year: u32,
}

fn router() -> Router {
    Router::new()
        .route("/json", post(async |_: Json<Book>| ()))
        .route("/query", get(async |_: Query<Book>| ()))
        .route("/form", get(async |_: Form<Book>| ()).post(async |_: Form<Book>| ()))
        .route("/path/{year}", get(async |_: Path<u16>| ()))
        .route("/two/{year}", get(async |_: Path<(u16, u16)>| ()))
        .route("/no-path", get(async |_: Path<u16>| ()))
        .route("/raw/{name}", get(async |_: RawPathParams| ()))
        .route("/raw-form", post(async |_: RawForm| ()))
        .route("/extension", get(async |_: Extension<Book>| ()))
        .route("/nested", get(async |_: NestedPath| ()))
        .route("/text", post(async |_: String| ()))
        .route("/bytes", post(async |_: bytes::Bytes| ()))
        .route("/multipart", post(async |_: Multipart| ()))
        .route("/socket", any(async |_: WebSocketUpgrade| ()))
        .route("/not-upgradable", any(async |_: WebSocketUpgrade| ()).layer(map_request(without_upgrade)))
        .route("/fields", post(fields))
        .route("/scheme", get(async |_: Scheme| ()))
        .route("/host", get(async |_: Host| ()))
        .route("/extra-fields", post(extra_fields))
        .route("/typed-header", get(async |_: TypedHeader<Authorization<Bearer>>| ()))
        .route("/optional-query", get(async |_: OptionalQuery<Book>| ()))
        .route("/extra-query", get(async |_: axum_extra::extract::Query<Book>| ()))
        .route("/extra-form", post(async |_: axum_extra::extract::Form<Book>| ()))
        .route("/extra-multipart", post(async |_: axum_extra::extract::Multipart| ()))
        .route("/extra-json", post(deserialize))
        .route("/protobuf", post(async |_: Protobuf<Message>| ()))
        .fallback(async |_: MatchedPath| ())
        .layer(DefaultBodyLimit::max(100))
}

async fn deserialize(json: JsonDeserializer<Book>) -> Result<(), axum::response::Response> {
    use axum::response::IntoResponse;

    json.deserialize().map(|_| ()).map_err(IntoResponse::into_response)
}

async fn fields(mut multipart: Multipart) -> Result<(), axum::extract::multipart::MultipartError> {
    while let Some(field) = multipart.next_field().await? {
        field.bytes().await?;
    }
    Ok(())
}

async fn extra_fields(
    mut multipart: axum_extra::extract::Multipart,
) -> Result<(), axum_extra::extract::multipart::MultipartError> {
    while let Some(field) = multipart.next_field().await? {
        field.bytes().await?;
    }
    Ok(())
}

/// A request over a connection that cannot be upgraded.
async fn without_upgrade(mut request: axum::extract::Request) -> axum::extract::Request {
    request.extensions_mut().remove::<hyper::upgrade::OnUpgrade>();
    request
}

/// A request, its body and the status of the response.
const CASES: &[(&str, &str, u16)] = &[
    // axum::extract::rejection
    ("POST /json", "{}", 415),
    ("POST /json\r\nContent-Type: application/json", "{\"year\": ", 400),
    ("POST /json\r\nContent-Type: application/json", "{\"year\": \"x\"}", 422),
    ("POST /json\r\nContent-Type: application/json", LONG, 413),
    ("GET /query?year=x", "", 400),
    ("GET /form?year=x", "", 400),
    ("POST /form", "year=1937", 415),
    ("POST /form\r\nContent-Type: application/x-www-form-urlencoded", "year=x", 422),
    ("POST /form\r\nContent-Type: application/x-www-form-urlencoded", LONG, 413),
    ("GET /path/x", "", 400),
    ("GET /path/%ff", "", 400),
    ("GET /two/1", "", 500),
    ("GET /no-path", "", 500),
    ("GET /raw/%ff", "", 400),
    ("POST /raw-form", "year=1937", 415),
    ("POST /raw-form\r\nContent-Type: application/x-www-form-urlencoded", LONG, 413),
    ("GET /extension", "", 500),
    ("GET /nested", "", 500),
    ("GET /elsewhere", "", 500),
    ("POST /text", LONG, 413),
    ("POST /bytes", LONG, 413),
    // axum::extract::multipart
    ("POST /multipart\r\nContent-Type: multipart/form-data", "", 400),
    ("POST /fields\r\nContent-Type: multipart/form-data; boundary=x", "--x\r\nnonsense", 400),
    ("POST /fields\r\nContent-Type: multipart/form-data; boundary=x", LONG_FIELD, 413),
    // axum::extract::ws
    ("POST /socket", "", 405),
    ("GET /socket", "", 400),
    ("GET /socket\r\nConnection: close, upgrade", "", 400),
    ("GET /socket\r\nConnection: close, upgrade\r\nUpgrade: websocket", "", 400),
    ("GET /socket\r\nConnection: close, upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13", "", 400),
    (
        "GET /not-upgradable\r\nConnection: close, upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "",
        426,
    ),
    // axum_extra
    ("GET /scheme", "", 400),
    ("GET /typed-header", "", 400),
    ("GET /typed-header\r\nAuthorization: Basic eDp5", "", 400),
    ("GET /optional-query?year=x", "", 400),
    ("GET /extra-query?year=x", "", 400),
    ("POST /extra-form", "year=1937", 415),
    ("POST /extra-form\r\nContent-Type: application/x-www-form-urlencoded", "year=x", 422),
    ("POST /extra-form\r\nContent-Type: application/x-www-form-urlencoded", LONG, 413),
    ("POST /extra-fields\r\nContent-Type: multipart/form-data; boundary=x", "--x\r\nnonsense", 400),
    ("POST /extra-fields\r\nContent-Type: multipart/form-data; boundary=x", LONG_FIELD, 413),
    ("POST /extra-multipart\r\nContent-Type: multipart/form-data", "", 400),
    ("POST /extra-json", "{}", 415),
    ("POST /extra-json\r\nContent-Type: application/json", "{\"year\": ", 400),
    ("POST /extra-json\r\nContent-Type: application/json", "{\"year\": \"x\"}", 422),
    ("POST /extra-json\r\nContent-Type: application/json", LONG, 413),
    ("POST /protobuf", "\u{8}", 422),
    ("POST /protobuf", LONG, 422),
];

/// More than the limit of the router.
const LONG: &str = "year=.........................................................................................................";

const LONG_FIELD: &str = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n.................................................\
                          .................................................\r\n--x--\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn every_rejection() {
    let bare = serve::axum(router());
    let inside = serve::axum(router().layer(Problems::new()));
    let around = serve::axum(Router::new().fallback_service(around(router())));
    for (head, body, status) in CASES {
        let expected = send(bare, head, body).await;
        assert_eq!(expected.status, *status, "{head}: {expected:?}");
        for address in [inside, around] {
            let found = send(address, head, body).await;
            assert_same(&expected, &found);
        }
    }
}

/// Without a router there are no parameters.
#[tokio::test]
async fn without_a_router() {
    let handlers = || get(async |_: RawPathParams| ()).post(async |_: Path<u16>| ());
    let bare = serve::hyper(handlers());
    let address = serve::hyper(tower::Layer::layer(&Problems::new(), handlers()));
    for head in ["GET /", "POST /"] {
        let expected = send(bare, head, "").await;
        assert_eq!(expected.status, 500, "{expected:?}");
        assert_same(&expected, &send(address, head, "").await);
    }
}

/// A request of HTTP/1.0 may lack `Host`.
#[tokio::test]
async fn without_a_host() {
    let address = serve::axum(router().layer(Problems::new()));
    let response = raw(address, "GET /host HTTP/1.0\r\n\r\n").await;
    assert!(response.starts_with("HTTP/1.0 400 "), "{response}");
    assert!(response.ends_with("\"status\":400,\"detail\":\"No host found in request\"}"), "{response}");
}

/// The layer around a whole router.
pub(crate) fn around(router: Router) -> ProblemsService<Router> {
    tower::Layer::layer(&Problems::new(), router)
}

/// The response is the problem of the framework's response.
#[track_caller]
pub(crate) fn assert_same(foreign: &Response, found: &Response) {
    let problem = found.problem(foreign.status);
    let is_client_error = foreign.status < 500;
    let detail = Some(foreign.text()).filter(|text| is_client_error && !text.is_empty());
    assert_eq!(problem.detail(), detail, "{found:?}");
    assert_eq!(problem.extensions().len(), 0);
    let kept = |response: &Response| {
        let mut headers = response.headers.clone();
        headers.retain(|(name, _)| name != "content-type" && name != "content-length");
        headers.sort();
        headers
    };
    assert_eq!(kept(foreign), kept(found));
}

/// A body that breaks off.
#[tokio::test]
async fn a_broken_body() {
    let address = serve::axum(router().layer(Problems::new()));
    let response = raw(
        address,
        "POST /text HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
    )
    .await;
    assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    assert!(response.contains("content-type: application/problem+json\r\n"), "{response}");
}

/// A body that is not UTF-8.
#[tokio::test]
async fn a_body_in_latin_1() {
    let address = serve::axum(router().layer(Problems::new()));
    let request = b"POST /text HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n\r\n\xff";
    let response = raw(address, request).await;
    assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    assert!(response.contains("\"detail\":\"Request body didn't contain valid UTF-8"), "{response}");
}

async fn raw(address: SocketAddr, request: impl AsRef<[u8]>) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_ref()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    String::from_utf8(response).unwrap()
}
