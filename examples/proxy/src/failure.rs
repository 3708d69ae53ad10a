//! The reasons why the upstream did not answer a request.

use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::response::{IntoResponse, Response};
use status_core::{HasStatus, Problem};

use crate::ProxyStatus;
use crate::forward::{LONGEST_BODY, LONGEST_HEADER};

/// The reason why the upstream did not answer a request. The text goes to the log, and to the client if it is
/// a client error.
#[derive(Debug, thiserror::Error, HasStatus)]
#[status(code = ProxyStatus)]
pub enum Failure {
    #[error("the body could not be read")]
    #[status(400)]
    BrokenBody { source: BytesRejection },

    #[error("the body has more than {LONGEST_BODY} bytes")]
    #[status(413)]
    BodyTooLarge,

    #[error("the header has more than {LONGEST_HEADER} bytes")]
    #[status(494)]
    HeaderTooLarge,

    #[error("this is no proxy for tunnels")]
    #[status(501)]
    Tunnel,

    #[error("the upstream did not answer in time")]
    #[status(504)]
    TimedOut { source: reqwest::Error },

    #[error("the upstream refused the connection")]
    #[status(590)]
    Refused { source: reqwest::Error },

    #[error("the upstream did not answer")]
    #[status(591)]
    BrokeOff { source: reqwest::Error },

    #[error("the upstream changed the protocol, for which nobody had asked")]
    #[status(591)]
    Upgraded,
}

impl From<reqwest::Error> for Failure {
    fn from(source: reqwest::Error) -> Self {
        if source.is_timeout() {
            Self::TimedOut { source }
        } else if source.is_connect() {
            Self::Refused { source }
        } else {
            Self::BrokeOff { source }
        }
    }
}

impl From<BytesRejection> for Failure {
    fn from(rejection: BytesRejection) -> Self {
        match rejection {
            BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => Self::BodyTooLarge,
            source => Self::BrokenBody { source },
        }
    }
}

/// The response has the code that the client may see: it does not reveal more about the upstream.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.status();
        let mut problem = Problem::new(status.sent());
        if status.is_client_error() {
            problem = problem.with_detail(self.to_string());
        }
        if status.is_retryable() {
            problem = problem.with_header("Retry-After", "1");
        }
        problem.into_response()
    }
}
