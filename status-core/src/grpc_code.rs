//! The status codes of gRPC, and the tables between them and HTTP's.

use crate::{Received, StatusCode};

/// A gRPC status code: one of the seventeen in gRPC's
/// [documentation](https://grpc.github.io/grpc/core/md_doc_statuscodes.html).
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
/// // The status that a gateway sends over plain HTTP.
/// assert_eq!(GrpcCode::NotFound.http(), Some(StatusCode::NotFound));
/// // A gateway sends 499 for `CANCELLED`, which is nginx's code and not registered.
/// assert_eq!(GrpcCode::Cancelled.http(), None);
/// ```
#[crate::codes("registries/grpc.toml", crate = crate)]
#[non_exhaustive]
#[repr(i32)]
pub enum GrpcCode {}

impl GrpcCode {
    /// The code for an error with this HTTP status; `None` if there are several, or if the status does not
    /// report an error.
    ///
    /// | HTTP status | code |
    /// |---|---|
    /// | 400, 422 | `INVALID_ARGUMENT` |
    /// | 401 | `UNAUTHENTICATED` |
    /// | 403 | `PERMISSION_DENIED` |
    /// | 404 | `NOT_FOUND` |
    /// | 412 | `FAILED_PRECONDITION` |
    /// | 416 | `OUT_OF_RANGE` |
    /// | 429 | `RESOURCE_EXHAUSTED` |
    /// | 499 | `CANCELLED` |
    /// | 500 | `INTERNAL` |
    /// | 501 | `UNIMPLEMENTED` |
    /// | 503 | `UNAVAILABLE` |
    /// | 504 | `DEADLINE_EXCEEDED` |
    ///
    /// If [`code.proto`] maps exactly one code to a status, this is that row in reverse. If it maps several
    /// codes to a status, this is the most general one: `INVALID_ARGUMENT` for 400, `INTERNAL` for 500. 409
    /// could be `ABORTED` or `ALREADY_EXISTS`, so it has no row. We added 412, 416 and 422 from the
    /// definitions of the codes.
    ///
    /// A service sends this code. For a response that comes from a proxy, a client uses
    /// [`of_http_response`](Self::of_http_response).
    ///
    /// ```
    /// use status_core::grpc::GrpcCode;
    /// use status_core::{StatusCode, status};
    ///
    /// assert_eq!(GrpcCode::of_http_status(status!(404)), Some(GrpcCode::NotFound));
    /// assert_eq!(GrpcCode::of_http_status(499), Some(GrpcCode::Cancelled));
    /// assert_eq!(GrpcCode::of_http_status(status!(409)), None);
    /// ```
    ///
    /// [`code.proto`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    #[must_use]
    pub fn of_http_status(status: impl Into<Received<StatusCode>>) -> Option<Self> {
        of_number(status.into().number())
    }

    /// The code that a client assumes for a response without `grpc-status`, by its HTTP status.
    ///
    /// Such a response comes from an intermediary that does not know gRPC, such as a proxy. The table is
    /// gRPC's [HTTP to gRPC Status Code Mapping]. It is neither the reverse of [`http`](Self::http) nor
    /// [`of_http_status`](Self::of_http_status): a proxy's 404 means that there is no such service, so it is
    /// `UNIMPLEMENTED`.
    ///
    /// | HTTP status | code |
    /// |---|---|
    /// | 400, 431 | `INTERNAL` |
    /// | 401 | `UNAUTHENTICATED` |
    /// | 403 | `PERMISSION_DENIED` |
    /// | 404 | `UNIMPLEMENTED` |
    /// | 429, 502, 503, 504 | `UNAVAILABLE` |
    /// | any other | `UNKNOWN` |
    ///
    /// Even 200 is `UNKNOWN`, because a successful call has a `grpc-status`. Clients skip 1xx responses,
    /// which are not final.
    ///
    /// ```
    /// use status_core::grpc::GrpcCode;
    /// use status_core::status;
    ///
    /// assert_eq!(GrpcCode::of_http_response(status!(502)), GrpcCode::Unavailable);
    /// assert_eq!(GrpcCode::of_http_response(status!(404)), GrpcCode::Unimplemented);
    /// // Any number, registered or not.
    /// assert_eq!(GrpcCode::of_http_response(520), GrpcCode::Unknown);
    /// ```
    ///
    /// [HTTP to gRPC Status Code Mapping]: https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md
    #[must_use]
    pub fn of_http_response(status: impl Into<Received<StatusCode>>) -> Self {
        match status.into().number() {
            400 | 431 => Self::Internal,
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 => Self::Unimplemented,
            429 | 502 | 503 | 504 => Self::Unavailable,
            _ => Self::Unknown,
        }
    }
}

/// The table of [`GrpcCode::of_http_status`].
pub(crate) const fn of_number(status: u16) -> Option<GrpcCode> {
    Some(match status {
        400 | 422 => GrpcCode::InvalidArgument,
        401 => GrpcCode::Unauthenticated,
        403 => GrpcCode::PermissionDenied,
        404 => GrpcCode::NotFound,
        412 => GrpcCode::FailedPrecondition,
        416 => GrpcCode::OutOfRange,
        429 => GrpcCode::ResourceExhausted,
        499 => GrpcCode::Cancelled,
        500 => GrpcCode::Internal,
        501 => GrpcCode::Unimplemented,
        503 => GrpcCode::Unavailable,
        504 => GrpcCode::DeadlineExceeded,
        _ => return None,
    })
}

/// The code of any problem. A status without a row is treated as the x00 of its class (RFC 9110, Section 15),
/// except for 409, which is `ABORTED`. A status that does not report an error is `UNKNOWN`. A problem without
/// a status is `INTERNAL`, because it is a 500 in HTTP.
#[cfg(feature = "problem")]
pub(crate) fn of_problem_status(status: Option<Received<StatusCode>>) -> GrpcCode {
    of_error_number(status.map_or(500, Received::number))
}

/// The code of a problem with this status, as a constant.
#[cfg(feature = "problem")]
pub(crate) const fn of_error_number(status: u16) -> GrpcCode {
    match (of_number(status), status) {
        (Some(code), _) => code,
        (None, 409) => GrpcCode::Aborted,
        (None, 400..=499) => GrpcCode::InvalidArgument,
        (None, 500..=599) => GrpcCode::Internal,
        (None, _) => GrpcCode::Unknown,
    }
}

/// The HTTP status of a code that a peer sent: [`GrpcCode::http`], and 499 for `CANCELLED`. An unknown code
/// is treated as `UNKNOWN`. So is `OK`, which does not report an error.
#[cfg(feature = "problem")]
pub(crate) fn http_status(code: Received<GrpcCode>) -> Received<StatusCode> {
    match code.known() {
        Ok(GrpcCode::Cancelled) => Received::new(499),
        Ok(GrpcCode::Ok) | Err(_) => StatusCode::InternalServerError.into(),
        Ok(code) => code.http().unwrap_or(StatusCode::InternalServerError).into(),
    }
}

#[cfg(feature = "serde")]
crate::__serde!(GrpcCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::GrpcCode;
    use crate::StatusCode;
    use crate::families::tests::every_row;

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
    const OF_HTTP_RESPONSE: [(u16, &str); 9] = [
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
    fn of_http_response() {
        for number in 0..=u16::MAX {
            let listed = OF_HTTP_RESPONSE.iter().find(|(http, _)| *http == number);
            let expected = listed.map_or("UNKNOWN", |(_, name)| name);
            assert_eq!(GrpcCode::of_http_response(number).reason(), expected, "{number}");
        }
    }

    /// Each row is a row of code.proto in reverse, except for the three that we added.
    #[test]
    fn of_http_status() {
        for number in 0..=u16::MAX {
            let Some(code) = GrpcCode::of_http_status(number) else {
                assert!(
                    !CODES.iter().any(|(_, _, http)| *http == number && ![200, 409].contains(http)),
                    "{number}"
                );
                continue;
            };
            let (_, _, http) = CODES.iter().find(|(_, name, _)| *name == code.reason()).unwrap();
            let is_our_own = matches!(number, 412 | 416 | 422);
            assert!(*http == number || is_our_own && *http == 400, "{number}");
        }
    }
}
