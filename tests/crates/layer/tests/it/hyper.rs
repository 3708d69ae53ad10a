//! A service with only hyper.

use std::convert::Infallible;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::{Request, Response};
use status_core::{Problem, Problems, status};
use tower::{ServiceBuilder, service_fn};

use crate::serve;
use crate::wire::{ask, ask_http2};

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    Ok(match request.uri().path() {
        "/" => Response::new(Full::from("hello")),
        "/own" => Problem::new(status!(403)).with_detail("members only").into_http(),
        "/teapot" => {
            Response::builder().status(418).header("X-Kettle", "on").body(Full::from("short")).unwrap()
        }
        "/unregistered" => Response::builder().status(520).body(Full::from("origin")).unwrap(),
        _ => Response::builder().status(404).body(Full::default()).unwrap(),
    })
}

#[tokio::test]
async fn answers() {
    let service = ServiceBuilder::new().layer(Problems::new()).service(service_fn(answer));
    let address = serve::hyper(service);
    assert_eq!(ask(address, "GET /").await.text(), "hello");
    assert_eq!(ask(address, "GET /own").await.problem(403).detail(), Some("members only"));
    assert_eq!(ask(address, "GET /nowhere").await.problem(404), Problem::new(status!(404)));
    for response in [ask(address, "GET /teapot").await, ask_http2(address, "GET", "/teapot").await] {
        assert_eq!(response.problem(418).detail(), Some("short"));
        assert_eq!(response.header("x-kettle"), Some("on"));
    }
    let response = ask(address, "GET /unregistered").await;
    assert_eq!(response.problem(520).title(), None);
    assert_eq!(response.text(), r#"{"status":520}"#);
}
