//! The feature `websocket`: the close codes of WebSocket connections.

/// A WebSocket close code: 1000 to 1015 of IANA's
/// [registry](https://www.iana.org/assignments/websocket/) (RFC 6455, Section 7.4).
///
/// It is a family like [`StatusCode`](crate::StatusCode); its classes are the ranges of RFC 6455, Section
/// 7.4.2. Applications define their own codes from 3000 on: see [`Received`](crate::Received).
///
/// ```
/// use status_core::websocket::{CloseClass, CloseCode};
/// use status_core::{Received, status};
///
/// assert_eq!(CloseCode::from_u16(1001), Some(CloseCode::GoingAway));
/// assert_eq!(status!(CloseCode, 1009).to_string(), "1009 Message Too Big");
///
/// // Codes that an endpoint reports to its own application, and must not send.
/// assert!(CloseCode::AbnormalClosure.is_local_only());
///
/// let received = Received::<CloseCode>::new(4001);
/// assert!(received.known().is_err());
/// assert_eq!(received.class(), Some(CloseClass::Private));
/// ```
#[crate::codes("registries/websocket.toml", class = CloseClass, crate = crate)]
#[non_exhaustive]
#[repr(u16)]
pub enum CloseCode {}

#[cfg(feature = "serde")]
crate::__serde!(CloseCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::{CloseClass, CloseCode};
    use crate::families::tests::every_row;
    use crate::{Received, State};

    /// IANA, "WebSocket Close Code Number Registry"; if a meaning is a sentence, the common name.
    #[test]
    fn rows() {
        every_row::<CloseCode>(&[
            ("1000", "Normal Closure"),
            ("1001", "Going Away"),
            ("1002", "Protocol error"),
            ("1003", "Unsupported Data"),
            ("1004", "Reserved"),
            ("1005", "No Status Rcvd"),
            ("1006", "Abnormal Closure"),
            ("1007", "Invalid frame payload data"),
            ("1008", "Policy Violation"),
            ("1009", "Message Too Big"),
            ("1010", "Mandatory Ext."),
            ("1011", "Internal Error"),
            ("1012", "Service Restart"),
            ("1013", "Try Again Later"),
            ("1014", "Bad Gateway"),
            ("1015", "TLS handshake"),
        ]);
    }

    #[test]
    fn facts() {
        // RFC 6455, Section 7.4.1: "MUST NOT be set as a status code in a Close control frame".
        let local = CloseCode::ALL.iter().filter(|code| code.is_local_only()).map(|code| code.as_u16());
        assert!(local.eq([1005, 1006, 1015]));
        for code in CloseCode::ALL {
            let state = if *code == CloseCode::Reserved { State::Unused } else { State::Active };
            assert_eq!(code.state(), state, "{code}");
        }
        assert_eq!("no status received".parse(), Ok(CloseCode::NoStatusRcvd));
    }

    /// RFC 6455, Section 7.4.2: the ranges; 0 to 999 are not used.
    #[test]
    fn classes() {
        for number in 0..=u16::MAX {
            let expected = match number {
                1000..=2999 => Some(CloseClass::Protocol),
                3000..=3999 => Some(CloseClass::Library),
                4000..=4999 => Some(CloseClass::Private),
                _ => None,
            };
            assert_eq!(Received::<CloseCode>::new(number).class(), expected, "{number}");
        }
    }
}
