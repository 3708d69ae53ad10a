//! The proxy as its clients see it and as its log has it: over TCP, in front of upstreams that behave and some that do not.

mod codes;
mod passes_on;
mod program;
mod stands_in;
mod world;
