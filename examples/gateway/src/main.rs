//! Serves the shelf on three ports: HTTP, gRPC, and HTTP through the gateway to gRPC.

use gateway::grpc::generated::shelf_client::ShelfClient;
use gateway::grpc::generated::shelf_server::ShelfServer;
use gateway::shelf::Shelf;
use gateway::{http, proxy};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::{Endpoint, Server};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shelf = Shelf::default();
    let bind = |port| TcpListener::bind(("127.0.0.1", port));
    let (over_http, over_grpc, in_front) = (bind(8080).await?, bind(50051).await?, bind(8081).await?);
    let behind = ShelfClient::new(Endpoint::from_static("http://127.0.0.1:50051").connect_lazy());
    println!("HTTP on 8080, gRPC on 50051, HTTP in front of gRPC on 8081");

    let grpc = Server::builder().add_service(ShelfServer::new(shelf.clone()));
    tokio::spawn(grpc.serve_with_incoming(TcpListenerStream::new(over_grpc)));
    tokio::spawn(axum::serve(in_front, proxy::router(behind)).into_future());
    axum::serve(over_http, http::router(shelf)).await?;
    Ok(())
}
