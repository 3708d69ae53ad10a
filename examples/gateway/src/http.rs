//! The shelf over HTTP.

use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum::{Json, Router};

use crate::book::Book;
use crate::error::ShelfError;
use crate::shelf::Shelf;

/// The routes.
pub fn router(shelf: Shelf) -> Router {
    Router::new().route("/books", post(add_book)).route("/books/{id}", get(get_book)).with_state(shelf)
}

async fn get_book(State(shelf): State<Shelf>, Path(id): Path<u64>) -> Result<Json<Book>, ShelfError> {
    Ok(Json(shelf.book(id)?))
}

async fn add_book(State(shelf): State<Shelf>, Json(book): Json<Book>) -> Result<Json<Book>, ShelfError> {
    Ok(Json(shelf.add(book)?))
}
