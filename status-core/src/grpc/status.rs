//! `google.rpc.Status`.

use super::GrpcCode;
use super::detail::{Detail, read_any};
use super::error::DecodeError;
use super::memory::Memory;
use super::message::Field;
use super::wire::{Fields, write_integer, write_text};
use crate::Received;

/// The status of a call with its details: [`google.rpc.Status`], the message in the trailer
/// `grpc-status-details-bin`.
///
/// `From` converts it from and to a [`Problem`](crate::Problem). It is encoded and decoded here, without
/// `prost`.
///
/// ```
/// use status_core::grpc::{Detail, ErrorInfo, GrpcCode, RpcStatus};
///
/// let mut status = RpcStatus::new(GrpcCode::NotFound, "there is no book 7");
/// status.details.push(Detail::ErrorInfo(ErrorInfo {
///     reason: "NO_SUCH_BOOK".to_owned(),
///     domain: "shelf.example".to_owned(),
///     metadata: vec![("id".to_owned(), "7".to_owned())],
/// }));
///
/// assert_eq!(RpcStatus::decode(&status.encode())?, status);
/// # Ok::<(), status_core::grpc::DecodeError>(())
/// ```
///
/// [`google.rpc.Status`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/status.proto
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcStatus {
    /// The code, which gRPC may not define.
    pub code: Received<GrpcCode>,
    /// The message, for developers.
    pub message: String,
    /// The details, in the order of the wire.
    pub details: Vec<Detail>,
}

impl RpcStatus {
    /// The status without details.
    #[must_use]
    pub fn new(code: impl Into<Received<GrpcCode>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), details: Vec::new() }
    }

    /// The first detail of a type.
    ///
    /// ```
    /// use status_core::grpc::{ErrorInfo, GrpcCode, RetryInfo, RpcStatus};
    ///
    /// let mut status = RpcStatus::new(GrpcCode::Unavailable, "the shelf is busy");
    /// status.details.push(RetryInfo::default().into());
    /// assert_eq!(status.detail::<RetryInfo>(), Some(&RetryInfo { retry_delay: None }));
    /// assert_eq!(status.detail::<ErrorInfo>(), None);
    /// ```
    #[must_use]
    pub fn detail<'a, M>(&'a self) -> Option<&'a M>
    where
        &'a M: TryFrom<&'a Detail>,
    {
        self.details.iter().find_map(|detail| detail.try_into().ok())
    }

    /// Encodes the message as protocol buffers.
    ///
    /// A [`DebugInfo`](super::DebugInfo) is omitted, because it is not for clients.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        write_head(self.code, &self.message, &mut bytes);
        for detail in &self.details {
            detail.write(DETAILS, &mut bytes);
        }
        bytes
    }

    /// Decodes a message.
    ///
    /// Unknown fields are ignored. A detail that has an unknown type or cannot be decoded is kept as
    /// [`Detail::Other`]. Decoding takes linear time and at most the memory of the input plus 64 KiB: a
    /// detail that needs more is also kept as it is.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] if the bytes are not an encoded message, if groups in it are nested more than 64
    /// levels deep, or if the list of details alone takes too much memory.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut memory = Memory::for_input(bytes.len());
        let mut status = Self::new(GrpcCode::Ok, "");
        for field in Fields::of(bytes) {
            match field? {
                (1, value) => status.code = Received::new(value.integer32()?),
                (2, value) => status.message.merge(value, &mut memory)?,
                (3, value) => {
                    let detail = read_any(value.bytes()?, &mut memory)?;
                    memory.push(&mut status.details, detail)?;
                }
                _ => {}
            }
        }
        Ok(status)
    }
}

/// Writes everything except the details.
pub(super) fn write_head(code: Received<GrpcCode>, message: &str, to: &mut Vec<u8>) {
    if code.number() != 0 {
        write_integer(1, i64::from(code.number()), to);
    }
    write_text(2, message, to);
}

/// The number of the field with the details.
pub(super) const DETAILS: u8 = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grpc::{BadRequest, ErrorInfo, FieldViolation};

    /// The expected bytes are the output of Python's `protobuf` for the same message.
    #[test]
    fn bytes() {
        let status = RpcStatus {
            details: vec![
                ErrorInfo {
                    reason: "NO_SUCH_BOOK".to_owned(),
                    domain: "shelf.example".to_owned(),
                    metadata: vec![("id".to_owned(), "7".to_owned())],
                }
                .into(),
                Detail::Other { type_url: "example.com/shelf.Book".to_owned(), value: vec![0, 0xff] },
            ],
            ..RpcStatus::new(GrpcCode::NotFound, "there is no book 7")
        };
        let bytes = b"\x08\x05\x12\x12there is no book 7\
            \x1aR\x0a(type.googleapis.com/google.rpc.ErrorInfo\
            \x12&\x0a\x0cNO_SUCH_BOOK\x12\x0dshelf.example\x1a\x07\x0a\x02id\x12\x017\
            \x1a\x1c\x0a\x16example.com/shelf.Book\x12\x02\x00\xff";
        assert_eq!(status.encode(), bytes);
        assert_eq!(RpcStatus::decode(bytes), Ok(status));
    }

    #[test]
    fn lengths_of_more_than_one_byte() {
        let field_violations =
            vec![FieldViolation { description: "x".repeat(200), ..FieldViolation::default() }; 100];
        let details = vec![BadRequest { field_violations }.into()];
        let status = RpcStatus { details, ..RpcStatus::new(-1, "é") };
        let bytes = status.encode();
        assert_eq!(&bytes[..16], b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x12\x02\xc3\xa9\x1a");
        assert_eq!(RpcStatus::decode(&bytes), Ok(status));
    }

    #[test]
    fn errors() {
        for (bytes, error) in [
            (&b"\x12\x02x"[..], DecodeError::Truncated),
            (b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02", DecodeError::Overflow),
            (b"\x00", DecodeError::InvalidKey),
            (b"\x0a\x00", DecodeError::WrongWireType),
            (b"\x24", DecodeError::UnbalancedGroup),
            (&[0x23; 65], DecodeError::TooDeep),
            (b"\x12\x01\xff", DecodeError::InvalidUtf8),
            (&b"\x1a\x00".repeat(10_000), DecodeError::TooLarge),
        ] {
            assert_eq!(RpcStatus::decode(bytes), Err(error));
        }
    }
}
