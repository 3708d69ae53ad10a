//! Input that tries to exhaust memory or time.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use prost::Message;
use status_core::grpc::{DecodeError, Detail, RpcStatus};
use tonic_types::pb;

use crate::judge;

/// The memory that decoding can use in addition to the length of the input: see `RpcStatus::decode`.
const EXTRA: usize = 64 << 10;

/// A megabyte.
const LARGE: usize = 1 << 20;

#[test]
fn lists_of_empty_messages() {
    // Empty details, and details with a single letter.
    for detail in [&b"\x1a\x00"[..], b"\x1a\x03\x0a\x01x", b"\x1a\x02\x12\x00"] {
        let bytes = detail.repeat(LARGE / detail.len());
        assert_eq!(decode_within(&bytes, bytes.len()), Err(DecodeError::TooLarge));
        // As many as a response can carry are accepted.
        let bytes = detail.repeat(128);
        assert_eq!(decode_within(&bytes, 0).map(|status| status.details.len()), Ok(128));
    }
}

#[test]
fn lists_in_a_detail() {
    for (name, item) in [
        ("BadRequest", &b"\x0a\x00"[..]),
        ("QuotaFailure", b"\x0a\x00"),
        ("QuotaFailure", b"\x0a\x02\x32\x00"),
        ("PreconditionFailure", b"\x0a\x00"),
        ("Help", b"\x0a\x00"),
        ("DebugInfo", b"\x0a\x00"),
        ("ErrorInfo", b"\x1a\x00"),
        ("BadRequest", b"\x0a\x02\x22\x00"),
    ] {
        let large = status_with(name, &item.repeat(LARGE / item.len()));
        let status = decode_within(&large, large.len()).unwrap();
        // Kept without decoding.
        assert!(
            matches!(&status.details[..], [Detail::Other { value, .. }] if value.len() > LARGE / 2),
            "{name}"
        );

        let small = status_with(name, &item.repeat(100));
        let status = decode_within(&small, 0).unwrap();
        assert!(!matches!(&status.details[..], [Detail::Other { .. }]), "{name}");
        judge::grpc(&small);
    }
}

#[test]
fn fields_that_occur_again() {
    // The last one counts, and the earlier ones are dropped.
    let message = [b"\x12\x04".as_slice(), b"abcd"].concat().repeat(LARGE / 6);
    assert_eq!(decode_within(&message, message.len()).unwrap().message, "abcd");
    judge::grpc(&message[..6 * 100]);
    let reasons = b"\x0a\x01R".repeat(LARGE / 3);
    let bytes = status_with("ErrorInfo", &reasons);
    assert!(decode_within(&bytes, bytes.len()).is_ok());
}

#[test]
fn groups() {
    let nested = |depth: usize| [b"\x23".repeat(depth), b"\x24".repeat(depth)].concat();
    for depth in [1, 2, 63, 64] {
        assert_eq!(RpcStatus::decode(&nested(depth)), Ok(RpcStatus::new(0, "")), "{depth}");
        judge::grpc(&nested(depth));
    }
    for depth in [65, 101, LARGE] {
        assert_eq!(decode_within(&nested(depth), 0), Err(DecodeError::TooDeep), "{depth}");
    }
    for unbalanced in [&b"\x23"[..], b"\x24", b"\x23\x2c", b"\x23\x24\x24", b"\x23\x2b\x24\x2c", b"\x0b\x0c"]
    {
        assert!(RpcStatus::decode(unbalanced).is_err(), "{unbalanced:?}");
        judge::grpc(unbalanced);
    }
}

#[test]
fn truncated_and_overflowing() {
    for bytes in [
        &b"\x08"[..],
        b"\x08\x80",
        b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
        b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02",
        b"\x08\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01",
        b"\x08\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00",
        b"\x12\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
        b"\x12\x05abcd",
        b"\x12\x01\xff",
        b"\x12\x02\xc3",
        b"\x0a\x01x",
        b"\x10\x01",
        b"\x18\x01",
        b"\x00\x01",
        b"\x0e",
        b"\x0f",
        b"\x21\x01\x02\x03\x04\x05\x06\x07\x08",
        b"\x21\x01\x02\x03\x04\x05\x06\x07",
        b"\x25\x01\x02\x03\x04",
        b"\x25\x01\x02\x03",
        b"\xff\xff\xff\xff\x0f\x00",
        b"\xf8\xff\xff\xff\x0f\x00",
        b"\xf8\xff\xff\xff\x1f\x00",
    ] {
        judge::grpc(bytes);
    }
}

/// A status with one detail.
fn status_with(name: &str, value: &[u8]) -> Vec<u8> {
    let type_url = format!("type.googleapis.com/google.rpc.{name}");
    let any = prost_types::Any { type_url, value: value.to_owned() };
    pb::Status { code: 3, message: String::new(), details: vec![any] }.encode_to_vec()
}

/// Decodes, and checks the peak memory use.
fn decode_within(bytes: &[u8], limit: usize) -> Result<RpcStatus, DecodeError> {
    IN_USE.set(0);
    MOST.set(0);
    let status = RpcStatus::decode(bytes);
    let most = MOST.get();
    assert!(
        most <= (limit + EXTRA).cast_signed(),
        "{most} bytes are in use at once for an input of {}",
        bytes.len()
    );
    status
}

thread_local! {
    static IN_USE: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

/// Counts the memory that this thread uses.
struct Counting;

// SAFETY: every call is forwarded to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size().cast_signed());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn count(bytes: isize) {
    let in_use = IN_USE.get() + bytes;
    IN_USE.set(in_use);
    MOST.set(MOST.get().max(in_use));
}

#[global_allocator]
static COUNTING: Counting = Counting;
