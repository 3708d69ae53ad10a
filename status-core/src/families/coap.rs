//! The feature `coap`: the response codes of CoAP.

/// A CoAP response code: every row of IANA's [registry](https://www.iana.org/assignments/core-parameters/)
/// (RFC 7252 and later).
///
/// A code is one byte: three bits for the class and five for the detail. It is written as `4.04`. Like the
/// rest of the crate, it needs neither `std` nor an allocator.
///
/// ```
/// use status_core::coap::{ResponseClass, ResponseCode};
/// use status_core::{Received, StatusCode, status};
///
/// // From the header of a message: RFC 7252, Section 3.
/// let header = [0x64, 0x84, 0x12, 0x34];
/// let received = Received::<ResponseCode>::new(header[1]);
/// assert_eq!(received.known(), Ok(ResponseCode::NotFound));
/// assert_eq!(received.to_string(), "4.04 Not Found");
///
/// assert_eq!(status!(ResponseCode, "2.05"), ResponseCode::Content);
/// assert_eq!("5.08".parse(), Ok(ResponseCode::HopLimitReached));
///
/// // An unknown error is treated as the generic error of its class.
/// let unknown = Received::<ResponseCode>::from_bytes(b"4.31").unwrap();
/// assert_eq!(unknown.class(), Some(ResponseClass::ClientError));
/// assert_eq!(unknown.recognize(), Some(ResponseCode::BadRequest));
///
/// // The status that a proxy sends: RFC 8075, Section 7.
/// assert_eq!(ResponseCode::Unauthorized.http(), Some(StatusCode::Forbidden));
/// ```
#[crate::codes("registries/coap.toml", class = ResponseClass, crate = crate)]
#[non_exhaustive]
#[repr(u8)]
pub enum ResponseCode {}

#[cfg(feature = "serde")]
crate::__serde!(ResponseCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ResponseCode;
    use crate::families::tests::every_row;

    /// IANA, "CoAP Response Codes", and RFC 8075, Table 2: its first choice, or 0 if it has no choice or does
    /// not have the code.
    const CODES: [(&str, &str, u16); 27] = [
        ("2.01", "Created", 201),
        ("2.02", "Deleted", 200),
        ("2.03", "Valid", 304),
        ("2.04", "Changed", 200),
        ("2.05", "Content", 200),
        ("2.31", "Continue", 0),
        ("4.00", "Bad Request", 400),
        ("4.01", "Unauthorized", 403),
        ("4.02", "Bad Option", 400),
        ("4.03", "Forbidden", 403),
        ("4.04", "Not Found", 404),
        ("4.05", "Method Not Allowed", 400),
        ("4.06", "Not Acceptable", 406),
        ("4.08", "Request Entity Incomplete", 0),
        ("4.09", "Conflict", 0),
        ("4.12", "Precondition Failed", 412),
        ("4.13", "Request Entity Too Large", 413),
        ("4.15", "Unsupported Content-Format", 415),
        ("4.22", "Unprocessable Entity", 0),
        ("4.29", "Too Many Requests", 0),
        ("5.00", "Internal Server Error", 500),
        ("5.01", "Not Implemented", 501),
        ("5.02", "Bad Gateway", 502),
        ("5.03", "Service Unavailable", 503),
        ("5.04", "Gateway Timeout", 504),
        ("5.05", "Proxying Not Supported", 502),
        ("5.08", "Hop Limit Reached", 0),
    ];

    #[test]
    fn rows() {
        every_row::<ResponseCode>(&CODES.map(|(code, name, _)| (code, name)));
    }

    #[test]
    fn http() {
        for (code, (_, _, http)) in ResponseCode::ALL.iter().zip(CODES) {
            assert_eq!(code.http().map_or(0, crate::StatusCode::as_u16), http, "{code}");
        }
    }

    /// RFC 7252, Section 3: the byte on the wire.
    #[test]
    fn bytes() {
        for code in ResponseCode::ALL {
            let (class, detail) = (code.as_u8() >> 5, code.as_u8() & 0x1f);
            assert_eq!(code.to_string(), format!("{class}.{detail:02} {}", code.reason()));
        }
    }
}
