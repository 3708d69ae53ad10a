//! `google.rpc.Status` and its details, compared with `prost` and `tonic-types`.
//!
//! `tests/crates/grpc` runs this too.

use prost::Message;
use prost_types::Any;
use status_core::grpc::{DecodeError, Detail, RpcStatus};
use tonic_types::pb;

/// Decodes any bytes like `prost` does, and encodes the result so that both decode it to the same message.
pub fn grpc(bytes: &[u8]) {
    let theirs = pb::Status::decode(bytes);
    let ours = match RpcStatus::decode(bytes) {
        Ok(status) => status,
        // `prost` allows groups 100 levels deep, and any memory.
        Err(DecodeError::TooDeep | DecodeError::TooLarge) => return,
        Err(error) => {
            assert!(theirs.is_err(), "only we refuse this: {error}");
            return;
        }
    };
    let theirs = theirs.expect("only we accept this");
    assert_eq!(ours.code.number(), theirs.code);
    assert_eq!(ours.message, theirs.message);
    assert_eq!(ours.details.len(), theirs.details.len());
    for (ours, theirs) in ours.details.iter().zip(&theirs.details) {
        same(ours, theirs);
    }

    let encoded = ours.encode();
    let mut without_debug_info = ours;
    without_debug_info.details.retain(|detail| match detail {
        Detail::DebugInfo(_) => false,
        Detail::Other { type_url, .. } => !type_url.ends_with("/google.rpc.DebugInfo"),
        _ => true,
    });
    // The prefix of a type URL is not kept, so the second encoding may be slightly longer than the first.
    match RpcStatus::decode(&encoded) {
        Ok(again) if encoded.len() < 16 << 10 => assert_eq!(again, without_debug_info),
        Ok(_) | Err(DecodeError::TooLarge) => {}
        Err(error) => panic!("what we encode is refused: {error}"),
    }
    let theirs = pb::Status::decode(encoded.as_slice()).expect("what we encode is refused by prost");
    assert_eq!(theirs.details.len(), without_debug_info.details.len());
}

/// Checks that a detail is the same message as an `Any` of `prost`.
fn same(ours: &Detail, theirs: &Any) {
    if let Detail::Other { type_url, value } = ours {
        assert_eq!((type_url, value), (&theirs.type_url, &theirs.value));
        return;
    }
    let name = theirs.type_url.rsplit_once('/').map_or("", |(_, name)| name);
    let bytes = RpcStatus { details: vec![ours.clone()], ..RpcStatus::new(0, "") }.encode();
    let Some(again) = pb::Status::decode(bytes.as_slice()).unwrap().details.pop() else {
        let Detail::DebugInfo(ours) = ours else { panic!("{ours:?} is not written") };
        let theirs = pb::DebugInfo::decode(theirs.value.as_slice()).unwrap();
        assert_eq!((&ours.stack_entries, &ours.detail), (&theirs.stack_entries, &theirs.detail));
        return;
    };
    assert_eq!(again.type_url, format!("type.googleapis.com/{name}"));
    match ours {
        Detail::ErrorInfo(_) => same_message::<pb::ErrorInfo>(&again, theirs),
        Detail::RetryInfo(_) => same_message::<pb::RetryInfo>(&again, theirs),
        Detail::QuotaFailure(_) => same_message::<pb::QuotaFailure>(&again, theirs),
        Detail::PreconditionFailure(_) => same_message::<pb::PreconditionFailure>(&again, theirs),
        Detail::BadRequest(_) => same_message::<pb::BadRequest>(&again, theirs),
        Detail::RequestInfo(_) => same_message::<pb::RequestInfo>(&again, theirs),
        Detail::ResourceInfo(_) => same_message::<pb::ResourceInfo>(&again, theirs),
        Detail::Help(_) => same_message::<pb::Help>(&again, theirs),
        Detail::LocalizedMessage(_) => same_message::<pb::LocalizedMessage>(&again, theirs),
        other => panic!("{other:?} is not compared"),
    }
}

fn same_message<M: Message + Default + PartialEq + std::fmt::Debug>(ours: &Any, theirs: &Any) {
    let ours = M::decode(ours.value.as_slice()).expect("prost refuses what we encode");
    let theirs = M::decode(theirs.value.as_slice()).expect("prost refuses what we decode");
    assert_eq!(ours, theirs);
}
