//! Tests all 65,536 numbers that a peer may send.

use std::collections::HashSet;
use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};

use status_core::{Code, HttpCode, Received, StatusClass, StatusCode, UnknownCode};
use status_tests::AppStatus;

/// The rule of RFC 9110, Section 15: a client treats an unknown number as the `x00` code of its class.
const fn treated_as(number: u16) -> Option<u16> {
    match number {
        100..=199 => Some(100),
        200..=299 => Some(200),
        300..=399 => Some(300),
        400..=499 => Some(400),
        500..=599 => Some(500),
        _ => None,
    }
}

/// All of them. Miri would take hours, so it gets those of HTTP's classes, and some others.
fn numbers() -> impl Iterator<Item = u16> {
    (0..=u16::MAX).filter(|number| !cfg!(miri) || matches!(number, 90..=610) || number % 4096 > 4093)
}

#[test]
fn nothing_is_lost() {
    for number in numbers() {
        let received = Received::<StatusCode>::new(number);
        assert_eq!(received.number(), number);
        assert_eq!(received, Received::from(number));
        match received.known() {
            Ok(code) => {
                assert_eq!(code.as_u16(), number);
                assert_eq!(received, Received::from(code));
                assert_eq!(received, code);
            }
            Err(unknown) => {
                assert_eq!(unknown.number(), number);
                assert_eq!(received, Received::from(unknown));
                assert_eq!(unknown.class(), received.class());
                assert_eq!(unknown.recognize(), received.recognize());
                assert!(StatusCode::ALL.iter().all(|code| received != *code));
            }
        }
    }
}

#[test]
fn recognition_follows_the_rfc() {
    for number in numbers() {
        let code = StatusCode::from_u16(number);
        let expected = code.map_or_else(|| treated_as(number), |code| Some(code.as_u16()));
        assert_eq!(StatusCode::recognize(number).map(StatusCode::as_u16), expected, "{number}");
        assert_eq!(
            Received::<StatusCode>::new(number).recognize(),
            StatusCode::recognize(number),
            "{number}"
        );
        assert_eq!(<StatusCode as Code>::recognize(number), StatusCode::recognize(number), "{number}");

        // A family that extends HTTP agrees, except for its own codes.
        match AppStatus::from_u16(number) {
            Some(code) => assert_eq!(AppStatus::recognize(number), Some(code)),
            None if (700..=799).contains(&number) => {
                assert_eq!(AppStatus::recognize(number), Some(AppStatus::OutOfCoffee));
            }
            None => assert_eq!(
                AppStatus::recognize(number).map(AppStatus::as_u16),
                treated_as(number),
                "{number}"
            ),
        }
    }
}

#[test]
fn classes_follow_the_rfc() {
    for number in numbers() {
        let expected = match number / 100 {
            1 => Some(StatusClass::Informational),
            2 => Some(StatusClass::Success),
            3 => Some(StatusClass::Redirection),
            4 => Some(StatusClass::ClientError),
            5 => Some(StatusClass::ServerError),
            _ => None,
        };
        assert_eq!(Received::<StatusCode>::new(number).class(), expected, "{number}");
        assert_eq!(StatusClass::of(number), expected, "{number}");
        if let Some(code) = StatusCode::from_u16(number) {
            assert_eq!(Some(code.class()), expected, "{number}");
            assert_eq!(HttpCode::is_error(code), number >= 400, "{number}");
            assert_eq!(HttpCode::is_client_error(code), (400..500).contains(&number), "{number}");
        }
    }
}

/// The properties of a number that work without a known code.
#[test]
fn properties_of_received_numbers() {
    for number in numbers() {
        let received = Received::<StatusCode>::new(number);
        let classes = [
            received.is_informational(),
            received.is_success(),
            received.is_redirection(),
            received.is_client_error(),
            received.is_server_error(),
        ];
        assert_eq!(classes, [1, 2, 3, 4, 5].map(|class| number / 100 == class), "{number}");
        assert_eq!(received.is_error(), (400..=599).contains(&number), "{number}");
        let code = StatusCode::from_u16(number);
        assert_eq!(received.is_retryable(), code.is_some_and(StatusCode::is_retryable), "{number}");
        assert_eq!(received.is_cacheable(), code.is_some_and(StatusCode::is_cacheable), "{number}");
        let is_bodiless = code.map_or_else(|| (100..=199).contains(&number), StatusCode::is_bodiless);
        assert_eq!(received.is_bodiless(), is_bodiless, "{number}");
        assert_eq!(received.in_family::<AppStatus>().number(), number);
        assert_eq!(received.in_family::<AppStatus>().in_family(), received);
    }
    // The family's own class, and a code that names an inherited class.
    let own = Received::<AppStatus>::new(750);
    assert!(!own.is_server_error() && !own.is_client_error());
    assert_eq!(own.is_error(), AppStatus::recognize(750).is_some_and(AppStatus::is_error));
}

#[test]
fn every_way_from_a_number_agrees() {
    let mut digits = String::new();
    for number in numbers() {
        digits.clear();
        write!(digits, "{number}").unwrap();
        let code = StatusCode::from_u16(number);
        assert_eq!(StatusCode::try_from(number).ok(), code);
        assert_eq!(StatusCode::try_from(number).err(), code.is_none().then(|| UnknownCode::new(number)));
        assert_eq!(<StatusCode as Code>::from_number(number), code);
        assert_eq!(StatusCode::from_bytes(digits.as_bytes()), code);
        assert_eq!(<StatusCode as Code>::from_bytes(digits.as_bytes()), code);
        assert_eq!(digits.parse().ok(), code);
        assert_eq!(StatusCode::ALL.iter().copied().find(|code| code.as_u16() == number), code);
        assert_eq!(code.map(u16::from), code.is_some().then_some(number));
    }
}

#[test]
fn one_representation() {
    let hasher = RandomState::new();
    let mut texts = HashSet::new();
    for number in numbers() {
        let received = Received::<StatusCode>::new(number);

        // Each number has one text. Only this text and the digits convert back to it.
        let text = received.to_string();
        let digits = number.to_string();
        assert_eq!(text.parse(), Ok(received), "{text}");
        assert_eq!(digits.parse(), Ok(received), "{text}");
        assert_eq!(Received::from_bytes(digits.as_bytes()), Some(received), "{text}");
        for other in [format!("0{digits}"), format!("+{digits}"), format!(" {digits}"), format!("{digits} ")]
        {
            assert!(other.parse::<Received<StatusCode>>().is_err(), "{other}");
            assert_eq!(Received::<StatusCode>::from_bytes(other.as_bytes()), None, "{other}");
            assert_eq!(StatusCode::from_bytes(other.as_bytes()), None, "{other}");
        }
        assert_eq!(text, StatusCode::from_u16(number).map_or(digits, |code| code.to_string()));
        assert!(texts.insert(text));

        // Equality does not depend on the origin, and the order is that of the numbers.
        let once_more = received.known().map_or_else(Received::from, Received::from);
        assert_eq!(once_more, received);
        assert_eq!(hasher.hash_one(once_more), hasher.hash_one(received));
        if let Some(next) = number.checked_add(1) {
            assert!(received < Received::new(next));
            assert_ne!(received, Received::new(next));
        }
    }
    assert_eq!(texts.len(), numbers().count());
}

#[test]
fn too_large_for_the_type() {
    for text in
        ["65536", "4294967700", "18446744073709552020", "99999999999999999999999999", "-404", "-0", ""]
    {
        assert_eq!(Received::<StatusCode>::from_bytes(text.as_bytes()), None, "{text}");
        assert_eq!(StatusCode::from_bytes(text.as_bytes()), None, "{text}");
        assert!(text.parse::<Received<StatusCode>>().is_err(), "{text}");
    }
}

#[test]
fn sizes() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
    assert_eq!(size_of::<Received<StatusCode>>(), 2);
    assert_eq!(size_of::<UnknownCode<StatusCode>>(), 2);
    assert_eq!(size_of::<Result<StatusCode, UnknownCode<StatusCode>>>(), 4);
    assert_eq!(size_of::<StatusClass>(), 1);
    assert_eq!(size_of::<AppStatus>(), 2);
    assert_eq!(align_of::<Received<StatusCode>>(), 2);
}
