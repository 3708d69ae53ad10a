//! An `i16` starting at -1, with a code called `None`.

use super::{every_code, every_number, refused};
use crate::families::kafka::ErrorCode;

const _: () = {
    assert!(matches!(ErrorCode::from_i16(-1), Some(ErrorCode::UnknownServerError)));
    assert!(matches!(ErrorCode::from_bytes(b"-1"), Some(ErrorCode::UnknownServerError)));
    assert!(ErrorCode::from_i16(-2).is_none() && ErrorCode::from_i16(i16::MIN).is_none());
    assert!(ErrorCode::UnknownServerError.as_i16() == -1);
    assert!(ErrorCode::CorruptMessage.is_retriable() && !ErrorCode::None.is_retriable());
    assert!(matches!(<ErrorCode as status_core::Known<-1>>::VALUE, ErrorCode::UnknownServerError));
};

#[test]
fn codes() {
    every_code::<ErrorCode>();
    assert_eq!(ErrorCode::ALL.first(), Some(&ErrorCode::UnknownServerError));
    assert_eq!(ErrorCode::UnknownServerError.to_string(), "-1 UNKNOWN_SERVER_ERROR");
    assert!(ErrorCode::UnknownServerError < ErrorCode::None);
}

#[test]
fn numbers() {
    every_number::<ErrorCode>(i16::MIN..=i16::MAX);
}

#[test]
fn texts() {
    assert_eq!("none".parse(), Ok(ErrorCode::None));
    assert_eq!("-1 UNKNOWN_SERVER_ERROR".parse(), Ok(ErrorCode::UnknownServerError));
    assert_eq!("unknown".parse(), Ok(ErrorCode::UnknownServerError));
    assert_eq!("-none-".parse(), Ok(ErrorCode::None));
    refused::<ErrorCode>(&["-0", "-01", "--1", "- 1", "-1 ", "−1", "-32769", "32768", "-1 UNKNOWN", "1-"]);
    for bytes in [&b"-0"[..], b"-", b"--1", b"-01", b"+0", b"-65537", b"65535"] {
        assert_eq!(ErrorCode::from_bytes(bytes), None);
    }
}

#[test]
fn fields() {
    let retriable: Vec<i16> =
        ErrorCode::ALL.iter().filter(|code| code.is_retriable()).map(|code| code.as_i16()).collect();
    assert_eq!(retriable, [2, 3, 5, 6, 7, 14, 16]);
}
