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
mod secrets;
mod serve;
mod settings;
mod twice;
mod wire;
