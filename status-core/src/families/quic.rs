//! The feature `quic`: the error codes of the QUIC transport.

/// A transport error of QUIC: every permanent row of IANA's
/// [registry](https://www.iana.org/assignments/quic/) (RFC 9000, Section 20.1).
///
/// An error of the cryptographic handshake is 0x0100 plus the TLS alert (RFC 9001, Section 4.8): it has a
/// class but is not a code.
///
/// ```
/// use status_core::Received;
/// use status_core::quic::{TransportClass, TransportError};
///
/// assert_eq!(TransportError::from_u64(0x0a), Some(TransportError::ProtocolViolation));
///
/// let received = Received::<TransportError>::new(0x0178);
/// assert_eq!(received.class(), Some(TransportClass::Crypto));
/// // The alert: no_application_protocol. The feature `tls` has an enum of these.
/// assert_eq!(received.number() - 0x0100, 120);
/// ```
#[crate::codes("registries/quic.toml", class = TransportClass, crate = crate)]
#[non_exhaustive]
#[repr(u64)]
pub enum TransportError {}

#[cfg(feature = "serde")]
crate::__serde!(TransportError);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::TransportError;
    use crate::families::tests::every_row;

    /// IANA, "QUIC Transport Error Codes".
    #[test]
    fn rows() {
        every_row::<TransportError>(&[
            ("0", "NO_ERROR"),
            ("1", "INTERNAL_ERROR"),
            ("2", "CONNECTION_REFUSED"),
            ("3", "FLOW_CONTROL_ERROR"),
            ("4", "STREAM_LIMIT_ERROR"),
            ("5", "STREAM_STATE_ERROR"),
            ("6", "FINAL_SIZE_ERROR"),
            ("7", "FRAME_ENCODING_ERROR"),
            ("8", "TRANSPORT_PARAMETER_ERROR"),
            ("9", "CONNECTION_ID_LIMIT_ERROR"),
            ("10", "PROTOCOL_VIOLATION"),
            ("11", "INVALID_TOKEN"),
            ("12", "APPLICATION_ERROR"),
            ("13", "CRYPTO_BUFFER_EXCEEDED"),
            ("14", "KEY_UPDATE_ERROR"),
            ("15", "AEAD_LIMIT_REACHED"),
            ("16", "NO_VIABLE_PATH"),
            ("17", "VERSION_NEGOTIATION_ERROR"),
        ]);
    }
}
