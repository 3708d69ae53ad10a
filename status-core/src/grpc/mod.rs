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
#[crate::codes("registries/grpc.toml", crate = crate)]
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

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::GrpcCode;
    use crate::families::tests::every_row;
    use crate::{Received, StatusCode};

    /// The `enum Code` of google/rpc/code.proto, with the number of each "HTTP Mapping" there.
    const CODES: [(&str, &str, u16); 17] = [
        ("0", "OK", 200),
        ("1", "CANCELLED", 499),
        ("2", "UNKNOWN", 500),
        ("3", "INVALID_ARGUMENT", 400),
        ("4", "DEADLINE_EXCEEDED", 504),
        ("5", "NOT_FOUND", 404),
        ("6", "ALREADY_EXISTS", 409),
        ("7", "PERMISSION_DENIED", 403),
        ("8", "RESOURCE_EXHAUSTED", 429),
        ("9", "FAILED_PRECONDITION", 400),
        ("10", "ABORTED", 409),
        ("11", "OUT_OF_RANGE", 400),
        ("12", "UNIMPLEMENTED", 501),
        ("13", "INTERNAL", 500),
        ("14", "UNAVAILABLE", 503),
        ("15", "DATA_LOSS", 500),
        ("16", "UNAUTHENTICATED", 401),
    ];

    #[test]
    fn rows() {
        every_row::<GrpcCode>(&CODES.map(|(number, name, _)| (number, name)));
    }

    #[test]
    fn http() {
        for (code, (_, _, http)) in GrpcCode::ALL.iter().zip(CODES) {
            // 499 is not registered, so it has no code.
            assert_eq!(code.http(), StatusCode::from_u16(http), "{code}");
        }
        assert_eq!(GrpcCode::ALL.iter().filter(|code| code.http().is_none()).count(), 1);
    }

    /// Code.proto, of `FAILED_PRECONDITION`: the client can retry just the failing call.
    #[test]
    fn retryable() {
        assert!(GrpcCode::ALL.iter().all(|code| code.is_retryable() == (*code == GrpcCode::Unavailable)));
    }

    /// The table of gRPC's doc/http-grpc-status-mapping.md; all others are `UNKNOWN`.
    const FROM_HTTP: [(u16, &str); 9] = [
        (400, "INTERNAL"),
        (401, "UNAUTHENTICATED"),
        (403, "PERMISSION_DENIED"),
        (404, "UNIMPLEMENTED"),
        (429, "UNAVAILABLE"),
        (431, "INTERNAL"),
        (502, "UNAVAILABLE"),
        (503, "UNAVAILABLE"),
        (504, "UNAVAILABLE"),
    ];

    #[test]
    fn from_http() {
        for number in 0..=u16::MAX {
            let listed = FROM_HTTP.iter().find(|(http, _)| *http == number);
            let expected = listed.map_or("UNKNOWN", |(_, name)| name);
            assert_eq!(GrpcCode::from_http(Received::new(number)).reason(), expected, "{number}");
        }
    }
}
