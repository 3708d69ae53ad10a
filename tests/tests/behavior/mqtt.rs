//! A `u8` in hexadecimal, with a code that has three names.

use super::{every_code, every_number, refused};
use crate::families::mqtt::{Outcome, ReasonCode};

const _: () = {
    assert!(matches!(ReasonCode::from_u8(0xa2), Some(ReasonCode::WildcardSubscriptionsNotSupported)));
    assert!(ReasonCode::Banned.as_u8() == 0x8a);
    assert!(matches!(ReasonCode::recognize(0xff), Some(ReasonCode::UnspecifiedError)));
    assert!(matches!(ReasonCode::recognize(0x7f), Some(ReasonCode::Success)));
    assert!(matches!(ReasonCode::NormalDisconnection, ReasonCode::GrantedQoS0));
    assert!(ReasonCode::Banned.packets().len() == 1);
    assert!(matches!(Outcome::of(0xff), Some(Outcome::Failure)));
};

#[test]
fn codes() {
    every_code::<ReasonCode>();
    assert_eq!(ReasonCode::ALL.len(), 43);
    assert_eq!(size_of::<ReasonCode>(), 1);
}

#[test]
fn numbers() {
    every_number::<ReasonCode>(0..=u8::MAX);
    assert!((0..=u8::MAX).all(|number| ReasonCode::recognize(number).is_some()));
}

#[test]
fn aliases() {
    for text in [
        "Success",
        "Normal disconnection",
        "NORMAL_DISCONNECTION",
        "Granted QoS 0",
        "granted-qos-0",
        "0",
        "0 Success",
    ] {
        assert_eq!(text.parse(), Ok(ReasonCode::Success), "{text}");
    }
    assert_eq!("Granted QoS 1".parse(), Ok(ReasonCode::GrantedQoS1));
    let name = match ReasonCode::Success {
        ReasonCode::NormalDisconnection => "alias",
        _ => "other",
    };
    assert_eq!(name, "alias");
    refused::<ReasonCode>(&["0x80", "256", "-1", "0 Normal disconnection", "Granted QoS 3"]);
}

#[test]
fn fields() {
    assert_eq!(ReasonCode::Success.packets().len(), 9);
    assert_eq!(ReasonCode::PacketIdentifierNotFound.packets(), ["PUBREL", "PUBCOMP"]);
    assert!(!ReasonCode::ReAuthenticate.is_error() && ReasonCode::QoSNotSupported.is_error());
    assert!(Outcome::Failure.is_error() && !Outcome::Success.is_error());
    assert_eq!(Outcome::Success.codes().count(), 8);
}
