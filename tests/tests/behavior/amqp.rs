//! Classes that do not depend on numbers.

use super::{every_code, every_number};
use crate::families::amqp::{ReplyCode, ReplyCodeClass};

const _: () = {
    assert!(matches!(ReplyCode::NotFound.class(), ReplyCodeClass::SoftError));
    assert!(ReplyCode::InvalidPath.is_hard_error() && !ReplyCode::InvalidPath.is_soft_error());
    assert!(matches!(ReplyCodeClass::of(402), Some(ReplyCodeClass::HardError)));
    assert!(ReplyCodeClass::of(407).is_none());
    assert!(ReplyCodeClass::SoftError.range().is_none());
    assert!(matches!(ReplyCodeClass::HardError.fallback(), Some(ReplyCode::InternalError)));
    // A number that is not a code does not have a class.
    assert!(ReplyCode::recognize(542).is_none());
};

#[test]
fn codes() {
    every_code::<ReplyCode>();
    assert_eq!(ReplyCode::AccessRefused.to_string(), "403 access-refused");
    assert_eq!("ACCESS_REFUSED".parse(), Ok(ReplyCode::AccessRefused));
}

#[test]
fn numbers() {
    every_number::<ReplyCode>(0..=u16::MAX);
}

#[test]
fn classes() {
    // Without ranges in the order of the file.
    assert_eq!(
        ReplyCodeClass::ALL,
        [ReplyCodeClass::Success, ReplyCodeClass::SoftError, ReplyCodeClass::HardError]
    );
    assert_eq!(ReplyCodeClass::SoftError.title(), "Soft Error");
    assert!(ReplyCodeClass::HardError.is_fatal() && !ReplyCodeClass::SoftError.is_fatal());
    let soft: Vec<u16> = ReplyCodeClass::SoftError.codes().map(ReplyCode::as_u16).collect();
    assert_eq!(soft, [311, 312, 313, 403, 404, 405, 406]);
}
