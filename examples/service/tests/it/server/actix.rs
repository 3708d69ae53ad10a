//! The shelf over HTTP, with actix-web: the same responses to the same errors.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::error::{ErrorBadRequest, JsonPayloadError};
use actix_web::http::header::{
    AUTHORIZATION, CONTENT_TYPE, ETAG, HeaderName, IF_MATCH, IF_NONE_MATCH, LOCATION,
};
use actix_web::web::{Data, Json, JsonConfig, Path, PathConfig, Query, ServiceConfig};
use actix_web::{FromRequest, HttpRequest, HttpResponse, HttpResponseBuilder, web};
use service::api::Page;
use service::book::{Book, Draft};
use service::{App, Error, catalogue, rejections};
use status_core::{Problem, StatusCode, status};

/// The routes of the service.
pub(crate) fn shelf(app: App) -> impl Fn(&mut ServiceConfig) + Clone + Send {
    move |routes| {
        let books = web::resource("/books")
            .route(web::get().to(list))
            .route(web::head().to(list))
            .route(web::post().to(add));
        let book = web::resource("/books/{id}")
            .route(web::get().to(read))
            .route(web::head().to(read))
            .route(web::put().to(replace))
            .route(web::delete().to(remove));
        let scope = web::scope("")
            .wrap(rejections::problems())
            .app_data(Data::new(app.clone()))
            .app_data(JsonConfig::default().limit(8 * 1024).error_handler(|error, _| of_json(&error).into()))
            .app_data(PathConfig::default().error_handler(|error, _| ErrorBadRequest(error)))
            .service(books)
            .service(book)
            .service(catalogue().service());
        routes.service(scope);
    }
}

async fn list(app: Data<App>, page: Query<Page>) -> Result<HttpResponse, Error> {
    let Page { after, limit } = page.into_inner();
    let books = app.shelf(move |shelf| shelf.list(after, limit.min(100))).await?;
    Ok(HttpResponse::Ok().json(books))
}

async fn read(app: Data<App>, id: Path<i64>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let id = id.into_inner();
    let book = app.shelf(move |shelf| shelf.read(id)).await?;
    if text(&request, &IF_NONE_MATCH).is_some_and(|tags| book.version.is_among(tags)) {
        return Ok(HttpResponse::NotModified().insert_header((ETAG, book.version.to_string())).finish());
    }
    Ok(full(&mut HttpResponse::Ok(), &book))
}

async fn add(app: Data<App>, _: Admitted, draft: Json<Draft>) -> Result<HttpResponse, Error> {
    let book = app.shelf(move |shelf| shelf.add(draft.into_inner())).await?;
    let location = format!("/books/{}", book.id);
    Ok(full(HttpResponse::Created().insert_header((LOCATION, location)), &book))
}

async fn replace(
    app: Data<App>,
    _: Admitted,
    id: Path<i64>,
    request: HttpRequest,
    draft: Json<Draft>,
) -> Result<HttpResponse, Error> {
    let if_match = text(&request, &IF_MATCH).ok_or(Error::NoVersion)?.to_owned();
    let book = app.shelf(move |shelf| shelf.replace(id.into_inner(), &if_match, draft.into_inner())).await?;
    Ok(full(&mut HttpResponse::Ok(), &book))
}

async fn remove(
    app: Data<App>,
    _: Admitted,
    id: Path<i64>,
    request: HttpRequest,
) -> Result<StatusCode, Error> {
    let if_match = text(&request, &IF_MATCH).ok_or(Error::NoVersion)?.to_owned();
    app.shelf(move |shelf| shelf.remove(id.into_inner(), &if_match)).await?;
    Ok(status!(204))
}

struct Admitted;

impl FromRequest for Admitted {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let app = request.app_data::<Data<App>>().unwrap();
        ready(app.admit(text(request, &AUTHORIZATION)).map(|()| Self))
    }
}

fn full(response: &mut HttpResponseBuilder, book: &Book) -> HttpResponse {
    response
        .insert_header((ETAG, book.version.to_string()))
        .insert_header((CONTENT_TYPE, "application/json"))
        .json(book)
}

fn text<'a>(request: &'a HttpRequest, name: &HeaderName) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

/// actix-web sends 400 for all of these.
fn of_json(error: &JsonPayloadError) -> Problem {
    let status = match error {
        JsonPayloadError::ContentType => status!(415),
        JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => status!(413),
        JsonPayloadError::Deserialize(error) if error.is_data() => status!(422),
        _ => status!(400),
    };
    Problem::new(status).with_detail(error.to_string())
}
