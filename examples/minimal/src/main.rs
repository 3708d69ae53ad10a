//! Books over HTTP, one file each: `cargo run -- 127.0.0.1:8080 books`.

use std::path::PathBuf;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use status_core::{OrStatus, Problem, Problems, StatusCode, Violations, status};
use tokio::{fs, net::TcpListener};

#[derive(Serialize, Deserialize)]
struct Book {
    title: String,
    year: u16,
}

async fn read(State(shelf): State<PathBuf>, Path(id): Path<u32>) -> Result<Json<Book>, Problem> {
    let file = fs::read(shelf.join(format!("{id}.json")))
        .await
        .or_problem(|| Problem::new(status!(404)).with_detail(format!("there is no book {id}")))?;
    // The client sees only a 500. The log has the file, the line and the column.
    Ok(Json(serde_json::from_slice(&file).or_status(status!(500))?))
}

async fn write(
    State(shelf): State<PathBuf>,
    Path(id): Path<u32>,
    Json(book): Json<Book>,
) -> Result<StatusCode, Problem> {
    let mut violations = Violations::new();
    violations.check(!book.title.trim().is_empty(), "#/title", "must not be empty");
    violations.check(book.year >= 1450, "#/year", "must be after the invention of printing");
    violations.into_result()?;

    let file = serde_json::to_vec(&book).or_status(status!(500))?;
    fs::write(shelf.join(format!("{id}.json")), file).await.or_status(status!(503))?;
    Ok(status!(204))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();

    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let shelf = PathBuf::from(arguments.next().unwrap_or_else(|| "books".to_owned()));
    let router = Router::new()
        .route("/books/{id}", get(read).put(write))
        .layer(Problems::new()) // axum's own error responses become problems too
        .with_state(shelf);
    let listener = TcpListener::bind(address).await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}
