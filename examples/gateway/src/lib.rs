//! A book shelf over HTTP and gRPC. See the README.

pub mod book;
pub mod client;
pub mod error;
pub mod grpc;
pub mod http;
pub mod proxy;
pub mod shelf;
