//! The shipped registry as a family in this crate. `registry.rs` has the tests of its facts.

use status_core::{Date, State};

use super::{every_code, every_number, refused};
use crate::families::http::{StatusClass, StatusCode};

/// Everything that is usable in a constant.
const _: () = {
    assert!(matches!(StatusCode::from_u16(404), Some(StatusCode::NotFound)));
    assert!(StatusCode::from_u16(499).is_none());
    assert!(StatusCode::NotFound.as_u16() == 404);
    assert!(matches!(StatusCode::recognize(499), Some(StatusCode::BadRequest)));
    assert!(StatusCode::recognize(600).is_none());
    assert!(matches!(StatusCode::from_bytes(b"404"), Some(StatusCode::NotFound)));
    assert!(matches!(StatusCode::ALL, [StatusCode::Continue, .., StatusCode::NetworkAuthenticationRequired]));
    assert!(StatusCode::NotFound.name().len() == 8);
    assert!(StatusCode::NotFound.reason().len() == 9);
    assert!(StatusCode::NotFound.description().is_some());
    assert!(StatusCode::NotFound.reference().is_some());
    assert!(matches!(StatusCode::NotFound.state(), State::Active));
    assert!(matches!(StatusCode::NotFound.class(), StatusClass::ClientError));
    assert!(StatusCode::NotFound.is_client_error() && !StatusCode::NotFound.is_server_error());
    assert!(StatusCode::NotFound.is_error() && StatusCode::NotFound.is_cacheable());
    assert!(matches!(StatusCode::Unauthorized.required_headers(), [header] if header.len() == 16));
    assert!(matches!(StatusClass::of(499), Some(StatusClass::ClientError)));
    assert!(StatusClass::ALL.len() == 5);
    assert!(StatusClass::Success.title().len() == 10);
    assert!(StatusClass::Success.description().is_some());
    assert!(*StatusClass::Success.range().unwrap().start() == 200);
    assert!(matches!(StatusClass::Success.fallback(), Some(StatusCode::Ok)));
    assert!(StatusClass::ClientError.is_error() && !StatusClass::Success.is_error());
    let _ = StatusClass::Success.codes();
};

#[test]
fn codes() {
    every_code::<StatusCode>();
    assert_eq!(StatusCode::ALL.len(), 64);
}

#[test]
fn numbers() {
    every_number::<StatusCode>(0..=u16::MAX);
}

#[test]
fn texts() {
    for text in [
        "404",
        "404 Not Found",
        "NotFound",
        "Not Found",
        "NOT_FOUND",
        "not-found",
        "nOtFoUnD",
        "n.o.t.f.o.u.n.d",
        "(Not) \"Found\"!",
        "_not found_",
    ] {
        assert_eq!(text.parse(), Ok(StatusCode::NotFound), "{text:?}");
    }
    for text in ["I'm a teapot", "IM A TEAPOT", "im-a-teapot", "ImATeapot", "I’m a teapot"] {
        // Only ASCII punctuation is skipped.
        assert_eq!(text.parse().ok(), text.is_ascii().then_some(StatusCode::ImATeapot), "{text:?}");
    }
    for text in ["Payload Too Large", "PayloadTooLarge", "request-entity-too-large", "413 Content Too Large"]
    {
        assert_eq!(text.parse(), Ok(StatusCode::ContentTooLarge), "{text:?}");
    }
    assert_eq!("(Unused)".parse(), Ok(StatusCode::Unused));
    assert_eq!("unused".parse(), Ok(StatusCode::Unused));
    refused::<StatusCode>(&[
        "0404",
        "+404",
        "-404",
        "404 ",
        " 404",
        "404\n",
        "404.0",
        "4 04",
        "0x194",
        "404 not found",
        "404 Not Found ",
        "404  Not Found",
        "404 NotFound",
        "404: Not Found",
        "404 OK",
        "404Not Found",
        "413 Payload Too Large",
        "Not\tFound",
        "Not\u{a0}Found",
        "Not Found\0",
        "Not Foun",
        "65940",
        "18446744073709552020",
        "NetworkAuthenticationRequiredNetworkAuthenticationRequired",
    ]);
}

#[test]
fn bytes() {
    let refused: [&[u8]; 9] =
        [b"", b"0404", b"+404", b"-404", b" 404", b"404 ", b"4e2", b"\xff\xff\xff", b"65940"];
    for bytes in refused {
        assert_eq!(StatusCode::from_bytes(bytes), None, "{bytes:?}");
    }
}

#[test]
#[expect(deprecated, reason = "former names are used")]
fn former_names() {
    const CODE: StatusCode = StatusCode::UnprocessableEntity;

    assert_eq!(CODE.reason(), "Unprocessable Content");
    assert_eq!(StatusCode::MovedTemporarily, StatusCode::Found);
    assert_eq!(StatusCode::RequestUriTooLarge, StatusCode::UriTooLong);
    assert!(matches!(StatusCode::ContentTooLarge, StatusCode::PayloadTooLarge));
    assert!(matches!(Some(StatusCode::ContentTooLarge), Some(StatusCode::RequestEntityTooLarge)));
}

#[test]
fn classes() {
    let titles: Vec<&str> = StatusClass::ALL.iter().map(|class| class.title()).collect();
    assert_eq!(titles, ["Informational", "Successful", "Redirection", "Client Error", "Server Error"]);
    assert_eq!(format!("{:?}", StatusClass::ClientError), "ClientError");
    assert_eq!(
        format!(
            "{:>13}|{:<13}|{:.6}",
            StatusClass::ClientError,
            StatusClass::ClientError,
            StatusClass::ClientError
        ),
        " Client Error|Client Error |Client"
    );
    assert!(StatusClass::Informational < StatusClass::ServerError);
    assert_eq!(StatusClass::Redirection.codes().count(), 9);
    assert_eq!(StatusClass::ClientError.range(), Some(400..=499));
    for code in StatusCode::ALL {
        let predicates = [
            code.is_informational(),
            code.is_success(),
            code.is_redirection(),
            code.is_client_error(),
            code.is_server_error(),
        ];
        let holds = StatusClass::ALL.iter().map(|class| *class == code.class());
        assert!(predicates.into_iter().eq(holds), "{code}");
        assert_eq!(code.is_error(), code.class().is_error(), "{code}");
    }
}

#[test]
fn states() {
    let until = Some(Date { year: 2026, month: 11, day: 13 });
    assert_eq!(StatusCode::UploadResumptionSupported.state(), State::Temporary { until });
    assert_eq!(StatusCode::NotExtended.state(), State::Obsolete);
    assert_eq!(StatusCode::Ok.state(), State::Active);
}

#[test]
fn a_match_over_classes_is_exhaustive() {
    fn retry(class: StatusClass) -> bool {
        match class {
            StatusClass::Informational
            | StatusClass::Success
            | StatusClass::Redirection
            | StatusClass::ClientError => false,
            StatusClass::ServerError => true,
        }
    }
    assert!(StatusClass::of(599).is_some_and(retry));
}
