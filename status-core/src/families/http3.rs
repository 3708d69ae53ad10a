//! The feature `http3`: the error codes of HTTP/3.

/// An error code of HTTP/3 or QPACK: every permanent row of IANA's
/// [registry](https://www.iana.org/assignments/http3-parameters/) (RFC 9114, Section 8.1).
///
/// A peer may send any other code, and some codes are reserved to exercise this. All of them mean
/// [`NoError`](Self::NoError).
///
/// ```
/// use status_core::http3::ErrorCode;
/// use status_core::{Received, status};
///
/// let received = Received::<ErrorCode>::new(0x010b);
/// assert_eq!(received.known(), Ok(ErrorCode::RequestRejected));
///
/// let reserved = Received::<ErrorCode>::new(0x1f * 1000 + 0x21);
/// assert_eq!(reserved.known().unwrap_or(ErrorCode::NoError), ErrorCode::NoError);
///
/// assert_eq!(status!(ErrorCode, 0x0110).reason(), "H3_VERSION_FALLBACK");
/// assert_eq!("H3_MESSAGE_ERROR".parse(), Ok(ErrorCode::MessageError));
/// ```
#[crate::codes("registries/http3.toml", crate = crate)]
#[non_exhaustive]
#[repr(u64)]
pub enum ErrorCode {}

#[cfg(feature = "serde")]
crate::__serde!(ErrorCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ErrorCode;
    use crate::families::tests::every_row;

    /// IANA, "HTTP/3 Error Codes".
    #[test]
    fn rows() {
        every_row::<ErrorCode>(&[
            ("51", "H3_DATAGRAM_ERROR"),
            ("256", "H3_NO_ERROR"),
            ("257", "H3_GENERAL_PROTOCOL_ERROR"),
            ("258", "H3_INTERNAL_ERROR"),
            ("259", "H3_STREAM_CREATION_ERROR"),
            ("260", "H3_CLOSED_CRITICAL_STREAM"),
            ("261", "H3_FRAME_UNEXPECTED"),
            ("262", "H3_FRAME_ERROR"),
            ("263", "H3_EXCESSIVE_LOAD"),
            ("264", "H3_ID_ERROR"),
            ("265", "H3_SETTINGS_ERROR"),
            ("266", "H3_MISSING_SETTINGS"),
            ("267", "H3_REQUEST_REJECTED"),
            ("268", "H3_REQUEST_CANCELLED"),
            ("269", "H3_REQUEST_INCOMPLETE"),
            ("270", "H3_MESSAGE_ERROR"),
            ("271", "H3_CONNECT_ERROR"),
            ("272", "H3_VERSION_FALLBACK"),
            ("512", "QPACK_DECOMPRESSION_FAILED"),
            ("513", "QPACK_ENCODER_STREAM_ERROR"),
            ("514", "QPACK_DECODER_STREAM_ERROR"),
        ]);
    }
}
