//! The shelf over gRPC.

use tonic::{Request, Response, Status};

use crate::book::{Book, GetBook};
use crate::shelf::Shelf;

/// The server and the client that `build.rs` generates.
#[allow(clippy::all, clippy::pedantic, missing_docs, reason = "generated")]
pub mod generated {
    include!(concat!(env!("OUT_DIR"), "/shelf.Shelf.rs"));
}

#[tonic::async_trait]
impl generated::shelf_server::Shelf for Shelf {
    async fn get_book(&self, request: Request<GetBook>) -> Result<Response<Book>, Status> {
        Ok(Response::new(self.book(request.into_inner().id)?))
    }

    async fn add_book(&self, request: Request<Book>) -> Result<Response<Book>, Status> {
        Ok(Response::new(self.add(request.into_inner())?))
    }
}
