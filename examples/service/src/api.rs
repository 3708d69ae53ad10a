//! The shelf over HTTP, with axum.

use std::future::ready;

use axum::Json;
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, Query, State};
use axum::handler::Handler;
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
use crate::{App, Error};

/// The pages of the service.
///
/// Whatever axum would answer by itself, in its own words, is an [`Error`] here: a page that there is not, a method that a page does not
/// take, and what an extractor refuses, for which the handlers take a `Result`.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/books", get(list).post(add).fallback(wrong_method("GET, HEAD, POST")))
        .route(
            "/books/{id}",
            get(read).put(replace).delete(remove).fallback(wrong_method("GET, HEAD, PUT, DELETE")),
        )
        .route("/openapi.json", get(|| ready(Json(document()))).fallback(wrong_method("GET, HEAD")))
        .fallback(|| ready(Error::NoSuchPage))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(app)
}

/// More than any book needs, in bytes.
const MAX_BODY: usize = 8 * 1024;

/// Which books to list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Page {
    /// Those after the book of this number.
    pub after: i64,
    /// So many at most.
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
    page: Result<Query<Page>, QueryRejection>,
) -> Result<impl IntoResponse, Error> {
    let Query(page) = page?;
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
    id: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let Path(id) = id?;
    let book = app.shelf(move |shelf| shelf.read(id)).await?;
    if text(&headers, &IF_NONE_MATCH).is_some_and(|tags| book.version.is_among(tags)) {
        return Ok(([(ETAG, book.version.to_string())], status!(304)).into_response());
    }
    Ok(full(book).into_response())
}

/// Puts a book on the shelf.
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
    draft: Result<Json<Draft>, JsonRejection>,
) -> Result<impl IntoResponse, Error> {
    let Json(draft) = draft?;
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
    id: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
    draft: Result<Json<Draft>, JsonRejection>,
) -> Result<impl IntoResponse, Error> {
    let (Path(id), Json(draft)) = (id?, draft?);
    let if_match = text(&headers, &IF_MATCH).ok_or(Error::NoVersion)?.to_owned();
    let book = app.shelf(move |shelf| shelf.replace(id, &if_match, draft)).await?;
    Ok(full(book))
}

/// Takes a book from the shelf.
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
    id: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
) -> Result<StatusCode, Error> {
    let Path(id) = id?;
    let if_match = text(&headers, &IF_MATCH).ok_or(Error::NoVersion)?.to_owned();
    app.shelf(move |shelf| shelf.remove(id, &if_match)).await?;
    Ok(status!(204))
}

/// Somebody who may change the shelf.
pub(crate) struct Admitted;

impl FromRequestParts<App> for Admitted {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        app.admit(text(&parts.headers, &AUTHORIZATION)).map(|()| Self)
    }
}

/// The answer to a method that a page does not take: the page says which it does.
fn wrong_method(allow: &'static str) -> impl Handler<((),), App> {
    move || ready(Error::WrongMethod { allow })
}

fn full(book: Book) -> impl IntoResponse {
    ([(ETAG, book.version.to_string())], Json(book))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
