//! `Problems` with real servers, middlewares and clients, over TCP.

mod actix;
mod actix_middlewares;
mod attacks;
mod axum;
mod catalogue;
mod compression;
mod events;
mod grpc;
mod head;
mod hyper;
mod lambda;
mod log;
mod page;
mod poem;
mod regressions;
mod rejections;
#[path = "../../../../tests/round_trip/mod.rs"]
mod round_trip;
mod secrets;
mod serve;
mod settings;
mod twice;
mod warp;
mod wire;
