//! Messages that the proxy forwards unchanged.

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode as HttpStatusCode, Uri};
use axum::response::{AppendHeaders, IntoResponse};
use axum::routing::get;
use proxy::{ProxyClass, ProxyStatus};
use status_core::{Received, status};

use crate::world::{client, get as get_page, proxy_of, send, serve};

/// Echoes the request.
async fn echo(method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> impl IntoResponse {
    let header = |name: &str| headers.get(name).map_or("-", |value| value.to_str().unwrap()).to_owned();
    let said = format!(
        "{method} {uri} via {}, x-book {}, keep-alive {}, x-hop {}: {}",
        header("via"),
        header("x-book"),
        header("keep-alive"),
        header("x-hop"),
        String::from_utf8_lossy(&body),
    );
    let headers = AppendHeaders([
        ("x-shelf", "7"),
        ("keep-alive", "timeout=5"),
        ("set-cookie", "a"),
        ("set-cookie", "b"),
    ]);
    (HttpStatusCode::CREATED, headers, said)
}

#[tokio::test]
async fn requests_and_answers() {
    let served = proxy_of(serve(Router::new().fallback(echo)));
    let request = client().put(format!("http://{}/books/7?part=2", served.address));
    let request = request.header("X-Book", "Emma").header("Connection", "keep-alive, x-hop");
    let answer = send(request.header("Keep-Alive", "5").header("X-Hop", "1").body("a page")).await;
    assert_eq!(answer.status, status!(201));
    assert_eq!(answer.body, "PUT /books/7?part=2 via 1.1 proxy, x-book Emma, keep-alive -, x-hop -: a page");
    assert_eq!(answer.header("x-shelf"), Some("7"));
    assert_eq!(answer.header("keep-alive"), None);
    assert_eq!(answer.headers.get_all("set-cookie").iter().count(), 2);
    assert_eq!(served.proxy.counts().of(ProxyStatus::Created), 1);
    assert_eq!(served.proxy.counts().to_string(), "201 Created: 1");
}

#[tokio::test]
async fn any_number() {
    let status = |number| move || std::future::ready(HttpStatusCode::from_u16(number).unwrap());
    let upstream = Router::new()
        .route("/moved", get(|| std::future::ready((HttpStatusCode::FOUND, [("location", "/there")]))))
        .route("/gone", get(status(410)))
        .route("/cdn", get(status(520)))
        .route("/odd", get(status(799)));
    let served = proxy_of(serve(upstream));
    assert_eq!(get_page(&served, "/moved").await.header("location"), Some("/there"));
    assert_eq!(get_page(&served, "/gone").await.status, status!(410));
    assert_eq!(get_page(&served, "/cdn").await.status, Received::new(520));
    assert_eq!(get_page(&served, "/cdn").await.status, Received::new(520));
    assert_eq!(get_page(&served, "/odd").await.status, Received::new(799));

    let counts = served.proxy.counts();
    assert_eq!(counts.to_string(), "302 Found: 1, 410 Gone: 1, 520: 2, 799: 1");
    assert_eq!(counts.of(Received::new(520)), 2);
    assert_eq!(counts.of_class(ProxyClass::ServerError), 2);
    assert_eq!(counts.of_class(ProxyClass::ClientError), 1);
}
