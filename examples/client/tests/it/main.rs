//! The client over TCP: against the real service, and against peers that are not well-behaved.

mod browser;
mod contract;
mod hostile;
mod libraries;
mod peer;
mod retry;
mod server;
mod service;
