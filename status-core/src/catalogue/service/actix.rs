//! The service for actix-web.

use core::future::{Ready, ready};

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::guard::fn_guard;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT, HeaderName, HeaderValue, IF_NONE_MATCH};
use actix_web::{Handler, HttpRequest, HttpResponse, ResponseError, web};

use super::CatalogueService;
use super::pages::{Answer, Representation};

/// For `App::service`: serves the paths of the pages, and leaves all others to the application.
impl HttpServiceFactory for CatalogueService {
    fn register(self, config: &mut AppService) {
        let pages = self.clone();
        // The path as it was sent. A pattern for each page would be matched with the decoded one.
        let guard = fn_guard(move |request| pages.pages.contains(request.head().uri.path()));
        web::resource("/{path:.*}").guard(guard).to(self).register(config);
    }
}

/// For `web::to`, such as in `App::default_service`: sends a 404 for any other path.
impl Handler<HttpRequest> for CatalogueService {
    type Output = HttpResponse;
    type Future = Ready<HttpResponse>;

    fn call(&self, request: HttpRequest) -> Self::Future {
        let values = |name: HeaderName| request.headers().get_all(name).map(HeaderValue::as_bytes);
        let (method, path) = (request.method().as_str(), request.uri().path());
        ready(match self.pages.answer(method, path, values(ACCEPT), values(IF_NONE_MATCH)) {
            Answer::Page(page) => respond(StatusCode::OK, page),
            Answer::NotModified(page) => respond(StatusCode::NOT_MODIFIED, page),
            Answer::Problem(problem) => problem.error_response(),
        })
    }
}

fn respond(status: StatusCode, page: &Representation) -> HttpResponse {
    let is_modified = status != StatusCode::NOT_MODIFIED;
    let mut response = HttpResponse::build(status);
    for header in page.headers(is_modified) {
        response.insert_header(header);
    }
    if is_modified { response.body(page.body.clone()) } else { response.finish() }
}
