//! A client for both protocols. An error is the same value, whichever is used.

use status_core::{ClientError, ErrorForProblem, Problem, status};
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
    /// Returns the error of the shelf.
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
    /// Returns the error of the shelf.
    pub async fn add(&mut self, book: Book) -> Result<Book, ShelfError> {
        match self {
            Self::Http(client, url) => read(client.post(format!("{url}/books")).json(&book)).await,
            Self::Grpc(client) => client.add_book(book).await.map(unwrapped).map_err(from_status),
        }
    }
}

/// The book in a response, or the error that it reports.
async fn read(request: reqwest::RequestBuilder) -> Result<Book, ShelfError> {
    let book = async { Ok(request.send().await?.error_for_problem().await?.json().await?) };
    book.await.map_err(|error| match error {
        ClientError::Answered(error) => error,
        ClientError::Transport(error) => Problem::new(status!(503)).with_source(error).into(),
    })
}

fn from_status(status: tonic::Status) -> ShelfError {
    Problem::from(status).into()
}

fn unwrapped(response: tonic::Response<Book>) -> Book {
    response.into_inner()
}
