//! A `u64` with small gaps and two ranges.

use super::{every_code, every_number, some_numbers};
use crate::families::quic::{TransportError, TransportErrorClass};

const _: () = {
    assert!(matches!(TransportError::from_u64(0x128), Some(TransportError::HandshakeFailure)));
    assert!(
        TransportError::from_u64(0x1_0000_0128).is_none() && TransportError::from_u64(u64::MAX).is_none()
    );
    assert!(matches!(TransportErrorClass::of(0x1ff), Some(TransportErrorClass::Crypto)));
    assert!(TransportErrorClass::of(0x200).is_none());
    assert!(matches!(TransportError::recognize(0x99), Some(TransportError::InternalError)));
    // The class has no fallback.
    assert!(TransportError::recognize(0x1ff).is_none());
};

#[test]
fn codes() {
    every_code::<TransportError>();
    assert_eq!(TransportError::HandshakeFailure.to_string(), "296 CRYPTO_ERROR (handshake_failure)");
    assert_eq!("handshake failure".parse(), Ok(TransportError::HandshakeFailure));
    assert_eq!("crypto error: handshake failure".parse(), Ok(TransportError::HandshakeFailure));
    assert_eq!(TransportErrorClass::Crypto.to_string(), "CRYPTO_ERROR");
    assert_eq!(TransportErrorClass::Transport.to_string(), "Transport");
    assert_eq!(TransportErrorClass::Transport.description(), None);
}

#[test]
fn numbers() {
    every_number::<TransportError>(some_numbers::<TransportError>());
    every_number::<TransportError>(0..=1000);
}
