//! The families of other protocols in code: with `status!`, in patterns and in derives. The tests of their
//! rows are in `status-core/src/families`.

use status_core::coap::ResponseCode;
use status_core::smtp::EnhancedCode;
use status_core::sqlstate::SqlState;
use status_core::{HasStatus, Received, StatusCode, codes, status};

const UNIQUE: SqlState = status!(SqlState, "23505");

#[derive(HasStatus)]
#[status(code = SqlState, "XX000")]
enum DatabaseError {
    #[status("23505")]
    Taken,
    #[status(UndefinedTable)]
    NoTable,
    #[status(transparent)]
    Other(SqlState),
    Broken,
}

#[test]
fn sqlstate() {
    assert_eq!(UNIQUE, SqlState::UniqueViolation);
    assert!(matches!(SqlState::UniqueViolation, status!(SqlState, "23505")));
    assert_eq!(DatabaseError::Taken.status(), UNIQUE);
    assert_eq!(DatabaseError::NoTable.status(), status!(SqlState, "42P01"));
    assert_eq!(DatabaseError::Other(UNIQUE).status(), UNIQUE);
    assert_eq!(DatabaseError::Broken.status(), SqlState::InternalError);
    // Former names of databases and schemas in errcodes.txt.
    assert_eq!("undefined_database".parse(), Ok(SqlState::InvalidCatalogName));
    // SQLSTATE does not have lower-case letters.
    for text in ["42p01", "42P0", "42P011", "23 05", "é2P01", "23505\0"] {
        assert_eq!(Received::<SqlState>::from_bytes(text.as_bytes()), None, "{text:?}");
    }
}

#[derive(HasStatus)]
#[status(code = ResponseCode)]
enum DeviceError {
    #[status("4.04")]
    NoSuchSensor,
    #[status("5.03")]
    Busy,
}

#[test]
fn coap() {
    assert_eq!(DeviceError::NoSuchSensor.status(), ResponseCode::NotFound);
    assert_eq!(DeviceError::Busy.status().http(), Some(StatusCode::ServiceUnavailable));
    for text in ["4.4", "4.004", "4.32", "8.00", "04.04", "4.", ".04", "404", "-4.04"] {
        assert_eq!(Received::<ResponseCode>::from_bytes(text.as_bytes()), None, "{text:?}");
    }
    // Every byte has a text, which converts back to it.
    for number in 0..=u8::MAX {
        let text = format!("{}.{:02}", number >> 5, number & 0x1f);
        assert_eq!(
            Received::<ResponseCode>::from_bytes(text.as_bytes()),
            Some(Received::new(number)),
            "{text}"
        );
        assert!(Received::<ResponseCode>::new(number).to_string().starts_with(&text), "{text}");
    }
}

#[test]
fn enhanced() {
    assert_eq!(status!(EnhancedCode, "5.7.1"), EnhancedCode::PermanentDeliveryNotAuthorized);
    assert_eq!(status!(EnhancedCode, "4.2.2").as_u32(), 4_002_002);
    for text in ["5.7", "5.7.1.0", "5.7.01", "5.7.1000", "5..1", "5.7.-1"] {
        assert_eq!(Received::<EnhancedCode>::from_bytes(text.as_bytes()), None, "{text:?}");
    }
}

/// A server with its own SQLSTATE codes.
#[codes("fixtures/sqlstate-extended.toml")]
#[repr(u32)]
enum OwnState {}

#[test]
fn extended_by_name() {
    assert_eq!(OwnState::ALL.len(), SqlState::ALL.len() + 1);
    assert_eq!(status!(OwnState, "U0001"), OwnState::QuotaUsedUp);
    assert_eq!(OwnState::QuotaUsedUp.http(), Some(StatusCode::TooManyRequests));
    assert_eq!(OwnState::UniqueViolation.http(), Some(StatusCode::Conflict));
}
