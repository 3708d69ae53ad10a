//! A client and a server of tonic over TCP.

use std::net::SocketAddr;
use std::time::Duration;

use grpc::codec::Bytes;
use grpc::error::{SECRET, ShelfError};
use grpc::service::Shelf;
use http::uri::PathAndQuery;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use status_core::grpc::{Detail, GrpcCode, RetryInfo, RpcStatus};
use status_core::{Problem, ToProblem, status};
use tonic::body::Body;
use tonic::client::{Grpc, GrpcService};
use tonic::transport::Endpoint;
use tonic::{Code, Request, Status};
use tonic_types::StatusExt;
use tonic_web::GrpcWebClientLayer;

const ERRORS: [&str; 5] = ["no-such-book", "isbn-taken", "too-fast", "bad-fields", "database"];

#[tokio::test]
async fn unary() {
    let address = Shelf::serve().await.unwrap();
    for name in ERRORS {
        check(name, &call(address, name).await);
    }
}

/// The status is in the trailers, after two messages.
#[tokio::test]
async fn streaming() {
    let address = Shelf::serve().await.unwrap();
    let channel = Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap();
    for name in ERRORS {
        let mut grpc = Grpc::new(channel.clone());
        grpc.ready().await.unwrap();
        let path = PathAndQuery::from_static("/shelf.Shelf/FailLater");
        let response =
            grpc.server_streaming(Request::new(name.as_bytes().to_vec()), path, Bytes).await.unwrap();
        let mut messages = response.into_inner();
        assert_eq!(messages.message().await.unwrap(), Some(vec![1]));
        assert_eq!(messages.message().await.unwrap(), Some(vec![2]));
        check(name, &messages.message().await.unwrap_err());
    }
}

/// Over HTTP/1.1, with the trailers in the body.
#[tokio::test]
async fn web() {
    let address = Shelf::serve().await.unwrap();
    let client = Client::builder(TokioExecutor::new()).build_http();
    let client = tower::ServiceBuilder::new().layer(GrpcWebClientLayer::new()).service(client);
    let origin = format!("http://{address}").parse().unwrap();
    let mut grpc = Grpc::with_origin(client, origin);
    for name in ERRORS {
        grpc.ready().await.unwrap();
        let path = PathAndQuery::from_static("/shelf.Shelf/Fail");
        let status = grpc.unary(Request::new(name.as_bytes().to_vec()), path, Bytes).await.unwrap_err();
        check(name, &status);
    }
}

/// A client reads the same problem as over HTTP, and `tonic-types` reads the same details.
fn check(name: &str, status: &Status) {
    assert!(!format!("{status:?}").contains(SECRET));
    let error = ShelfError::named(name);
    let problem = Problem::from(status);
    let details = status.get_error_details();
    match name {
        "no-such-book" => {
            assert_eq!(status.code(), Code::NotFound);
            assert_eq!(status.message(), "there is no book 7");
            let info = details.error_info().unwrap();
            assert_eq!((&*info.reason, &*info.domain), ("NO_SUCH_BOOK", "shelf.example"));
            let metadata = [("id", "7"), ("isbn", "9780131103627")];
            assert_eq!(info.metadata, metadata.map(|(key, value)| (key.into(), value.into())).into());
            // A string that looks like a number becomes one.
            assert_eq!(problem, error.to_problem().with_extension("isbn", 9_780_131_103_627_u64));
        }
        "isbn-taken" => {
            assert_eq!((status.code(), status.message()), (Code::AlreadyExists, "the book is taken"));
            let info = details.error_info().unwrap();
            assert_eq!((&*info.reason, &*info.domain), ("ISBN_IN_USE", "shelf.example"));
            assert_eq!(problem, error.to_problem());
        }
        "too-fast" => {
            assert_eq!(status.code(), Code::ResourceExhausted);
            assert_eq!(details.retry_info().unwrap().retry_delay, Some(Duration::from_secs(2)));
            assert_eq!(problem, error.to_problem());
        }
        "bad-fields" => {
            assert_eq!(status.code(), Code::InvalidArgument);
            let violations = &details.bad_request().unwrap().field_violations;
            let fields: Vec<_> = violations.iter().map(|violation| &*violation.field).collect();
            assert_eq!(fields, [r#"items[0]["na.me"]"#, "?page", "If-Match:"]);
            assert_eq!(violations[2].description, "größer");
            let expected = error.to_problem();
            assert_eq!(problem.status(), Some(status!(400).into()));
            assert_eq!(problem.detail(), expected.detail());
            assert_eq!(problem.extension("errors"), expected.extension("errors"));
        }
        _ => {
            assert_eq!((status.code(), status.message()), (Code::Internal, "Internal Server Error"));
            assert_eq!(status.details(), b"");
            assert_eq!(problem, error.to_problem());
        }
    }
}

#[tokio::test]
async fn details_that_do_not_fit_are_left_off() {
    let address = Shelf::serve().await.unwrap();
    let status = call(address, "many-fields").await;
    assert_eq!((status.code(), status.message()), (Code::InvalidArgument, "the book is not valid"));
    assert!(RpcStatus::decode(status.details()).unwrap().details.is_empty(), "{status:?}");
}

#[tokio::test]
async fn long_messages_arrive() {
    let address = Shelf::serve().await.unwrap();
    for length in [100, 1_364, 1_366, 3_000, 4_000, 8_000, 100_000] {
        let status = call(address, &format!("long {length}")).await;
        assert_eq!(status.code(), Code::InvalidArgument, "{length}");
        if length > 1_365 {
            assert_eq!(status.message(), format!("{}…", "ü".repeat(682)), "{length}");
        } else {
            assert_eq!(status.message(), "ü".repeat(length / 2), "{length}");
        }
        assert_eq!(RpcStatus::decode(status.details()).unwrap().message, status.message());
    }
}

/// For a refused connection, the client creates the status itself. Its cause becomes the source of the
/// problem.
#[tokio::test]
async fn transport_errors_have_a_source() {
    use std::error::Error;

    let channel = Endpoint::from_static("http://127.0.0.1:1").connect_lazy();
    let status = fail(&mut Grpc::new(channel), "").await;
    let problem = Problem::from(&status);
    assert_eq!(problem.grpc_code(), GrpcCode::Unavailable);
    assert_eq!(problem.status(), Some(status!(503).into()));
    let sources: Vec<_> = std::iter::successors(problem.source(), |&error| error.source()).collect();
    assert!(sources.len() > 1, "{sources:?}");
}

#[test]
fn codes() {
    for code in GrpcCode::ALL {
        let tonic = Code::from(*code);
        assert_eq!((tonic as i32, GrpcCode::from(tonic)), (code.as_i32(), *code));
    }
}

/// Details that are not a `google.rpc.Status` are ignored, and the trailers take precedence over values that
/// the details repeat.
#[test]
fn details_of_other_services() {
    let problem = Problem::from(Status::with_details(Code::NotFound, "x", b"\xff"[..].to_vec().into()));
    assert_eq!(problem, Problem::new(status!(404)).with_detail("x"));

    let mut status = RpcStatus::new(GrpcCode::Internal, "y");
    status.details.push(Detail::from(RetryInfo { retry_delay: Some(Duration::from_secs(1)) }));
    let problem = Problem::from(Status::with_details(Code::NotFound, "x", status.encode().into()));
    assert_eq!(problem, Problem::new(status!(404)).with_detail("x").with_header("Retry-After", 1));
}

pub(crate) async fn call(address: SocketAddr, name: &str) -> Status {
    let channel = Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap();
    fail(&mut Grpc::new(channel), name).await
}

async fn fail<S>(grpc: &mut Grpc<S>, name: &str) -> Status
where
    S: GrpcService<Body>,
    S::Error: std::fmt::Debug,
    S::ResponseBody: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    <S::ResponseBody as http_body::Body>::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send,
{
    grpc.ready().await.unwrap();
    let path = PathAndQuery::from_static("/shelf.Shelf/Fail");
    grpc.unary(Request::new(name.as_bytes().to_vec()), path, Bytes).await.unwrap_err()
}
