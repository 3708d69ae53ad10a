//! The feature `reqwest`: errors of a client from its responses.

use core::error::Error;
use core::fmt;
use core::future::Future;

use ::reqwest::Response;

use crate::problem::Rules;
use crate::{Problem, Received};

/// Turns an error response of reqwest into the error that it reports.
///
/// ```no_run
/// # async fn book() -> Result<(), Box<dyn std::error::Error>> {
/// use status_core::{ClientError, ErrorForProblem, Problem};
///
/// let response = reqwest::get("http://shelf.example/books/7").await?;
/// match response.error_for_problem::<Problem>().await {
///     Ok(response) => println!("{}", response.text().await?),
///     Err(ClientError::Answered(problem)) => println!("the service answered: {problem}"),
///     Err(ClientError::Transport(error)) => println!("there is no answer: {error}"),
/// }
/// # Ok(())
/// # }
/// ```
///
/// In place of [`Problem`] there can be any error that is `From<Problem>`, such as one that derives `FromProblem` and has a variant with
/// `#[problem(other)]`. For other errors there is [`OrProblem`](crate::OrProblem).
pub trait ErrorForProblem: Sized {
    /// The response, or the error that it reports: 4xx, 5xx and other numbers from 600 on.
    ///
    /// At most 64 KiB of the body of an error are read. A longer body, or one that breaks off, counts as what was read of it.
    ///
    /// # Errors
    ///
    /// [`ClientError::Answered`] if the response reports an error.
    fn error_for_problem<E: From<Problem>>(self) -> impl Future<Output = Result<Response, ClientError<E>>>;
}

impl ErrorForProblem for Response {
    async fn error_for_problem<E: From<Problem>>(self) -> Result<Self, ClientError<E>> {
        let status = self.status().as_u16();
        if !Rules::of_status(Received::new(status)).is_error {
            return Ok(self);
        }
        let headers = self.headers().clone();
        let body = body(self).await;
        Err(ClientError::Answered(Problem::of_response(status, &headers, body).into()))
    }
}

/// The first bytes of a body.
#[cfg(not(target_arch = "wasm32"))]
async fn body(mut response: Response) -> Vec<u8> {
    let mut body = Vec::new();
    while body.len() < LONGEST_BODY
        && let Ok(Some(chunk)) = response.chunk().await
    {
        body.extend_from_slice(&chunk[..chunk.len().min(LONGEST_BODY - body.len())]);
    }
    body
}

/// The first bytes of a body. Without the feature `stream`, which needs more packages, a browser has the whole body or none of it.
#[cfg(target_arch = "wasm32")]
async fn body(response: Response) -> Vec<u8> {
    if response.content_length().is_some_and(|length| length > LONGEST_BODY as u64) {
        return Vec::new();
    }
    let mut body = response.bytes().await.map_or_else(|_| Vec::new(), Vec::from);
    body.truncate(LONGEST_BODY);
    body
}

/// The most bytes that are read of a body.
const LONGEST_BODY: usize = 64 * 1024;

/// An error of a client: the answer of the service, or that there is none.
#[derive(Debug)]
pub enum ClientError<E> {
    /// The service answered with an error.
    Answered(E),
    /// There is no answer, or it cannot be read.
    Transport(::reqwest::Error),
}

impl<E> From<::reqwest::Error> for ClientError<E> {
    fn from(error: ::reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

impl<E: fmt::Display> fmt::Display for ClientError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl<E: Error> Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Answered(error) => error.source(),
            Self::Transport(error) => error.source(),
        }
    }
}
