//! The pages of the problem types, at their own paths.

use std::net::SocketAddr;

use axum::Router;
use axum::routing::get;
use status_core::{Catalogue, CatalogueService, HasStatus, Problem, Problems, ToProblem, status};

use crate::serve;
use crate::wire::{Response, ask, ask_http2};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(base = "https://shelf.example/problems/")]
#[expect(dead_code, reason = "only their types matter")]
enum ShelfError {
    /// There is no book <script>with this number</script>.
    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "no-such-book", title = "No such book")]
    NoSuchBook {
        #[problem(extension)]
        id: u64,
    },

    /// The shelf is full.
    #[error("the shelf is full")]
    #[status(409)]
    #[problem(type = "%66ull", title = "Full")]
    Full,

    #[error("the database failed")]
    #[status(500)]
    Database,
}

fn pages() -> CatalogueService {
    Catalogue::new().with::<ShelfError>().service()
}

const BROWSER: &str = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const PAGE: &str = "/problems/no-such-book";

/// Everything that a service at the root serves. Some servers leave other paths to the framework.
async fn assert_serves(address: SocketAddr, is_fallback: bool) {
    let page = ask(address, &format!("GET {PAGE}\r\n{BROWSER}")).await;
    assert_page(&page, "text/html; charset=utf-8");
    assert!(page.text().contains("<h1>No such book</h1>"), "{page:?}");
    assert!(page.text().contains("&lt;script&gt;with this number&lt;/script&gt;"), "{page:?}");
    assert!(page.text().contains("<a href=\"/problems\">All problems</a>"), "{page:?}");

    let json = ask(address, &format!("GET {PAGE}")).await;
    assert_page(&json, "application/json");
    let types = Catalogue::from_json(json.text()).unwrap();
    assert_eq!(types.types().len(), 1);
    assert_eq!(types.types()[0].name(), "NoSuchBook");

    for path in ["/problems", "/problems/", "/problems?sorted=1"] {
        let index = ask(address, &format!("GET {path}\r\n{BROWSER}")).await;
        assert_page(&index, "text/html; charset=utf-8");
        assert!(index.text().contains("<a href=\"/problems/no-such-book\">No such book</a>"), "{index:?}");
        let index = ask(address, &format!("GET {path}")).await;
        assert_page(&index, "application/json");
        assert_eq!(index.text(), Catalogue::new().with::<ShelfError>().to_json());
    }
    // The path as written in the type.
    assert_page(&ask(address, "GET /problems/%66ull").await, "application/json");

    // HEAD has the headers of GET, and no body.
    for accept in [BROWSER, "Accept: */*"] {
        let get = ask(address, &format!("GET {PAGE}\r\n{accept}")).await;
        let head = ask(address, &format!("HEAD {PAGE}\r\n{accept}")).await;
        assert_eq!(head.header("content-length"), Some(&*get.body.len().to_string()));
        assert_eq!((head.status, sorted(&head), &*head.body), (get.status, sorted(&get), &b""[..]));
        let head = ask_http2(address, "HEAD", PAGE).await;
        assert_eq!((head.status, &*head.body), (200, &b""[..]));
    }

    // A page that the client has cached.
    let tag = page.header("etag").unwrap();
    let response = ask(address, &format!("GET {PAGE}\r\n{BROWSER}\r\nIf-None-Match: \"x\", {tag}")).await;
    assert_eq!((response.status, &*response.body), (304, &b""[..]));
    assert_eq!((response.header("etag"), response.header("vary")), (Some(tag), Some("Accept")));
    let response = ask(address, &format!("GET {PAGE}\r\nIf-None-Match: {tag}")).await;
    assert_page(&response, "application/json");

    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"] {
        let response = ask(address, &format!("{method} {PAGE}")).await;
        response.problem(405);
        assert_eq!(response.header("allow"), Some("GET, HEAD"), "{method}");
    }
    for path in ["/problems/no-such-book/", "/problems/other", "/", "/PROBLEMS"] {
        let response = ask(address, &format!("GET {path}\r\n{BROWSER}")).await;
        assert_eq!(response.status, 404, "{path}");
        if is_fallback {
            assert_eq!(response.problem(404), Problem::new(status!(404)), "{path}");
            let head = ask(address, &format!("HEAD {path}")).await;
            assert_eq!((head.status, &*head.body), (404, &b""[..]));
            assert_eq!(head.header("content-length"), Some(&*response.body.len().to_string()));
        }
    }
}

#[track_caller]
fn assert_page(response: &Response, content_type: &str) {
    assert_eq!(response.status, 200, "{response:?}");
    assert_eq!(response.header("content-type"), Some(content_type), "{response:?}");
    assert_eq!(response.header("vary"), Some("Accept"));
    assert_eq!(response.header("x-content-type-options"), Some("nosniff"));
    assert!(response.header("content-security-policy").unwrap().starts_with("default-src 'none';"));
    assert!(response.header("etag").unwrap().starts_with('"'));
}

fn sorted(response: &Response) -> Vec<(String, String)> {
    let mut headers = response.headers.clone();
    headers.sort();
    headers
}

#[tokio::test(flavor = "multi_thread")]
async fn with_axum() {
    let router = || Router::new().route("/books", get(async || "books"));
    assert_serves(serve::axum(router().fallback_service(pages())), true).await;
    assert_serves(serve::axum(router().fallback_service(pages()).layer(Problems::new())), true).await;
    assert_serves(serve::hyper(pages()), true).await;

    let mut routes = router();
    for path in pages().paths() {
        routes = routes.route_service(path, pages());
    }
    assert_serves(serve::axum(routes), false).await;
    assert_serves(
        serve::axum(router().nest_service("/problems", pages().below("/problems")).layer(Problems::new())),
        false,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_actix() {
    use actix_web::{App, web};

    let books = || web::resource("/books").to(async || "books");
    // The order does not matter.
    assert_serves(serve::actix(move || App::new().service(books()).service(pages())), false).await;
    let address = serve::actix(move || App::new().service(pages()).service(books()).wrap(Problems::new()));
    assert_serves(address, true).await;
    assert_eq!(ask(address, "GET /books").await.text(), "books");
    assert_serves(serve::actix(|| App::new().default_service(web::to(pages()))), true).await;
    assert_serves(serve::actix(|| App::new().service(web::scope("").service(pages()))), false).await;
}

/// A 404 of the service is a page too, if the layer has pages.
#[tokio::test]
async fn unknown_pages() {
    let problems = Problems::new().html(|problem| format!("<h1>{problem}"));
    let address = serve::axum(Router::new().fallback_service(pages()).layer(problems));
    let response = ask(address, &format!("GET /problems/other\r\n{BROWSER}")).await;
    assert_eq!((response.status, response.text()), (404, "<h1>404 Not Found"));
    // The pages of the types are not errors.
    assert_page(&ask(address, &format!("GET {PAGE}\r\n{BROWSER}")).await, "text/html; charset=utf-8");
}
