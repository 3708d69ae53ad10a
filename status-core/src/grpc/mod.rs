//! The feature `grpc`: the status codes of gRPC and, with the feature `problem`, statuses with details.
//!
//! The [guide](crate::guide::chapter_11_grpc) has the tables of the conversions between problems and
//! statuses.

#[cfg(feature = "problem")]
mod detail;
#[cfg(feature = "problem")]
mod error;
#[cfg(feature = "problem")]
mod memory;
#[cfg(feature = "problem")]
mod message;
#[cfg(feature = "problem")]
#[cfg_attr(
    not(feature = "tonic"),
    allow(dead_code, reason = "only the adapter writes the parts as they are")
)]
mod parts;
#[cfg(feature = "problem")]
mod path;
#[cfg(feature = "problem")]
mod problem;
#[cfg(feature = "problem")]
mod status;
#[cfg(all(test, feature = "problem"))]
mod tests;
#[cfg(feature = "problem")]
mod violations;
#[cfg(feature = "problem")]
mod wire;

#[cfg(feature = "problem")]
pub use self::detail::{
    BadRequest, DebugInfo, Detail, ErrorInfo, FieldViolation, Help, HelpLink, LocalizedMessage, OtherDetail,
    PreconditionFailure, PreconditionViolation, QuotaFailure, QuotaViolation, RequestInfo, ResourceInfo,
    RetryInfo,
};
#[cfg(feature = "problem")]
pub use self::error::DecodeError;
#[cfg(feature = "tonic")]
pub(crate) use self::parts::StatusParts;
#[cfg(feature = "problem")]
pub use self::status::RpcStatus;
pub use crate::grpc_code::GrpcCode;
