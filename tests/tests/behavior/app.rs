//! A family that extends HTTP: new codes, a class, a field, and changes of inherited items.

use status_core::{Date, HttpCode, State, StatusCode, UnknownCode, status};

use super::{every_code, every_number};
use crate::families::app::{AppClass, AppStatus};

const _: () = {
    assert!(matches!(AppStatus::from_u16(499), Some(AppStatus::ClientClosedRequest)));
    assert!(matches!(AppStatus::recognize(599), Some(AppStatus::InternalServerError)));
    assert!(matches!(AppStatus::recognize(750), Some(AppStatus::OutOfCoffee)));
    assert!(matches!(AppStatus::NoSuchPage, AppStatus::NotFound));
    assert!(matches!(AppStatus::NotFound.page(), Some(page) if page.len() == 7));
    assert!(AppStatus::Ok.page().is_none());
    assert!(AppStatus::WebServerReturnedAnUnknownError.is_retryable());
    assert!(AppStatus::OutOfCoffee.is_company() && AppClass::Company.is_error());
    assert!(matches!(status!(AppStatus, 499), status!(AppStatus, ClientClosedRequest)));
};

#[test]
fn codes() {
    every_code::<AppStatus>();
    assert_eq!(AppStatus::ALL.len(), StatusCode::ALL.len() + 4);
}

#[test]
fn numbers() {
    every_number::<AppStatus>(0..=u16::MAX);
}

#[test]
fn unchanged_keys_are_inherited() {
    for code in StatusCode::ALL.iter().copied() {
        let own = AppStatus::from(code);
        assert_eq!((own.as_u16(), own.reason(), own.name()), (code.as_u16(), code.reason(), code.name()));
        assert_eq!((own.reference(), own.state()), (code.reference(), code.state()));
        assert_eq!(own.class().title(), code.class().title());
        assert_eq!((own.is_error(), own.is_cacheable()), (code.is_error(), code.is_cacheable()));
        assert_eq!((own.is_bodiless(), own.is_retryable()), (code.is_bodiless(), code.is_retryable()));
        assert_eq!(own.required_headers(), code.required_headers());
        if own != AppStatus::NotFound {
            assert_eq!(own.description(), code.description());
        }
        assert_eq!(StatusCode::try_from(own), Ok(code));
    }
}

#[test]
fn changes() {
    assert_eq!(AppStatus::NotFound.description(), Some("No such page. See the sitemap."));
    assert_eq!("no such page".parse(), Ok(AppStatus::NotFound));
    assert_eq!(AppClass::ClientError.description(), Some("The caller made an error."));
    assert_eq!(AppClass::ClientError.range(), Some(400..=499));
    // `former = []` clears the list.
    assert!("Payload Too Large".parse::<AppStatus>().is_err());
    assert!("Payload Too Large".parse::<StatusCode>().is_ok());
}

#[test]
fn own_codes_go_no_further() {
    let unknown: UnknownCode<StatusCode> = StatusCode::try_from(AppStatus::ClientClosedRequest).unwrap_err();
    assert_eq!((unknown.number(), unknown.recognize()), (499, Some(StatusCode::BadRequest)));
    assert_eq!(StatusCode::try_from(AppStatus::OutOfCoffee).unwrap_err().recognize(), None);
}

#[test]
fn own_codes() {
    let holidays = AppStatus::ClosedForTheHolidays;
    assert_eq!(holidays.to_string(), "799 Closed for the Holidays");
    assert_eq!(holidays.state(), State::Temporary { until: Some(Date { year: 2031, month: 1, day: 6 }) });
    assert!(holidays.is_cacheable() && holidays.is_error() && holidays.required_headers().is_empty());
    assert_eq!(AppClass::ALL.last(), Some(&AppClass::Company));
    assert_eq!(AppClass::Company.fallback(), Some(AppStatus::OutOfCoffee));
    assert_eq!(AppStatus::WebServerReturnedAnUnknownError.page(), Some("cloudflare"));
}

#[test]
fn is_an_http_family() {
    fn is_client_error<C: HttpCode>(code: C) -> bool {
        code.is_client_error()
    }
    assert!(is_client_error(AppStatus::ClientClosedRequest));
    assert!(!is_client_error(AppStatus::OutOfCoffee));
}
