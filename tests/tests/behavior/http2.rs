//! A `u32` without gaps.

use super::{every_code, every_number, some_numbers};
use crate::families::http2::ErrorCode;

const _: () = {
    assert!(matches!(ErrorCode::from_u32(0xd), Some(ErrorCode::Http11Required)));
    assert!(ErrorCode::from_u32(0xe).is_none() && ErrorCode::from_u32(u32::MAX).is_none());
    assert!(ErrorCode::EnhanceYourCalm.as_u32() == 0xb);
};

#[test]
fn codes() {
    every_code::<ErrorCode>();
    assert_eq!(ErrorCode::ALL.len(), 14);
    assert_eq!(ErrorCode::SettingsTimeout.reference(), Some("RFC9113, Section 7; RFC9113, Section 6.5.3"));
    assert_eq!("http/1.1 required".parse(), Ok(ErrorCode::Http11Required));
}

#[test]
fn numbers() {
    every_number::<ErrorCode>(some_numbers::<ErrorCode>());
    every_number::<ErrorCode>(0..=1000);
}
