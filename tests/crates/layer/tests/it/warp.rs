//! warp: its filters as a service of tower, and errors as its responses.

use status_core::{HasStatus, Problem, Problems, ToProblem, status};
use tower::ServiceBuilder;
use warp::Filter;
use warp::reply::Response;

use crate::serve;
use crate::wire::{ask, send};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(http)]
#[error("there is no book {id}")]
#[status(404)]
#[problem(type = "/problems/no-such-book")]
struct NoSuchBook {
    #[problem(extension)]
    id: u64,
}

#[tokio::test]
async fn answers() {
    let hello = warp::path::end().and(warp::get()).map(|| "hello");
    let book = warp::path!("books" / u64).map(|id| Response::from(NoSuchBook { id }));
    let problem = warp::path("busy").map(|| -> Response { Problem::new(status!(503)).into_http() });
    let json = warp::path("json").and(warp::body::json()).map(|_: Vec<u8>| "read");
    let filters = hello.or(book).or(problem).or(json);
    let service = ServiceBuilder::new().layer(Problems::new()).service(warp::service(filters));
    let address = serve::hyper(service);

    assert_eq!(ask(address, "GET /").await.text(), "hello");
    let expected = Problem::new(status!(404))
        .with_type("/problems/no-such-book")
        .with_detail("there is no book 7")
        .with_extension("id", 7);
    assert_eq!(ask(address, "GET /books/7").await.problem(404), expected);
    assert_eq!(ask(address, "GET /busy").await.problem(503), Problem::new(status!(503)));
    // The responses of warp.
    ask(address, "GET /nowhere").await.problem(404);
    ask(address, "PATCH /").await.problem(405);
    let response = send(address, "POST /json\r\nContent-Type: application/json", "{").await;
    assert!(response.problem(400).detail().unwrap().starts_with("Request body deserialize error: "));
}
