//! The proxy over TCP, with its clients, its log, and upstreams that work and some that do not.

mod codes;
mod forwarded;
mod own_responses;
mod program;
mod world;
