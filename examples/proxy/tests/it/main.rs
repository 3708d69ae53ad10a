//! The proxy over TCP, with its clients, its log, and upstreams that work and some that do not.

mod codes;
mod passes_on;
mod program;
mod stands_in;
mod world;
