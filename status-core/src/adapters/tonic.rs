//! The feature `tonic`: codes of gRPC, problems and errors as those of the crate `tonic`.

use std::error::Error;

pub use ::tonic;
use ::tonic::{Code as TonicCode, Status};

use crate::grpc::{GrpcCode, RpcStatus};
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
        // Both have the same seventeen codes, so the other one is never used.
        Self::from_i32(code as i32).unwrap_or(Self::Unknown)
    }
}

/// The same code.
impl From<TonicCode> for Received<GrpcCode> {
    fn from(code: TonicCode) -> Self {
        Self::new(code as i32)
    }
}

/// The problem as a status with details, for a service to answer with. It is logged.
///
/// Details that exceed 8 KiB in total are left off, the last ones first: a client accepts only so much in the headers of a response. An
/// event tells how many.
impl From<Problem> for Status {
    fn from(problem: Problem) -> Self {
        problem.log(status_of(&problem));
        answer(problem)
    }
}

/// The status that a service answered with, with its details.
///
/// If it has a source, as one that the client itself made of a lost connection does, then it is the source of the problem.
impl From<&Status> for Problem {
    fn from(status: &Status) -> Self {
        let details = RpcStatus::decode(status.details()).map(|status| status.details).unwrap_or_default();
        let problem = Self::from(RpcStatus { details, ..RpcStatus::new(status.code(), status.message()) });
        if status.source().is_some() { problem.with_source(status.clone()) } else { problem }
    }
}

/// As from a reference, so that `?` makes a problem of the status of a call.
impl From<Status> for Problem {
    fn from(status: Status) -> Self {
        Self::from(&status)
    }
}

/// The status that an error is answered with. The error is logged.
pub fn of_error(error: &impl ToProblem) -> Status {
    let problem = error.to_problem();
    problem.log_error(status_of(&problem), error, error.source());
    answer(problem)
}

/// The HTTP status of a problem, for the log.
fn status_of(problem: &Problem) -> u16 {
    problem.status().map_or(500, Received::number)
}

fn answer(problem: Problem) -> Status {
    let status = RpcStatus::from(problem);
    let code = TonicCode::from_i32(status.code.number());
    if status.details.is_empty() {
        return Status::new(code, status.message);
    }
    let (bytes, left_off) = status.encode_within(MOST);
    if left_off > 0 {
        log::unsent(format_args!(
            "the last {left_off} details of a status are not sent: they exceed {MOST} bytes"
        ));
    }
    Status::with_details(code, status.message, bytes.into())
}

/// The most bytes that a status takes with its details.
const MOST: usize = 8 << 10;

/// `#[problem(tonic)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_tonic {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [$($cases:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* ::core::convert::From<$($error)*> for $crate::__adapters::tonic::tonic::Status $($bounds)* {
            fn from(error: $($error)*) -> Self {
                $crate::__adapters::tonic::of_error(&error)
            }
        }
    };
}
