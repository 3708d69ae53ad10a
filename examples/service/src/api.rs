//! The shelf over HTTP, with axum.

use std::future::ready;

use axum::Json;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, Query, State};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, ETAG, HeaderName, IF_MATCH, IF_NONE_MATCH, LOCATION};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{Router, get};
use serde::Deserialize;
use status_core::{StatusCode, status};
use utoipa::IntoParams;

use crate::book::{Book, Draft};
use crate::openapi::document;
use crate::{App, Error, catalogue, rejections};

/// The pages of the service.
///
/// The handlers return an [`Error`]. The layer converts axum's own error responses: unknown pages, wrong
/// methods, and requests that an extractor rejects.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/books", get(list).post(add))
        .route("/books/{id}", get(read).put(replace).delete(remove))
        .route("/openapi.json", get(|| ready(Json(document()))))
        .fallback_service(catalogue().service())
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(rejections::problems())
        .with_state(app)
}

/// The maximum size of a request, in bytes. No book needs more.
const MAX_BODY: usize = 8 * 1024;

/// The books to list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Page {
    /// Only books with larger numbers.
    pub after: i64,
    /// The maximum number of books.
    #[param(maximum = 100)]
    pub limit: u32,
}

impl Default for Page {
    fn default() -> Self {
        Self { after: 0, limit: 100 }
    }
}

/// The books on the shelf.
#[utoipa::path(get, path = "/books", params(Page), responses((status = 200, description = "The books", body = [Book]), Error))]
pub(crate) async fn list(
    State(app): State<App>,
    Query(page): Query<Page>,
) -> Result<impl IntoResponse, Error> {
    let books = app.shelf(move |shelf| shelf.list(page.after, page.limit.min(100))).await?;
    Ok(Json(books))
}

/// One book.
#[utoipa::path(
    get,
    path = "/books/{id}",
    params(("id" = i64, Path), ("If-None-Match" = Option<String>, Header)),
    responses((status = 200, description = "The book", body = Book, headers(("ETag" = String))), (status = 304, description = "Not changed"), Error)
)]
pub(crate) async fn read(
    State(app): State<App>,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let book = app.shelf(move |shelf| shelf.read(id)).await?;
    if text(&headers, &IF_NONE_MATCH).is_some_and(|tags| book.version.is_among(tags)) {
        return Ok(([(ETAG, book.version.to_string())], status!(304)).into_response());
    }
    Ok(full(book).into_response())
}

/// Adds a book to the shelf.
#[utoipa::path(
    post,
    path = "/books",
    request_body = Draft,
    security(("token" = [])),
    responses((status = 201, description = "The book", body = Book, headers(("Location" = String), ("ETag" = String))), Error)
)]
pub(crate) async fn add(
    State(app): State<App>,
    _: Admitted,
    Json(draft): Json<Draft>,
) -> Result<impl IntoResponse, Error> {
    let book = app.shelf(move |shelf| shelf.add(draft)).await?;
    let location = format!("/books/{}", book.id);
    Ok((axum::http::StatusCode::from(status!(201)), [(LOCATION, location)], full(book)))
}

/// Replaces a book.
#[utoipa::path(
    put,
    path = "/books/{id}",
    params(("id" = i64, Path), ("If-Match" = String, Header)),
    request_body = Draft,
    security(("token" = [])),
    responses((status = 200, description = "The book", body = Book, headers(("ETag" = String))), Error)
)]
pub(crate) async fn replace(
    State(app): State<App>,
    _: Admitted,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Json(draft): Json<Draft>,
) -> Result<impl IntoResponse, Error> {
    let if_match = text(&headers, &IF_MATCH).ok_or(Error::NoVersion)?.to_owned();
    let book = app.shelf(move |shelf| shelf.replace(id, &if_match, draft)).await?;
    Ok(full(book))
}

/// Removes a book from the shelf.
#[utoipa::path(
    delete,
    path = "/books/{id}",
    params(("id" = i64, Path), ("If-Match" = String, Header)),
    security(("token" = [])),
    responses((status = 204, description = "Gone"), Error)
)]
pub(crate) async fn remove(
    State(app): State<App>,
    _: Admitted,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<StatusCode, Error> {
    let if_match = text(&headers, &IF_MATCH).ok_or(Error::NoVersion)?.to_owned();
    app.shelf(move |shelf| shelf.remove(id, &if_match)).await?;
    Ok(status!(204))
}

/// A client that is allowed to change the shelf.
pub(crate) struct Admitted;

impl FromRequestParts<App> for Admitted {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        app.admit(text(&parts.headers, &AUTHORIZATION)).map(|()| Self)
    }
}

fn full(book: Book) -> impl IntoResponse {
    ([(ETAG, book.version.to_string())], Json(book))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
