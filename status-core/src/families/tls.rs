//! The feature `tls`: the alerts of TLS and DTLS.

/// A TLS alert: every row of IANA's [registry](https://www.iana.org/assignments/tls-parameters/), including
/// those of older versions.
///
/// The class says whether the alert closes the connection in an orderly way or because of an error (RFC 8446,
/// Section 6).
///
/// ```
/// use status_core::tls::{AlertClass, AlertDescription};
/// use status_core::{State, status};
///
/// let alert = AlertDescription::from_u8(48).unwrap();
/// assert_eq!(alert.to_string(), "48 unknown_ca");
/// assert_eq!(alert.class(), AlertClass::Error);
/// assert!(status!(AlertDescription, CloseNotify).is_closure());
///
/// // TLS 1.3 has no renegotiation.
/// assert_eq!(AlertDescription::NoRenegotiation.state(), State::Obsolete);
/// ```
#[crate::codes("registries/tls.toml", class = AlertClass, crate = crate)]
#[non_exhaustive]
#[repr(u8)]
pub enum AlertDescription {}

#[cfg(feature = "serde")]
crate::__serde!(AlertDescription);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::AlertDescription;
    use crate::families::tests::every_row;

    /// The names of IANA, "TLS Alerts", without `_RESERVED`.
    #[test]
    fn rows() {
        every_row::<AlertDescription>(&[
            ("0", "close_notify"),
            ("10", "unexpected_message"),
            ("20", "bad_record_mac"),
            ("21", "decryption_failed"),
            ("22", "record_overflow"),
            ("30", "decompression_failure"),
            ("40", "handshake_failure"),
            ("41", "no_certificate"),
            ("42", "bad_certificate"),
            ("43", "unsupported_certificate"),
            ("44", "certificate_revoked"),
            ("45", "certificate_expired"),
            ("46", "certificate_unknown"),
            ("47", "illegal_parameter"),
            ("48", "unknown_ca"),
            ("49", "access_denied"),
            ("50", "decode_error"),
            ("51", "decrypt_error"),
            ("52", "too_many_cids_requested"),
            ("60", "export_restriction"),
            ("70", "protocol_version"),
            ("71", "insufficient_security"),
            ("80", "internal_error"),
            ("86", "inappropriate_fallback"),
            ("90", "user_canceled"),
            ("100", "no_renegotiation"),
            ("109", "missing_extension"),
            ("110", "unsupported_extension"),
            ("111", "certificate_unobtainable"),
            ("112", "unrecognized_name"),
            ("113", "bad_certificate_status_response"),
            ("114", "bad_certificate_hash_value"),
            ("115", "unknown_psk_identity"),
            ("116", "certificate_required"),
            ("117", "general_error"),
            ("120", "no_application_protocol"),
            ("121", "ech_required"),
        ]);
    }
}
