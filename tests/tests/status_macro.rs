//! `status!` in every possible place, for the shipped family, a family of this crate and a family of another
//! crate.
#![expect(unused_qualifications, reason = "a path is one way to write a family")]
#![expect(clippy::items_after_statements, reason = "each item stands beside what is asked of it")]
#![expect(clippy::match_same_arms, reason = "codes are written in many ways")]

use status_core::{Code, Known, StatusCode, codes, status};
use status_tests::{AppStatus, GrpcCode};

/// A family of this crate, with numbers starting at -1.
#[codes("fixtures/kafka.toml")]
#[repr(i16)]
pub enum KafkaError {}

/// A family of this crate, with numbers in hexadecimal.
#[codes("fixtures/http2.toml")]
#[repr(u32)]
pub enum Http2Error {}

/// The codes of gRPC, declared in this crate.
#[codes("fixtures/grpc.toml")]
#[repr(i32)]
pub enum CallStatus {}

/// A family that extends HTTP, declared in this crate.
#[codes("fixtures/app.toml")]
pub enum ShopStatus {}

#[test]
fn expressions() {
    assert_eq!(status!(404), StatusCode::NotFound);
    assert_eq!(status!(NotFound), StatusCode::NotFound);
    assert_eq!(status!(NotFound,), status!(404,));
    assert_eq!(status!(0x194), status!(0b1_1001_0100));
    assert_eq!(status!(4_0_4), status!(0o624));
    assert_eq!(status!(404).reason(), "Not Found");
    assert_eq!([status!(200); 2].map(StatusCode::as_u16), [200, 200]);

    assert_eq!(status!(ShopStatus, 499), ShopStatus::ClientClosedRequest);
    assert_eq!(status!(ShopStatus, ClientClosedRequest), ShopStatus::ClientClosedRequest);
    assert_eq!(status!(KafkaError, -1).as_i16(), -1);
    assert_eq!(status!(KafkaError, -1).as_i16(), -1);
    assert_eq!(status!(Http2Error, 0xd), Http2Error::Http11Required);

    assert_eq!(status!(AppStatus, 499), AppStatus::ClientClosedRequest);
    assert_eq!(status!(AppStatus, ClientClosedRequest,), AppStatus::ClientClosedRequest);
    assert_eq!(status!(status_tests::AppStatus, 499), AppStatus::ClientClosedRequest);
    assert_eq!(status!(::status_tests::AppStatus, NotFound), AppStatus::NotFound);
    assert_eq!(status!(<GrpcCode as status_core::HasStatus>::Code, 5), GrpcCode::NotFound);
}

#[test]
fn other_names() {
    // An alias is a normal name; a former name is deprecated, with a note about the new name.
    assert_eq!(status!(AppStatus, NoSuchPage), status!(AppStatus, 404));
    #[expect(deprecated)]
    {
        assert_eq!(status!(PayloadTooLarge), status!(ContentTooLarge));
    }
}

#[test]
fn constants() {
    const MISSING: StatusCode = status!(404);
    const CLOSED: AppStatus = status!(AppStatus, ClientClosedRequest);
    static LOST: ShopStatus = status!(ShopStatus, 404);
    const fn missing() -> StatusCode {
        const { status!(404) }
    }

    assert_eq!(missing(), MISSING);
    assert_eq!(CLOSED.as_u16(), 499);
    assert_eq!(LOST.as_u16(), 404);
}

#[test]
fn in_types() {
    struct Answer<const CODE: u16>;

    impl<const CODE: u16> Answer<CODE> {
        const CODE: u16 = CODE;
    }

    #[repr(u16)]
    enum Exit {
        Missing = status!(404).as_u16(),
        Closed = status!(AppStatus, 499).as_u16(),
    }

    let buffer = [0_u8; status!(404).as_u16() as usize];
    assert_eq!(buffer.len(), 404);
    assert_eq!(size_of::<[u8; status!(ShopStatus, ClientClosedRequest).as_u16() as usize]>(), 499);
    assert_eq!(Answer::<{ status!(NotFound).as_u16() }>::CODE, 404);
    assert_eq!([Exit::Missing as u16, Exit::Closed as u16], [404, 499]);
}

#[test]
fn patterns() {
    fn kind(code: StatusCode) -> u8 {
        match code {
            status!(200) => 0,
            status!(NotFound) | status!(410) => 1,
            StatusCode::ImATeapot => 2,
            _ => 3,
        }
    }
    assert_eq!(
        [200, 404, 410, 418, 500].map(|code| kind(StatusCode::from_u16(code).unwrap())),
        [0, 1, 1, 2, 3]
    );

    fn nested(found: Result<Option<(AppStatus, u8)>, [GrpcCode; 2]>) -> usize {
        match found {
            Ok(Some((status!(AppStatus, 499), 0..=9))) => 0,
            Ok(Some((closed @ status!(AppStatus, ClientClosedRequest), _))) => closed.name().len(),
            Ok(Some((status!(status_tests::AppStatus, 404) | status!(AppStatus, Gone), _))) => 1,
            Err([status!(GrpcCode, 5), ..] | [.., status!(GrpcCode, NotFound)]) => 2,
            Ok(_) | Err(_) => 3,
        }
    }
    assert_eq!(nested(Ok(Some((AppStatus::ClientClosedRequest, 3)))), 0);
    assert_eq!(nested(Ok(Some((AppStatus::ClientClosedRequest, 10)))), 19);
    assert_eq!(nested(Ok(Some((AppStatus::Gone, 10)))), 1);
    assert_eq!(nested(Err([GrpcCode::Ok, GrpcCode::NotFound])), 2);
    assert_eq!(nested(Ok(None)), 3);

    assert!(!matches!(KafkaError::NotLeaderOrFollower, status!(KafkaError, -1)));
    let Some(status!(404)) = StatusCode::from_u16(404) else { unreachable!("404 is 404") };
    assert!(matches!(&Some(status!(404)), Some(status!(NotFound))));
    assert!(StatusCode::ALL.iter().any(|code| matches!(*code, status!(451))));
}

#[test]
fn every_code_of_a_family_of_this_crate() {
    /// Numbers and names mixed, and no `_`.
    const fn is_retried(code: CallStatus) -> bool {
        match code {
            status!(CallStatus, 0) | status!(CallStatus, Cancelled) | status!(CallStatus, 2) => false,
            status!(CallStatus, InvalidArgument) => false,
            status!(CallStatus, 4) | CallStatus::NotFound | status!(CallStatus, AlreadyExists) => false,
            status!(CallStatus, 7) | status!(CallStatus, 8) | status!(CallStatus, FailedPrecondition) => {
                false
            }
            status!(CallStatus, Aborted) | status!(CallStatus, 11) | status!(CallStatus, 12) => false,
            status!(CallStatus, Internal) => false,
            status!(CallStatus, 14) => true,
            status!(CallStatus, DataLoss) | status!(CallStatus, 16) => false,
        }
    }
    let retried: Vec<CallStatus> = CallStatus::ALL.iter().copied().filter(|code| is_retried(*code)).collect();
    assert_eq!(retried, [CallStatus::Unavailable]);
}

#[test]
fn every_code_of_a_family_of_another_crate() {
    const fn is_fine(code: GrpcCode) -> bool {
        match code {
            status!(GrpcCode, Ok) => true,
            status!(GrpcCode, 1) | status!(GrpcCode, 2) | status!(GrpcCode, 3) | status!(GrpcCode, 4) => {
                false
            }
            status!(GrpcCode, 5) | status!(GrpcCode, 6) | status!(GrpcCode, 7) | status!(GrpcCode, 8) => {
                false
            }
            status!(GrpcCode, 9) | status!(GrpcCode, 10) | status!(GrpcCode, 11) => false,
            status!(GrpcCode, Unimplemented) | status!(GrpcCode, Internal) => false,
            status!(GrpcCode, 14) | status!(GrpcCode, 15) | status!(GrpcCode, Unauthenticated) => false,
        }
    }
    assert_eq!(GrpcCode::ALL.iter().filter(|code| is_fine(**code)).count(), 1);
}

#[test]
fn from_a_macro() {
    macro_rules! by_literal {
        ($($code:literal),*) => { [$(status!($code)),*] };
    }
    macro_rules! by_name {
        ($($code:ident),*) => { [$(status!($code)),*] };
    }
    macro_rules! by_token {
        ($($code:tt),*) => { [$(status!($code)),*] };
    }
    macro_rules! by_expression {
        ($($code:expr),*) => { [$(status!($code)),*] };
    }
    macro_rules! by_path {
        ($($code:path),*) => { [$(status!($code)),*] };
    }
    macro_rules! of_family {
        (type $family:ty: $code:literal) => { status!($family, $code) };
        (path $family:path: $code:literal) => { status!($family, $code) };
        (ident $family:ident: $code:ident) => { status!($family, $code) };
        (token $family:tt: $($code:tt)*) => { status!($family, $($code)*) };
    }
    macro_rules! whole {
        ($($code:tt)*) => { status!($($code)*) };
    }
    macro_rules! is {
        ($code:ident, $family:ty, $literal:literal) => {
            matches!($code, status!($family, $literal))
        };
    }
    macro_rules! constant {
        ($name:ident = $code:literal) => {
            const $name: StatusCode = status!($code);
        };
    }
    // The names in the macro are hygienic: they do not refer to the caller's names.
    macro_rules! own_names {
        () => {{
            #[expect(unused)]
            let code = 1;
            status!(NotFound)
        }};
    }

    let found = [StatusCode::NotFound, StatusCode::Gone];
    assert_eq!(by_literal!(404, 0x19a), found);
    assert_eq!(by_name!(NotFound, Gone), found);
    assert_eq!(by_token!(404, Gone), found);
    assert_eq!(by_expression!(404, Gone), found);
    assert_eq!(by_path!(NotFound, Gone), found);
    assert_eq!(of_family!(type AppStatus: 499), AppStatus::ClientClosedRequest);
    assert_eq!(of_family!(type status_tests::AppStatus: 499), AppStatus::ClientClosedRequest);
    assert_eq!(of_family!(path status_tests::AppStatus: 499), AppStatus::ClientClosedRequest);
    assert_eq!(of_family!(path AppStatus: 499), AppStatus::ClientClosedRequest);
    assert_eq!(of_family!(type KafkaError: -1).as_i16(), -1);
    assert_eq!(of_family!(ident AppStatus: ClientClosedRequest), AppStatus::ClientClosedRequest);
    assert_eq!(of_family!(token AppStatus: 499), AppStatus::ClientClosedRequest);
    assert_eq!(of_family!(token KafkaError: -1).as_i16(), -1);
    assert_eq!(whole!(404), StatusCode::NotFound);
    assert_eq!(whole!(AppStatus, 499), AppStatus::ClientClosedRequest);
    let closed = AppStatus::ClientClosedRequest;
    assert!(is!(closed, AppStatus, 499));
    constant!(MISSING = 404);
    assert_eq!(MISSING, own_names!());
}

impl ShopStatus {
    /// Another name, declared in Rust.
    const HUNG_UP: Self = status!(Self, 499);

    const fn is_hung_up(self) -> bool {
        matches!(self, status!(Self, HUNG_UP))
    }
}

#[test]
fn inside_an_implementation() {
    assert_eq!(ShopStatus::HUNG_UP, ShopStatus::ClientClosedRequest);
    assert!(ShopStatus::ClientClosedRequest.is_hung_up());
}

#[test]
fn of_any_family() {
    fn missing<C: Known<404>>() -> C {
        status!(C, 404)
    }
    assert_eq!(missing::<StatusCode>(), StatusCode::NotFound);
    assert_eq!(missing::<AppStatus>(), AppStatus::NotFound);

    fn success_and_failure<C: Known<0> + Known<1>>() -> [C; 2] {
        [<C as Known<0>>::VALUE, status!(C, 1)]
    }
    assert_eq!(success_and_failure::<CallStatus>(), [CallStatus::Ok, CallStatus::Cancelled]);
    assert_eq!(success_and_failure::<Http2Error>().map(Code::number), [0, 1]);
}

#[test]
fn every_number_is_known() {
    // The trait agrees with the table: a number has an implementation exactly if it is a code.
    macro_rules! known {
        ($($code:literal)*) => { [$(<StatusCode as Known<$code>>::VALUE),*] };
    }
    let known = known!(
        100 101 102 103 104 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 306 307 308 400 401 402 403 404
        405 406 407 408 409 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504
        505 506 507 508 510 511
    );
    assert_eq!(known, StatusCode::ALL);
}
