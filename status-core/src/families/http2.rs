//! The feature `http2`: the error codes of HTTP/2.

/// An error code of HTTP/2, in a RST_STREAM or GOAWAY frame: every row of IANA's
/// [registry](https://www.iana.org/assignments/http2-parameters/) (RFC 9113, Section 7).
///
/// Unknown codes have no special meaning; a receiver may treat them as INTERNAL_ERROR.
///
/// ```
/// use status_core::http2::ErrorCode;
/// use status_core::{Received, status};
///
/// // The request was not processed, so a client can send it again.
/// let received = Received::<ErrorCode>::new(7);
/// assert_eq!(received.known(), Ok(ErrorCode::RefusedStream));
///
/// assert_eq!(status!(ErrorCode, 0xb), ErrorCode::EnhanceYourCalm);
/// assert_eq!("HTTP_1_1_REQUIRED".parse(), Ok(ErrorCode::Http11Required));
/// ```
#[crate::codes("registries/http2.toml", crate = crate)]
#[non_exhaustive]
#[repr(u32)]
pub enum ErrorCode {}

#[cfg(feature = "serde")]
crate::__serde!(ErrorCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ErrorCode;
    use crate::families::tests::every_row;

    /// IANA, "HTTP/2 Error Code".
    #[test]
    fn rows() {
        every_row::<ErrorCode>(&[
            ("0", "NO_ERROR"),
            ("1", "PROTOCOL_ERROR"),
            ("2", "INTERNAL_ERROR"),
            ("3", "FLOW_CONTROL_ERROR"),
            ("4", "SETTINGS_TIMEOUT"),
            ("5", "STREAM_CLOSED"),
            ("6", "FRAME_SIZE_ERROR"),
            ("7", "REFUSED_STREAM"),
            ("8", "CANCEL"),
            ("9", "COMPRESSION_ERROR"),
            ("10", "CONNECT_ERROR"),
            ("11", "ENHANCE_YOUR_CALM"),
            ("12", "INADEQUATE_SECURITY"),
            ("13", "HTTP_1_1_REQUIRED"),
        ]);
    }
}
