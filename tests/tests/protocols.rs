//! The families behind features: what they say, beside what their specifications say.

use status_core::grpc::GrpcCode;
use status_core::websocket::{CloseClass, CloseCode};
use status_core::{Received, State, StatusCode};

/// The `enum Code` of google/rpc/code.proto, with the number of each "HTTP Mapping" there.
const GRPC: [(i32, &str, u16); 17] = [
    (0, "OK", 200),
    (1, "CANCELLED", 499),
    (2, "UNKNOWN", 500),
    (3, "INVALID_ARGUMENT", 400),
    (4, "DEADLINE_EXCEEDED", 504),
    (5, "NOT_FOUND", 404),
    (6, "ALREADY_EXISTS", 409),
    (7, "PERMISSION_DENIED", 403),
    (8, "RESOURCE_EXHAUSTED", 429),
    (9, "FAILED_PRECONDITION", 400),
    (10, "ABORTED", 409),
    (11, "OUT_OF_RANGE", 400),
    (12, "UNIMPLEMENTED", 501),
    (13, "INTERNAL", 500),
    (14, "UNAVAILABLE", 503),
    (15, "DATA_LOSS", 500),
    (16, "UNAUTHENTICATED", 401),
];

#[test]
fn grpc_codes() {
    let found: Vec<_> = GrpcCode::ALL.iter().map(|code| (code.as_i32(), code.reason())).collect();
    assert_eq!(found, GRPC.map(|(number, name, _)| (number, name)));
    for (code, (_, _, http)) in GrpcCode::ALL.iter().zip(GRPC) {
        // 499 is not registered, and so has no code.
        assert_eq!(code.http(), StatusCode::from_u16(http), "{code}");
    }
    assert_eq!(GrpcCode::ALL.iter().filter(|code| code.http().is_none()).count(), 1);
    // Code.proto, of `FAILED_PRECONDITION`: the client can retry just the failing call.
    assert!(GrpcCode::ALL.iter().all(|code| code.is_retryable() == (*code == GrpcCode::Unavailable)));
}

/// The table of gRPC's doc/http-grpc-status-mapping.md; all others are `UNKNOWN`.
const FROM_HTTP: [(u16, &str); 9] = [
    (400, "INTERNAL"),
    (401, "UNAUTHENTICATED"),
    (403, "PERMISSION_DENIED"),
    (404, "UNIMPLEMENTED"),
    (429, "UNAVAILABLE"),
    (431, "INTERNAL"),
    (502, "UNAVAILABLE"),
    (503, "UNAVAILABLE"),
    (504, "UNAVAILABLE"),
];

#[test]
fn grpc_of_http() {
    for number in 0..=u16::MAX {
        let listed = FROM_HTTP.iter().find(|(http, _)| *http == number);
        let expected = listed.map_or("UNKNOWN", |(_, name)| name);
        assert_eq!(GrpcCode::from_http(Received::new(number)).reason(), expected, "{number}");
    }
}

/// IANA's "WebSocket Close Code Number Registry"; where it has a sentence for a meaning, the name that is in use.
const WEBSOCKET: [(u16, &str); 16] = [
    (1000, "Normal Closure"),
    (1001, "Going Away"),
    (1002, "Protocol error"),
    (1003, "Unsupported Data"),
    (1004, "Reserved"),
    (1005, "No Status Rcvd"),
    (1006, "Abnormal Closure"),
    (1007, "Invalid frame payload data"),
    (1008, "Policy Violation"),
    (1009, "Message Too Big"),
    (1010, "Mandatory Ext."),
    (1011, "Internal Error"),
    (1012, "Service Restart"),
    (1013, "Try Again Later"),
    (1014, "Bad Gateway"),
    (1015, "TLS handshake"),
];

#[test]
fn websocket_codes() {
    let found: Vec<_> = CloseCode::ALL.iter().map(|code| (code.as_u16(), code.reason())).collect();
    assert_eq!(found, WEBSOCKET);
    // RFC 6455, Section 7.4.1: "MUST NOT be set as a status code in a Close control frame".
    let local: Vec<u16> =
        CloseCode::ALL.iter().filter(|code| code.is_local_only()).map(|code| code.as_u16()).collect();
    assert_eq!(local, [1005, 1006, 1015]);
    for code in CloseCode::ALL {
        let state = if *code == CloseCode::Reserved { State::Unused } else { State::Active };
        assert_eq!(code.state(), state, "{code}");
    }
    assert_eq!("no status received".parse(), Ok(CloseCode::NoStatusRcvd));
}

/// RFC 6455, Section 7.4.2: the ranges, and that 0 to 999 are not used.
#[test]
fn websocket_classes() {
    for number in 0..=u16::MAX {
        let expected = match number {
            1000..=2999 => Some(CloseClass::Protocol),
            3000..=3999 => Some(CloseClass::Library),
            4000..=4999 => Some(CloseClass::Private),
            _ => None,
        };
        assert_eq!(Received::<CloseCode>::new(number).class(), expected, "{number}");
    }
}

#[test]
fn every_code_has_a_source_and_a_description_of_its_own() {
    let mut descriptions = Vec::new();
    for code in GrpcCode::ALL {
        assert!(code.reference().is_some(), "{code}");
        descriptions.extend(code.description());
    }
    for code in CloseCode::ALL {
        assert!(code.reference().is_some(), "{code}");
        descriptions.extend(code.description());
    }
    descriptions.sort_unstable();
    descriptions.dedup();
    assert_eq!(descriptions.len(), GRPC.len() + WEBSOCKET.len());
}
