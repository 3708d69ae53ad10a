//! The feature `tonic`: conversions of gRPC codes, problems and errors from and to the types of `tonic`.

use std::error::Error;

pub use ::tonic;
use ::tonic::{Code as TonicCode, Status};

use crate::grpc::{GrpcCode, RpcStatus, StatusParts};
use crate::{Problem, Received, ToProblem, log};

/// The same code.
impl From<GrpcCode> for TonicCode {
    fn from(code: GrpcCode) -> Self {
        Self::from_i32(code.as_i32())
    }
}

/// The same code.
impl From<TonicCode> for GrpcCode {
    fn from(code: TonicCode) -> Self {
        // Both types have the same seventeen codes, so the default is never used.
        Self::from_i32(code as i32).unwrap_or(Self::Unknown)
    }
}

/// The same code.
impl From<TonicCode> for Received<GrpcCode> {
    fn from(code: TonicCode) -> Self {
        Self::new(code as i32)
    }
}

/// The problem as a status with details, for a service to return. It is logged.
///
/// A client limits the size of response headers (tonic: 16 KiB) and fails beyond it. Therefore, details
/// beyond 8 KiB in total are omitted, the last ones first, and a message is cut at 4 KiB of header. An event
/// reports both.
impl From<Problem> for Status {
    fn from(problem: Problem) -> Self {
        problem.log(status_of(&problem));
        answer(&problem)
    }
}

/// The status that a service sent, with its details.
///
/// If the status has a source, such as a lost connection that the client detected, it becomes the source of
/// the problem.
impl From<&Status> for Problem {
    fn from(status: &Status) -> Self {
        let details = RpcStatus::decode(status.details()).map(|status| status.details).unwrap_or_default();
        let problem = Self::from(RpcStatus { details, ..RpcStatus::new(status.code(), status.message()) });
        if status.source().is_some() { problem.with_source(status.clone()) } else { problem }
    }
}

/// The same as from a reference, so `?` converts the status of a call to a problem.
impl From<Status> for Problem {
    fn from(status: Status) -> Self {
        Self::from(&status)
    }
}

/// The status of the response to an error. The error is logged.
pub fn of_error(error: &impl ToProblem) -> Status {
    let problem = error.to_problem();
    problem.log_error(status_of(&problem), error, error.source());
    answer(&problem)
}

/// The HTTP status of a problem, for the log.
fn status_of(problem: &Problem) -> u16 {
    problem.status().map_or(500, Received::number)
}

fn answer(problem: &Problem) -> Status {
    let mut parts = StatusParts::of(problem);
    let cut = Some(parts.message).filter(|message| message.len() > MOST_OF_MESSAGE / 3).and_then(cut);
    parts.message = cut.as_deref().unwrap_or(parts.message);
    let (code, message) = (TonicCode::from_i32(parts.code.number()), parts.message);
    if parts.is_plain() {
        return Status::new(code, message);
    }
    let (bytes, left_off) = parts.encode_within(MOST_BYTES);
    if left_off > 0 {
        log::unsent(format_args!(
            "the last {left_off} details of a status are not sent: they exceed {MOST_BYTES} bytes"
        ));
    }
    Status::with_details(code, message, bytes.into())
}

/// The part of a message that fits into its header, where most characters are percent-encoded.
fn cut(message: &str) -> Option<String> {
    let mut length = 0;
    let (end, _) = message.char_indices().find(|(_, character)| {
        length += if character.is_ascii_alphanumeric() { 1 } else { 3 * character.len_utf8() };
        length > MOST_OF_MESSAGE
    })?;
    log::unsent(format_args!("the message of a status is cut: it exceeds {MOST_OF_MESSAGE} bytes"));
    Some(format!("{}…", message.get(..end)?))
}

/// The maximum number of bytes of a status with its details, before base64.
const MOST_BYTES: usize = 8 << 10;

/// The maximum number of bytes of a message in its header.
const MOST_OF_MESSAGE: usize = 4 << 10;

/// `#[problem(tonic)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_tonic {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [$($cases:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> ::core::convert::From<$($error)*> for $crate::__adapters::tonic::tonic::Status
        $($bounds)*
        {
            fn from(__error: $($error)*) -> Self {
                $crate::__adapters::tonic::of_error(&__error)
            }
        }
    };
}
