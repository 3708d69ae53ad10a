//! `Problems` with real servers, middlewares and clients, over TCP.

mod actix;
mod axum;
mod catalogue;
mod compression;
mod events;
mod grpc;
mod head;
mod hyper;
mod log;
mod page;
mod regressions;
mod rejections;
#[path = "../../../../tests/round_trip/mod.rs"]
mod round_trip;
mod secrets;
mod serve;
mod settings;
mod twice;
mod wire;
