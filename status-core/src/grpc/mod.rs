//! The feature `grpc`: the status codes of gRPC.

#[cfg(feature = "problem")]
mod detail;
#[cfg(feature = "problem")]
mod error;
#[cfg(feature = "problem")]
mod memory;
#[cfg(feature = "problem")]
mod message;
#[cfg(feature = "problem")]
mod status;
#[cfg(feature = "problem")]
mod wire;

#[cfg(feature = "problem")]
pub use self::detail::{
    BadRequest, DebugInfo, Detail, ErrorInfo, FieldViolation, Help, HelpLink, LocalizedMessage,
    PreconditionFailure, PreconditionViolation, QuotaFailure, QuotaViolation, RequestInfo, ResourceInfo,
    RetryInfo,
};
#[cfg(feature = "problem")]
pub use self::error::DecodeError;
#[cfg(feature = "problem")]
pub use self::status::RpcStatus;
use crate::{Received, StatusCode};

/// A gRPC status code: every one of the seventeen that gRPC's
/// [documentation](https://grpc.github.io/grpc/core/md_doc_statuscodes.html) has.
///
/// It is a family like [`StatusCode`], without classes. The number is an `i32`, as in `google.rpc.Status`;
/// [`from_bytes`](Self::from_bytes) reads the header `grpc-status`.
///
/// ```
/// use status_core::grpc::GrpcCode;
/// use status_core::{StatusCode, status};
///
/// assert_eq!(GrpcCode::from_bytes(b"5"), Some(GrpcCode::NotFound));
/// assert_eq!("UNAVAILABLE".parse(), Ok(status!(GrpcCode, 14)));
///
/// // What a gateway answers with over plain HTTP.
/// assert_eq!(GrpcCode::NotFound.http(), Some(StatusCode::NotFound));
/// // `CANCELLED` is 499 there, which is nginx's and not registered.
/// assert_eq!(GrpcCode::Cancelled.http(), None);
/// ```
#[crate::codes("families/grpc.toml", crate = crate)]
#[non_exhaustive]
#[repr(i32)]
pub enum GrpcCode {}

impl GrpcCode {
    /// What a client takes a response without `grpc-status` for, by its HTTP status.
    ///
    /// Such a response comes from something on the way that knows nothing of gRPC, such as a proxy. The table is that of gRPC's
    /// [HTTP to gRPC Status Code Mapping](https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md), and it is not
    /// [`http`](Self::http) in reverse: a proxy's 404 means that the service is not there, so it is `UNIMPLEMENTED`. Even 200 is
    /// `UNKNOWN`, since a call that went well has a `grpc-status`. A 1xx is no answer yet, and is to be skipped.
    ///
    /// ```
    /// use status_core::grpc::GrpcCode;
    /// use status_core::{Received, StatusCode};
    ///
    /// assert_eq!(GrpcCode::from_http(StatusCode::BadGateway.into()), GrpcCode::Unavailable);
    /// assert_eq!(GrpcCode::from_http(StatusCode::NotFound.into()), GrpcCode::Unimplemented);
    ///
    /// // Any number that was received, registered or not.
    /// const OF_A_CDN: GrpcCode = GrpcCode::from_http(Received::new(520));
    /// assert_eq!(OF_A_CDN, GrpcCode::Unknown);
    /// ```
    #[must_use]
    pub const fn from_http(received: Received<StatusCode>) -> Self {
        match StatusCode::from_u16(received.number()) {
            Some(StatusCode::BadRequest | StatusCode::RequestHeaderFieldsTooLarge) => Self::Internal,
            Some(StatusCode::Unauthorized) => Self::Unauthenticated,
            Some(StatusCode::Forbidden) => Self::PermissionDenied,
            Some(StatusCode::NotFound) => Self::Unimplemented,
            Some(
                StatusCode::TooManyRequests
                | StatusCode::BadGateway
                | StatusCode::ServiceUnavailable
                | StatusCode::GatewayTimeout,
            ) => Self::Unavailable,
            _ => Self::Unknown,
        }
    }
}

#[cfg(feature = "serde")]
crate::__serde!(GrpcCode);
