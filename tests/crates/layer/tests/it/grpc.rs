//! A tonic service next to an axum service, behind one layer.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use status_core::Problems;
use tokio_stream::StreamExt;
use tonic::service::Routes;
use tonic::transport::Endpoint;
use tonic_health::ServingStatus;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use crate::serve;
use crate::wire::{ask, ask_http2};

#[tokio::test]
async fn trailers_and_streams_pass() {
    let (reporter, health) = tonic_health::server::health_reporter();
    reporter.set_service_status("shelf", ServingStatus::NotServing).await;
    let router = Router::new()
        .route("/text", get(async || (StatusCode::CONFLICT, "two of them")))
        .merge(Routes::new(health).into_axum_router())
        .layer(Problems::new().convert_all());
    let address = serve::axum(router);

    let endpoint = Endpoint::new(format!("http://{address}")).unwrap();
    let mut client = HealthClient::new(endpoint.connect().await.unwrap());
    let request = |service: &str| HealthCheckRequest { service: service.to_owned() };
    let response = client.check(request("shelf")).await.unwrap();
    assert_eq!(response.get_ref().status, ServingStatus::NotServing as i32);

    // A status in the trailers, or in the head if there is no body.
    let status = client.check(request("elsewhere")).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::NotFound);
    assert_eq!(status.message(), "service not registered");

    // A stream that continues.
    let mut stream = client.watch(request("shelf")).await.unwrap().into_inner();
    assert_eq!(stream.next().await.unwrap().unwrap().status, ServingStatus::NotServing as i32);
    reporter.set_service_status("shelf", ServingStatus::Serving).await;
    assert_eq!(stream.next().await.unwrap().unwrap().status, ServingStatus::Serving as i32);

    // An unknown method.
    let mut grpc = tonic::client::Grpc::new(endpoint.connect().await.unwrap());
    grpc.ready().await.unwrap();
    let path = "/grpc.health.v1.Health/Elsewhere".parse().unwrap();
    let codec = tonic_prost::ProstCodec::<HealthCheckRequest, HealthCheckRequest>::default();
    let status = grpc.unary(tonic::Request::new(request("x")), path, codec).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::Unimplemented);

    // The axum service.
    assert_eq!(ask(address, "GET /text").await.problem(409).detail(), Some("two of them"));
    assert_eq!(ask_http2(address, "GET", "/text").await.problem(409).detail(), Some("two of them"));
}
