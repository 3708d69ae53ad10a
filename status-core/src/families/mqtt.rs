//! The feature `mqtt`: the reason codes of MQTT 5.0.

/// A reason code of MQTT 5.0: every row of Table 2-6 of the
/// [standard](https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031).
///
/// ```
/// use status_core::mqtt::{ReasonClass, ReasonCode};
/// use status_core::{Received, status};
///
/// let code = status!(ReasonCode, 0x97);
/// assert_eq!(code, ReasonCode::QuotaExceeded);
/// assert!(code.is_failure() && code.packets().contains(&"PUBACK"));
///
/// // The name of 0x00 depends on the packet.
/// assert_eq!(ReasonCode::NormalDisconnection, ReasonCode::Success);
///
/// // Every code from 0x80 is a failure, known or not.
/// let received = Received::<ReasonCode>::new(0xff);
/// assert_eq!(received.class(), Some(ReasonClass::Failure));
/// assert_eq!(received.recognize(), Some(ReasonCode::UnspecifiedError));
/// ```
#[crate::codes("registries/mqtt.toml", class = ReasonClass, crate = crate)]
#[non_exhaustive]
#[repr(u8)]
pub enum ReasonCode {}

#[cfg(feature = "serde")]
crate::__serde!(ReasonCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ReasonCode;
    use crate::families::tests::every_row;

    /// MQTT 5.0, Table 2-6.
    #[test]
    fn rows() {
        every_row::<ReasonCode>(&[
            ("0", "Success"),
            ("1", "Granted QoS 1"),
            ("2", "Granted QoS 2"),
            ("4", "Disconnect with Will Message"),
            ("16", "No matching subscribers"),
            ("17", "No subscription existed"),
            ("24", "Continue authentication"),
            ("25", "Re-authenticate"),
            ("128", "Unspecified error"),
            ("129", "Malformed Packet"),
            ("130", "Protocol Error"),
            ("131", "Implementation specific error"),
            ("132", "Unsupported Protocol Version"),
            ("133", "Client Identifier not valid"),
            ("134", "Bad User Name or Password"),
            ("135", "Not authorized"),
            ("136", "Server unavailable"),
            ("137", "Server busy"),
            ("138", "Banned"),
            ("139", "Server shutting down"),
            ("140", "Bad authentication method"),
            ("141", "Keep Alive timeout"),
            ("142", "Session taken over"),
            ("143", "Topic Filter invalid"),
            ("144", "Topic Name invalid"),
            ("145", "Packet Identifier in use"),
            ("146", "Packet Identifier not found"),
            ("147", "Receive Maximum exceeded"),
            ("148", "Topic Alias invalid"),
            ("149", "Packet too large"),
            ("150", "Message rate too high"),
            ("151", "Quota exceeded"),
            ("152", "Administrative action"),
            ("153", "Payload format invalid"),
            ("154", "Retain not supported"),
            ("155", "QoS not supported"),
            ("156", "Use another server"),
            ("157", "Server moved"),
            ("158", "Shared Subscriptions not supported"),
            ("159", "Connection rate exceeded"),
            ("160", "Maximum connect time"),
            ("161", "Subscription Identifiers not supported"),
            ("162", "Wildcard Subscriptions not supported"),
        ]);
    }
}
