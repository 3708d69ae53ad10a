//! A gateway from HTTP to gRPC. `?` forwards errors.

use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use status_core::Problem;
use tonic::transport::Channel;

use crate::book::{Book, GetBook};
use crate::grpc::generated::shelf_client::ShelfClient;

/// The routes of the shelf, implemented by calls to a gRPC service.
pub fn router(shelf: ShelfClient<Channel>) -> Router {
    Router::new().route("/books", post(add_book)).route("/books/{id}", get(get_book)).with_state(shelf)
}

async fn get_book(
    State(mut shelf): State<ShelfClient<Channel>>,
    Path(id): Path<u64>,
) -> Result<Json<Book>, Problem> {
    Ok(Json(shelf.get_book(GetBook { id }).await?.into_inner()))
}

async fn add_book(
    State(mut shelf): State<ShelfClient<Channel>>,
    Json(book): Json<Book>,
) -> Result<Json<Book>, Problem> {
    Ok(Json(shelf.add_book(book).await?.into_inner()))
}
