//! The feature `jsonrpc`: the error codes of JSON-RPC.

/// An error code of JSON-RPC 2.0: the five that the
/// [specification](https://www.jsonrpc.org/specification#error_object) defines.
///
/// Servers define their own codes: -32099 to -32000 are a class, and numbers without a class belong to the
/// application.
///
/// ```
/// use status_core::jsonrpc::{ErrorClass, ErrorCode};
/// use status_core::{Received, status};
///
/// assert_eq!(status!(ErrorCode, -32601).to_string(), "-32601 Method not found");
///
/// let received = Received::<ErrorCode>::new(-32005);
/// assert!(received.known().is_err());
/// assert_eq!(received.class(), Some(ErrorClass::ServerError));
/// assert_eq!(Received::<ErrorCode>::new(7).class(), None);
/// ```
#[crate::codes("registries/jsonrpc.toml", class = ErrorClass, crate = crate)]
#[non_exhaustive]
#[repr(i64)]
pub enum ErrorCode {}

#[cfg(feature = "serde")]
crate::__serde!(ErrorCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ErrorCode;
    use crate::families::tests::every_row;

    /// JSON-RPC 2.0, Section 5.1.
    #[test]
    fn rows() {
        every_row::<ErrorCode>(&[
            ("-32700", "Parse error"),
            ("-32603", "Internal error"),
            ("-32602", "Invalid params"),
            ("-32601", "Method not found"),
            ("-32600", "Invalid Request"),
        ]);
    }
}
