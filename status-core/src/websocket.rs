//! The feature `websocket`: the codes with which a WebSocket connection is closed.

/// A WebSocket close code: 1000 to 1015 of IANA's
/// [registry](https://www.iana.org/assignments/websocket/) (RFC 6455, Section 7.4).
///
/// It is a family like [`StatusCode`](crate::StatusCode); its classes are the ranges of RFC 6455, Section 7.4.2. A peer may send a code of
/// its own from 3000 on: see [`Received`](crate::Received).
///
/// ```
/// use status_core::websocket::{CloseClass, CloseCode};
/// use status_core::{Received, status};
///
/// assert_eq!(CloseCode::from_u16(1001), Some(CloseCode::GoingAway));
/// assert_eq!(status!(CloseCode, 1009).to_string(), "1009 Message Too Big");
///
/// // What an endpoint tells its own application, and must not send.
/// assert!(CloseCode::AbnormalClosure.is_local_only());
///
/// let received = Received::<CloseCode>::new(4001);
/// assert!(received.known().is_err());
/// assert_eq!(received.class(), Some(CloseClass::Private));
/// ```
#[crate::codes("families/websocket.toml", class = CloseClass, crate = crate)]
#[non_exhaustive]
#[repr(u16)]
pub enum CloseCode {}

#[cfg(feature = "serde")]
crate::__serde!(CloseCode);
