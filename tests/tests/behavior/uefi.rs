//! A `u64` with very wide gaps, and two codes with the same reason.

use super::{every_code, every_number, some_numbers};
use crate::families::uefi::{Severity, Status};

const HIGH: u64 = 1 << 63;

const _: () = {
    assert!(matches!(Status::from_u64(u64::MAX), Some(Status::UnspecifiedError)));
    assert!(matches!(Status::from_bytes(b"18446744073709551615"), Some(Status::UnspecifiedError)));
    assert!(Status::from_bytes(b"18446744073709551616").is_none());
    assert!(Status::NotFound.as_u64() == HIGH + 14);
    assert!(matches!(Severity::of(HIGH + 14), Some(Severity::Error)));
    assert!(Severity::of(HIGH + 15).is_none());
    assert!(Severity::Error.range().is_none());
    assert!(*Severity::Warning.range().unwrap().end() == HIGH - 1);
};

#[test]
fn codes() {
    every_code::<Status>();
    assert_eq!(Severity::ALL, [Severity::Success, Severity::Warning, Severity::Error]);
    assert_eq!(Severity::Error.codes().count(), 5);
}

#[test]
fn numbers() {
    every_number::<Status>(some_numbers::<Status>());
    assert_eq!(Status::recognize(3), Some(Status::UnspecifiedWarning));
    assert_eq!(Status::recognize(HIGH), None);
}

#[test]
fn a_variant_wins_over_a_reason() {
    assert_eq!(Status::Truncated.reason(), Status::BufferTooSmall.reason());
    assert_eq!("Buffer Too Small".parse(), Ok(Status::BufferTooSmall));
    assert_eq!("4 Buffer Too Small".parse(), Ok(Status::Truncated));
    assert_eq!("9223372036854775813 Buffer Too Small".parse(), Ok(Status::BufferTooSmall));
    assert_eq!("truncated".parse(), Ok(Status::Truncated));
}
