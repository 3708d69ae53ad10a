//! Forwarding a request to the upstream, and logging the outcome.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Request, State};
use axum::http::header::{CONTENT_LENGTH, HOST, HeaderValue, VIA};
use axum::http::{self, Method};
use axum::response::{IntoResponse, Response};
use reqwest::{Client, redirect};
use status_core::{HasStatus, Received, status};
use tracing::{error, info, warn};

use crate::{Counts, Failure, ProxyClass, ProxyStatus, headers};

/// The maximum size of the header section of a request, in bytes.
pub const LONGEST_HEADER: usize = 8 * 1024;

/// The maximum size of the body of a request, in bytes. It is read before it is forwarded.
pub const LONGEST_BODY: usize = 1024 * 1024;

/// The state that every request shares.
#[derive(Clone, Debug)]
pub struct Proxy {
    parts: Arc<Parts>,
}

#[derive(Debug)]
struct Parts {
    upstream: String,
    client: Client,
    counts: Counts,
}

/// The proxy as a service, which forwards every request.
pub fn router(proxy: Proxy) -> Router {
    Router::new().fallback(forward).layer(DefaultBodyLimit::max(LONGEST_BODY)).with_state(proxy)
}

impl Proxy {
    /// A proxy in front of an upstream such as `http://127.0.0.1:9000`, with a timeout.
    ///
    /// # Errors
    ///
    /// Returns an error if the HTTP client cannot be created.
    pub fn new(upstream: String, patience: Duration) -> reqwest::Result<Self> {
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .no_proxy()
            .connect_timeout(patience)
            .read_timeout(patience)
            .build()?;
        Ok(Self { parts: Arc::new(Parts { upstream, client, counts: Counts::default() }) })
    }

    /// The outcomes of all requests so far.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.parts.counts
    }

    /// Sends the request to the upstream.
    async fn ask(&self, request: Request) -> Result<Response, Failure> {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        if method == Method::CONNECT {
            return Err(Failure::Tunnel);
        }
        let mut headers = request.headers().clone();
        if headers::length(&headers) > LONGEST_HEADER {
            return Err(Failure::HeaderTooLarge);
        }
        headers::remove_of_connection(&mut headers);
        // These headers describe the client's connection. reqwest sets its own.
        headers.remove(HOST);
        headers.remove(CONTENT_LENGTH);
        headers.append(VIA, HeaderValue::from_static("1.1 proxy"));

        let body = Bytes::from_request(request, &()).await?;
        let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
        let url = format!("{}{path}", self.parts.upstream);
        let asked = self.parts.client.request(method, url).headers(headers).body(body);
        let mut response = http::Response::from(asked.send().await?);
        if response.status().is_informational() {
            return Err(Failure::Upgraded);
        }
        headers::remove_of_connection(response.headers_mut());
        Ok(response.map(Body::new))
    }
}

async fn forward(State(proxy): State<Proxy>, request: Request) -> Response {
    let exchange = Exchange::begin(&proxy, &request);
    match proxy.ask(request).await {
        Ok(response) => {
            // Any number, registered or not.
            exchange.end(response.status().into(), None);
            response
        }
        Err(failure) => {
            exchange.end(failure.status().into(), Some(&failure));
            failure.into_response()
        }
    }
}

/// A request in progress. It is logged exactly once, however it ends.
struct Exchange {
    proxy: Proxy,
    request: String,
    is_logged: bool,
}

impl Exchange {
    fn begin(proxy: &Proxy, request: &Request) -> Self {
        let request = format!("{} {}", request.method(), request.uri());
        Self { proxy: proxy.clone(), request, is_logged: false }
    }

    fn end(mut self, status: Received<ProxyStatus>, failure: Option<&Failure>) {
        self.log(status, failure);
    }

    fn log(&mut self, status: Received<ProxyStatus>, failure: Option<&Failure>) {
        self.is_logged = true;
        self.proxy.counts().add(status);
        let request = &self.request;
        let failure = failure.map(|failure| failure as &dyn std::error::Error);
        match status.class() {
            Some(ProxyClass::ServerError) => error!(failure, "{status}: {request}"),
            Some(ProxyClass::ClientError) => warn!(failure, "{status}: {request}"),
            Some(ProxyClass::Informational | ProxyClass::Success | ProxyClass::Redirection) | None => {
                info!("{status}: {request}");
            }
        }
    }
}

/// The client is gone: the server dropped the request with its connection.
impl Drop for Exchange {
    fn drop(&mut self) {
        if self.is_logged {
            return;
        }
        let status = if std::thread::panicking() {
            status!(ProxyStatus, InternalServerError)
        } else {
            status!(ProxyStatus, ClientClosedRequest)
        };
        self.log(status.into(), None);
    }
}
