//! The service: each method returns the error that the request names.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{Request, Response};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::Status;
use tonic::body::Body;
use tonic::server::{Grpc, NamedService, ServerStreamingService, UnaryService};
use tonic::transport::Server;
use tower_service::Service;

use crate::codec::Bytes;
use crate::error::ShelfError;

/// The service of the package `shelf`.
#[derive(Clone, Copy, Debug)]
pub struct Shelf;

impl Shelf {
    /// Serves on a free port of the loopback interface, including HTTP/1.1 and gRPC-Web.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no free port.
    pub async fn serve() -> std::io::Result<SocketAddr> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let server =
            Server::builder().accept_http1(true).layer(tonic_web::GrpcWebLayer::new()).add_service(Self);
        tokio::spawn(server.serve_with_incoming(TcpListenerStream::new(listener)));
        Ok(address)
    }
}

impl NamedService for Shelf {
    const NAME: &'static str = "shelf.Shelf";
}

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

impl Service<Request<Body>> for Shelf {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        Box::pin(async move {
            let mut grpc = Grpc::new(Bytes);
            Ok(match request.uri().path() {
                "/shelf.Shelf/Fail" => grpc.unary(Fail, request).await,
                "/shelf.Shelf/FailLater" => grpc.server_streaming(FailLater, request).await,
                _ => Status::unimplemented("").into_http(),
            })
        })
    }
}

/// A call that fails.
struct Fail;

impl UnaryService<Vec<u8>> for Fail {
    type Response = Vec<u8>;
    type Future = BoxFuture<Result<tonic::Response<Vec<u8>>, Status>>;

    fn call(&mut self, request: tonic::Request<Vec<u8>>) -> Self::Future {
        Box::pin(async move { Err(named(&request.into_inner()).into()) })
    }
}

/// A stream that fails after two messages.
struct FailLater;

impl ServerStreamingService<Vec<u8>> for FailLater {
    type Response = Vec<u8>;
    type ResponseStream = tokio_stream::Iter<std::vec::IntoIter<Result<Vec<u8>, Status>>>;
    type Future = BoxFuture<Result<tonic::Response<Self::ResponseStream>, Status>>;

    fn call(&mut self, request: tonic::Request<Vec<u8>>) -> Self::Future {
        Box::pin(async move {
            let error = named(&request.into_inner());
            let items = vec![Ok(vec![1]), Ok(vec![2]), Err(error.into())];
            Ok(tonic::Response::new(tokio_stream::iter(items)))
        })
    }
}

fn named(request: &[u8]) -> ShelfError {
    ShelfError::named(&String::from_utf8_lossy(request))
}
