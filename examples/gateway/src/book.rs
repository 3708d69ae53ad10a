//! The messages: JSON over HTTP, protocol buffers over gRPC.

/// A book.
#[derive(Clone, PartialEq, Eq, prost::Message, serde::Deserialize, serde::Serialize)]
pub struct Book {
    /// The number on the shelf, which the service assigns to a new book.
    #[prost(uint64, tag = "1")]
    #[serde(default)]
    pub id: u64,
    /// The title.
    #[prost(string, tag = "2")]
    pub title: String,
    /// The ISBN, thirteen digits.
    #[prost(string, tag = "3")]
    pub isbn: String,
}

/// The request for a book.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message)]
pub struct GetBook {
    /// Its number.
    #[prost(uint64, tag = "1")]
    pub id: u64,
}
