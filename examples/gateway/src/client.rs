//! Clients for both protocols: whichever is used, an error is the same value.

use status_core::{Problem, status};
use tonic::transport::Channel;

use crate::book::{Book, GetBook};
use crate::error::ShelfError;
use crate::grpc::generated::shelf_client::ShelfClient;

/// A client of the shelf.
#[derive(Clone, Debug)]
pub enum Client {
    /// Over HTTP, with the URL of the service.
    Http(reqwest::Client, String),
    /// Over gRPC.
    Grpc(ShelfClient<Channel>),
}

impl Client {
    /// The book with a number.
    ///
    /// # Errors
    ///
    /// What the shelf answers.
    pub async fn book(&mut self, id: u64) -> Result<Book, ShelfError> {
        match self {
            Self::Http(client, url) => read(client.get(format!("{url}/books/{id}"))).await,
            Self::Grpc(client) => client.get_book(GetBook { id }).await.map(unwrapped).map_err(from_status),
        }
    }

    /// Adds a book.
    ///
    /// # Errors
    ///
    /// What the shelf answers.
    pub async fn add(&mut self, book: Book) -> Result<Book, ShelfError> {
        match self {
            Self::Http(client, url) => read(client.post(format!("{url}/books")).json(&book)).await,
            Self::Grpc(client) => client.add_book(book).await.map(unwrapped).map_err(from_status),
        }
    }
}

/// The book in a response, or the error that it answers.
async fn read(request: reqwest::RequestBuilder) -> Result<Book, ShelfError> {
    let failed = |error: reqwest::Error| ShelfError::from(of_transport(error));
    let response = request.send().await.map_err(failed)?;
    if response.status().is_success() {
        return response.json().await.map_err(failed);
    }
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.bytes().await.map_err(failed)?;
    Err(Problem::of_response(status, &headers, body).into())
}

fn of_transport(error: reqwest::Error) -> Problem {
    Problem::new(status!(503)).with_source(error)
}

fn from_status(status: tonic::Status) -> ShelfError {
    Problem::from(status).into()
}

fn unwrapped(response: tonic::Response<Book>) -> Book {
    response.into_inner()
}
