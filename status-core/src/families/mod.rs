//! The families of other protocols, each behind a feature of the same name. gRPC's family is in `grpc_code`.
//!
//! A family is a spec in `registries/`, an enum that `#[codes]` generates from it here, and hand-written
//! additions of its protocol. Each module ends with a test against the numbers and names of an independent
//! source. The tests in `tests` apply to all families.

#[cfg(feature = "coap")]
pub mod coap;
#[cfg(feature = "dns")]
pub mod dns;
#[cfg(feature = "http2")]
pub mod http2;
#[cfg(feature = "http3")]
pub mod http3;
#[cfg(feature = "jsonrpc")]
pub mod jsonrpc;
#[cfg(feature = "mqtt")]
pub mod mqtt;
#[cfg(feature = "quic")]
pub mod quic;
#[cfg(feature = "sip")]
pub mod sip;
#[cfg(feature = "smtp")]
pub mod smtp;
#[cfg(feature = "sqlstate")]
pub mod sqlstate;
#[cfg(feature = "sysexits")]
pub mod sysexits;
#[cfg(feature = "tls")]
pub mod tls;
#[cfg(feature = "websocket")]
pub mod websocket;

#[cfg(all(test, feature = "families"))]
pub(crate) mod tests;
