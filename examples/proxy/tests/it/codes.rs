//! The codes of the proxy: those of HTTP, those of nginx, and its own.

use proxy::{ProxyClass, ProxyStatus};
use status_core::{StatusCode, status};

#[test]
fn of_three_sources() {
    let of_http = ProxyStatus::ALL.iter().filter(|code| StatusCode::try_from(**code).is_ok()).count();
    assert_eq!(of_http, StatusCode::ALL.len());
    let others: Vec<String> = ProxyStatus::ALL
        .iter()
        .filter(|code| StatusCode::try_from(**code).is_err())
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        others,
        [
            "444 No Response",
            "494 Request Header Too Large",
            "495 SSL Certificate Error",
            "496 SSL Certificate Required",
            "497 HTTP Request Sent to HTTPS Port",
            "498 Invalid Host Name",
            "499 Client Closed Request",
            "590 Upstream Refused",
            "591 Upstream Broke Off",
        ]
    );
}

#[test]
fn codes_that_are_sent() {
    assert_eq!(ProxyStatus::NotFound.sent(), status!(404));
    assert_eq!(ProxyStatus::RequestHeaderTooLarge.sent(), status!(431));
    assert_eq!(ProxyStatus::UpstreamRefused.sent(), status!(502));
    assert_eq!(ProxyStatus::UpstreamBrokeOff.sent(), status!(502));
    for code in StatusCode::ALL {
        assert_eq!(ProxyStatus::from(*code).sent(), *code);
    }
    // The class is the same: the client may know which side caused the error.
    for code in ProxyStatus::ALL.iter().filter(|code| code.sent_as().is_some()) {
        assert_eq!(ProxyStatus::from(code.sent()).class(), code.class());
    }
    assert_eq!(status!(ProxyStatus, 590).class(), ProxyClass::ServerError);
}
