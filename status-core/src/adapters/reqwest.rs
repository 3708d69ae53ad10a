//! The feature `reqwest`: a client's errors from its responses.

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
/// Instead of [`Problem`], use any error that implements `From<Problem>`, such as one that derives
/// `FromProblem` and has a variant with `#[problem(other)]`. For other errors, use
/// [`OrProblem`](crate::OrProblem).
pub trait ErrorForProblem: Sized {
    /// Returns the response, or the error that it reports if its status is 400 or above.
    ///
    /// At most 64 KiB of the body of an error are read. If the body is longer or breaks off, only this part
    /// is used.
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

/// The first bytes of a body. In a browser, reading a part would need the feature `stream` and more packages,
/// so the body is read completely or not at all.
#[cfg(target_arch = "wasm32")]
async fn body(response: Response) -> Vec<u8> {
    if response.content_length().is_some_and(|length| length > LONGEST_BODY as u64) {
        return Vec::new();
    }
    let mut body = response.bytes().await.map_or_else(|_| Vec::new(), Vec::from);
    body.truncate(LONGEST_BODY);
    body
}

/// The maximum number of bytes that are read of a body.
const LONGEST_BODY: usize = 64 * 1024;

/// A client's error: an error response of the service, or no response at all.
#[derive(Debug)]
pub enum ClientError<E> {
    /// The service sent an error response.
    Answered(E),
    /// There is no response, or it cannot be read.
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
