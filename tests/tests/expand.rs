//! The goldens of `tests/expand`, compiled: they do what `#[codes]` itself does in `families.rs`.

mod behaviour;

/// Written by `status-macros/src/golden.rs`.
#[path = "../expand"]
#[rustfmt::skip]
#[expect(unreachable_pub, reason = "a golden shows a family as a library has it")]
#[allow(
    non_upper_case_globals,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "rustc does not lint what a macro generates"
)]
mod families {
    pub mod amqp;
    pub mod app;
    pub mod depot;
    pub mod grpc;
    pub mod http;
    pub mod http2;
    pub mod kafka;
    pub mod mqtt;
    pub mod quic;
    pub mod uefi;
}
