//! The names of codes in `status!` and `#[status]`: two names are equal if their letters and digits are
//! equal.

use status_core::{HasStatus, StatusCode, codes, status};

/// A family with a name that differs from the normalized form of its capitals.
#[codes("fixtures/mqtt.toml")]
#[repr(u8)]
pub enum ReasonCode {}

/// A family with aliases and former names.
#[codes("fixtures/depot.toml")]
#[repr(i32)]
pub enum Parcel {}

/// A constant of the enum comes first.
#[codes("fixtures/app.toml")]
pub enum AppStatus {}

impl AppStatus {
    /// A constant with the letters of another code.
    pub const NOT_FOUND: Self = Self::Gone;
    /// No code has this name.
    pub const HUNG_UP: Self = Self::ClientClosedRequest;

    const fn is_hung_up(self) -> bool {
        matches!(self, status!(Self, HUNG_UP))
    }
}

#[test]
fn any_spelling() {
    const MISSING: StatusCode = status!(NOT_FOUND);

    assert_eq!(MISSING, StatusCode::NotFound);
    assert_eq!(
        [status!(notfound), status!(not_found), status!(NOTFOUND), status!(Not_Found), status!(notFound)],
        [MISSING; 5]
    );
    assert_eq!([status!(OK), status!(ok), status!(O_K)], [StatusCode::Ok; 3]);
    assert_eq!(status!(IM_A_TEAPOT), StatusCode::ImATeapot);
    assert_eq!(status!(HTTP_VERSION_NOT_SUPPORTED), StatusCode::HttpVersionNotSupported);
    assert_eq!(status!(HTTPVersionNotSupported), StatusCode::HttpVersionNotSupported);
    assert_eq!([status!(URITooLong), status!(IMUsed)], [StatusCode::UriTooLong, StatusCode::ImUsed]);
    // A former name is found like any other.
    assert_eq!(status!(PAYLOAD_TOO_LARGE), StatusCode::ContentTooLarge);
    assert_eq!(status!(ReasonCode, QOS_NOT_SUPPORTED), ReasonCode::QoSNotSupported);
    assert_eq!(status!(Parcel, ALLS_WELL), Parcel::ItsDone);
    assert_eq!(status!(Parcel, SMALL_NOT_ACCEPTABLE), Parcel::SmallNotAcceptable);
}

#[test]
fn patterns() {
    const fn is_missing(code: StatusCode) -> bool {
        matches!(code, status!(NOT_FOUND) | status!(GONE))
    }
    assert!(is_missing(status!(404)) && is_missing(status!(410)) && !is_missing(status!(OK)));
}

#[test]
fn constants_of_the_enum() {
    assert_eq!(status!(AppStatus, NOT_FOUND), AppStatus::Gone);
    assert_eq!(status!(AppStatus, not_found), AppStatus::NotFound);
    assert_eq!(status!(AppStatus, HUNG_UP), AppStatus::ClientClosedRequest);
    assert!(AppStatus::ClientClosedRequest.is_hung_up());
}

#[test]
fn from_a_macro() {
    macro_rules! codes {
        ($($name:ident)*) => { [$(status!($name)),*] };
    }
    assert_eq!(codes!(NOT_FOUND Gone i_m_used), [status!(404), status!(410), status!(226)]);
}

#[test]
fn attributes() {
    #[derive(HasStatus)]
    #[status(INTERNAL_SERVER_ERROR)]
    enum Failure {
        #[status(NOT_FOUND)]
        Missing,
        #[status(gone)]
        Gone,
        #[status(URITooLong)]
        TooLong,
        Other,
    }

    #[derive(HasStatus)]
    #[status(code = ReasonCode, QOS_NOT_SUPPORTED)]
    struct Refused;

    assert_eq!(
        [Failure::Missing, Failure::Gone, Failure::TooLong, Failure::Other]
            .map(|failure| failure.status().as_u16()),
        [404, 410, 414, 500]
    );
    assert_eq!(Refused.status(), ReasonCode::QoSNotSupported);
}
