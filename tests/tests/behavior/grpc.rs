//! A family without classes, whose codes refer to HTTP codes.

use status_core::{Class, Code, NoClass, Received, StatusCode};

use super::{every_code, every_number};
use crate::families::grpc::Grpc;

const _: () = {
    assert!(matches!(Grpc::from_u16(16), Some(Grpc::Unauthenticated)));
    assert!(matches!(Grpc::Ok.http(), Some(StatusCode::Ok)));
    assert!(matches!(Grpc::Unavailable.http(), Some(StatusCode::ServiceUnavailable)));
    assert!(Grpc::Cancelled.http().is_none());
    assert!(Grpc::recognize(17).is_none());
};

#[test]
fn codes() {
    every_code::<Grpc>();
    assert_eq!(Grpc::ALL.len(), 17);
    assert_eq!(Grpc::InvalidArgument.reason(), "INVALID_ARGUMENT");
    assert_eq!(Grpc::Ok.reference(), Some("https://grpc.github.io/grpc/core/md_doc_statuscodes.html"));
    assert_eq!(Grpc::Aborted.reference(), None);
}

#[test]
fn numbers() {
    every_number::<Grpc>(0..=u16::MAX);
}

#[test]
fn there_are_no_classes() {
    let classes: &[NoClass<Grpc>] = <NoClass<Grpc> as Class>::ALL;
    assert!(classes.is_empty());
    assert_eq!(Code::class(Grpc::Ok), None);
    assert_eq!(Received::<Grpc>::new(99).class(), None);
    assert_eq!(Received::<Grpc>::new(99).recognize(), None);
}
