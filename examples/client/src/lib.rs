//! A client of the book shelf in `examples/service`.

use std::time::{Duration, SystemTime};

use reqwest::{Client, Request, Response};
use serde::Deserialize;
use service_errors::Error; // the service's own enum, which derives `FromProblem` too
use status_core::{ClientError, ErrorForProblem, Problem};

#[derive(Debug, Deserialize)]
pub struct Book {
    pub title: String,
    pub year: u16,
}

/// The book with this number, if there is one.
pub async fn book(client: &Client, url: &str, id: i64) -> Result<Option<Book>, ClientError<Error>> {
    match send(client, client.get(format!("{url}/books/{id}")).build()?).await {
        Ok(response) => Ok(Some(response.json().await?)),
        Err(ClientError::Answered(Error::NoSuchBook { .. })) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Sends a request, and retries it if the answer permits that. The error is the one that the service returned.
pub async fn send(client: &Client, mut request: Request) -> Result<Response, ClientError<Error>> {
    let mut attempts = 3;
    loop {
        attempts -= 1;
        let (method, again) = (request.method().clone(), request.try_clone());
        let problem: Problem = match client.execute(request).await?.error_for_problem().await {
            Ok(response) => return Ok(response),
            Err(ClientError::Answered(problem)) => problem,
            Err(ClientError::Transport(error)) => return Err(error.into()),
        };
        let wait = problem.retry_after(SystemTime::now()).unwrap_or(Duration::from_millis(100));
        match again {
            Some(again) if attempts > 0 && wait.as_secs() < 10 && problem.may_retry(method.as_str()) => {
                request = again;
            }
            _ => return Err(ClientError::Answered(problem.into())),
        }
        tokio::time::sleep(wait).await;
    }
}
