//! Each message has the same bytes as with `tonic-types`.

use std::collections::HashMap;
use std::time::Duration;

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use prost::Message;
use prost_types::Any;
use status_core::grpc::{
    BadRequest, Detail, ErrorInfo, FieldViolation, Help, HelpLink, LocalizedMessage, PreconditionFailure,
    PreconditionViolation, QuotaFailure, QuotaViolation, RequestInfo, ResourceInfo, RetryInfo, RpcStatus,
};
use tonic_types::pb;

use crate::judge;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Random statuses have the same bytes as with `prost`, and survive a round trip.
    #[test]
    fn statuses_are_the_same_bytes(
        code in any::<i32>(),
        message in text(),
        details in vec(detail(), 0..5),
    ) {
        let ours = RpcStatus { details, ..RpcStatus::new(code, message.clone()) };
        let theirs = pb::Status { code, message, details: ours.details.iter().map(any_of).collect() };
        prop_assert_eq!(ours.encode(), theirs.encode_to_vec());
        prop_assert_eq!(RpcStatus::decode(&ours.encode()), Ok(ours.clone()));
        judge::grpc(&ours.encode());
    }

    /// Statuses with a few changed bytes are decoded or rejected in the same way.
    #[test]
    fn damaged_statuses_are_decoded_alike(
        details in vec(detail(), 1..4),
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        length in any::<prop::sample::Index>(),
    ) {
        let mut bytes = RpcStatus { details, ..RpcStatus::new(5, "there is no book") }.encode();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        judge::grpc(&bytes);
        bytes.truncate(length.index(bytes.len()));
        judge::grpc(&bytes);
    }

    #[test]
    fn any_bytes_are_read_alike(bytes in vec(any::<u8>(), 0..64)) {
        judge::grpc(&bytes);
    }
}

/// One of each, with lengths around the limits at which they need a second and a third byte.
#[test]
fn lengths() {
    for length in [0, 1, 126, 127, 128, 129, 255, 16_383, 16_384, 20_000] {
        let detail = Detail::from(RequestInfo { request_id: "x".repeat(length), ..RequestInfo::default() });
        let ours = RpcStatus { details: vec![detail], ..RpcStatus::new(13, "y".repeat(length)) };
        let details = ours.details.iter().map(any_of).collect();
        let theirs = pb::Status { code: 13, message: "y".repeat(length), details };
        assert_eq!(ours.encode(), theirs.encode_to_vec(), "{length}");
        assert_eq!(RpcStatus::decode(&ours.encode()), Ok(ours), "{length}");
    }
}

/// The high-level types of `tonic-types` also write the same bytes.
#[test]
fn error_details_of_tonic_types() {
    let mut details = tonic_types::ErrorDetails::new();
    details
        .set_retry_info(Some(Duration::from_millis(1_500)))
        .set_error_info("NO_SUCH_BOOK", "shelf.example", HashMap::from([("id".to_owned(), "7".to_owned())]))
        .add_bad_request_violation("items[0].name", "must not be empty")
        .set_request_info("/requests/1", "")
        .add_help_link("Problem type", "/problems/no-such-book");
    let ours = RpcStatus {
        details: vec![
            RetryInfo { retry_delay: Some(Duration::from_millis(1_500)) }.into(),
            ErrorInfo {
                reason: "NO_SUCH_BOOK".to_owned(),
                domain: "shelf.example".to_owned(),
                metadata: vec![("id".to_owned(), "7".to_owned())],
            }
            .into(),
            BadRequest {
                field_violations: vec![FieldViolation {
                    field: "items[0].name".to_owned(),
                    description: "must not be empty".to_owned(),
                    ..FieldViolation::default()
                }],
            }
            .into(),
            RequestInfo { request_id: "/requests/1".to_owned(), serving_data: String::new() }.into(),
            Help {
                links: vec![HelpLink {
                    description: "Problem type".to_owned(),
                    url: "/problems/no-such-book".to_owned(),
                }],
            }
            .into(),
        ],
        ..RpcStatus::new(5, "there is no book 7")
    };
    use tonic_types::StatusExt;
    let theirs = tonic::Status::with_error_details(tonic::Code::NotFound, "there is no book 7", details);
    assert_eq!(ours.encode(), theirs.details());
}

/// `DebugInfo` is decoded but never encoded, even if it is invalid or has another URL.
#[test]
fn debug_info_is_never_written() {
    let info = pb::DebugInfo { stack_entries: vec!["main".to_owned()], detail: "secret".to_owned() };
    let any = |type_url: &str, value: &[u8]| Any { type_url: type_url.to_owned(), value: value.to_owned() };
    let details = vec![
        any("type.googleapis.com/google.rpc.DebugInfo", &info.encode_to_vec()),
        any("elsewhere.example/google.rpc.DebugInfo", &info.encode_to_vec()),
        any("type.googleapis.com/google.rpc.DebugInfo", b"\x0a\xffsecret"),
    ];
    let bytes = pb::Status { code: 13, message: String::new(), details }.encode_to_vec();
    let status = RpcStatus::decode(&bytes).unwrap();
    let ours =
        status_core::grpc::DebugInfo { stack_entries: vec!["main".to_owned()], detail: "secret".to_owned() };
    assert_eq!(status.details[..2], [ours.clone().into(), ours.into()]);
    assert!(matches!(&status.details[2], Detail::Other { value, .. } if value == b"\x0a\xffsecret"));
    assert_eq!(status.encode(), [8, 13]);
}

/// Durations that Rust cannot represent are kept as bytes. Durations that protobuf cannot represent become
/// its maximum.
#[test]
fn durations() {
    let status = |seconds, nanos| {
        let retry_info = pb::RetryInfo { retry_delay: Some(prost_types::Duration { seconds, nanos }) };
        let any = Any {
            type_url: "type.googleapis.com/google.rpc.RetryInfo".to_owned(),
            value: retry_info.encode_to_vec(),
        };
        let bytes = pb::Status { details: vec![any], ..pb::Status::default() }.encode_to_vec();
        let status = RpcStatus::decode(&bytes).unwrap();
        assert_eq!(status.encode(), bytes);
        status.details.into_iter().next().unwrap()
    };
    for (seconds, nanos, delay) in [
        (0, 0, Duration::ZERO),
        (1, 500_000_000, Duration::from_millis(1_500)),
        (315_576_000_000, 999_999_999, Duration::new(315_576_000_000, 999_999_999)),
    ] {
        assert_eq!(status(seconds, nanos), RetryInfo { retry_delay: Some(delay) }.into());
    }
    for (seconds, nanos) in
        [(-1, 0), (0, -1), (i64::MIN, i32::MIN), (i64::MAX, 0), (0, 1_000_000_000), (315_576_000_001, 0)]
    {
        assert!(matches!(status(seconds, nanos), Detail::Other { .. }), "{seconds} {nanos}");
    }
    let longest = RetryInfo { retry_delay: Some(Duration::MAX) };
    let bytes = RpcStatus { details: vec![longest.into()], ..RpcStatus::new(0, "") }.encode();
    let read = RpcStatus::decode(&bytes).unwrap();
    let longest = Duration::new(315_576_000_000, 999_999_999);
    assert_eq!(read.details, [RetryInfo { retry_delay: Some(longest) }.into()]);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => ".{0,8}", 1 => "[a-z]{100,300}"]
}

/// At most one entry, because `prost` writes maps in random order.
fn map() -> impl Strategy<Value = Vec<(String, String)>> {
    vec((text(), text()), 0..2)
}

fn localized() -> impl Strategy<Value = LocalizedMessage> {
    (text(), text()).prop_map(|(locale, message)| LocalizedMessage { locale, message })
}

fn delay() -> impl Strategy<Value = Duration> {
    (0_u64..=315_576_000_000, 0_u32..1_000_000_000).prop_map(|(seconds, nanos)| Duration::new(seconds, nanos))
}

fn detail() -> impl Strategy<Value = Detail> {
    let quota = (text(), text(), text(), text(), text(), map(), any::<i64>(), of(any::<i64>())).prop_map(
        |(
            subject,
            description,
            api_service,
            quota_metric,
            quota_id,
            quota_dimensions,
            quota_value,
            future_quota_value,
        )| QuotaViolation {
            subject,
            description,
            api_service,
            quota_metric,
            quota_id,
            quota_dimensions,
            quota_value,
            future_quota_value,
        },
    );
    let precondition = (text(), text(), text())
        .prop_map(|(r#type, subject, description)| PreconditionViolation { r#type, subject, description });
    let field = (text(), text(), text(), of(localized())).prop_map(
        |(field, description, reason, localized_message)| FieldViolation {
            field,
            description,
            reason,
            localized_message,
        },
    );
    let link = (text(), text()).prop_map(|(description, url)| HelpLink { description, url });
    prop_oneof![
        (text(), text(), map())
            .prop_map(|(reason, domain, metadata)| ErrorInfo { reason, domain, metadata }.into()),
        of(delay()).prop_map(|retry_delay| RetryInfo { retry_delay }.into()),
        vec(quota, 0..3).prop_map(|violations| QuotaFailure { violations }.into()),
        vec(precondition, 0..3).prop_map(|violations| PreconditionFailure { violations }.into()),
        vec(field, 0..3).prop_map(|field_violations| BadRequest { field_violations }.into()),
        (text(), text())
            .prop_map(|(request_id, serving_data)| RequestInfo { request_id, serving_data }.into()),
        (text(), text(), text(), text()).prop_map(|(resource_type, resource_name, owner, description)| {
            ResourceInfo { resource_type, resource_name, owner, description }.into()
        }),
        vec(link, 0..3).prop_map(|links| Help { links }.into()),
        localized().prop_map(Detail::from),
        ("[a-z.]{0,9}/[A-Za-z.]{0,9}", vec(any::<u8>(), 0..20))
            .prop_map(|(type_url, value)| Detail::Other { type_url, value }),
    ]
}

/// The same message in `tonic-types`.
fn any_of(detail: &Detail) -> Any {
    fn any(name: &str, message: &impl Message) -> Any {
        Any { type_url: format!("type.googleapis.com/google.rpc.{name}"), value: message.encode_to_vec() }
    }
    fn localized(LocalizedMessage { locale, message }: LocalizedMessage) -> pb::LocalizedMessage {
        pb::LocalizedMessage { locale, message }
    }
    match detail.clone() {
        Detail::ErrorInfo(ErrorInfo { reason, domain, metadata }) => {
            let metadata = metadata.into_iter().collect();
            any("ErrorInfo", &pb::ErrorInfo { reason, domain, metadata })
        }
        Detail::RetryInfo(RetryInfo { retry_delay }) => {
            let retry_delay = retry_delay.map(|delay| delay.try_into().unwrap());
            any("RetryInfo", &pb::RetryInfo { retry_delay })
        }
        Detail::QuotaFailure(QuotaFailure { violations }) => {
            let violations = violations.into_iter().map(|violation| pb::quota_failure::Violation {
                subject: violation.subject,
                description: violation.description,
                api_service: violation.api_service,
                quota_metric: violation.quota_metric,
                quota_id: violation.quota_id,
                quota_dimensions: violation.quota_dimensions.into_iter().collect(),
                quota_value: violation.quota_value,
                future_quota_value: violation.future_quota_value,
            });
            any("QuotaFailure", &pb::QuotaFailure { violations: violations.collect() })
        }
        Detail::PreconditionFailure(PreconditionFailure { violations }) => {
            let violations = violations.into_iter().map(|violation| pb::precondition_failure::Violation {
                r#type: violation.r#type,
                subject: violation.subject,
                description: violation.description,
            });
            any("PreconditionFailure", &pb::PreconditionFailure { violations: violations.collect() })
        }
        Detail::BadRequest(BadRequest { field_violations }) => {
            let violations = field_violations.into_iter().map(|violation| pb::bad_request::FieldViolation {
                field: violation.field,
                description: violation.description,
                reason: violation.reason,
                localized_message: violation.localized_message.map(localized),
            });
            any("BadRequest", &pb::BadRequest { field_violations: violations.collect() })
        }
        Detail::RequestInfo(RequestInfo { request_id, serving_data }) => {
            any("RequestInfo", &pb::RequestInfo { request_id, serving_data })
        }
        Detail::ResourceInfo(ResourceInfo { resource_type, resource_name, owner, description }) => {
            any("ResourceInfo", &pb::ResourceInfo { resource_type, resource_name, owner, description })
        }
        Detail::Help(Help { links }) => {
            let links =
                links.into_iter().map(|HelpLink { description, url }| pb::help::Link { description, url });
            any("Help", &pb::Help { links: links.collect() })
        }
        Detail::LocalizedMessage(message) => any("LocalizedMessage", &localized(message)),
        Detail::Other { type_url, value } => Any { type_url, value },
        other => panic!("{other:?} is not written"),
    }
}
