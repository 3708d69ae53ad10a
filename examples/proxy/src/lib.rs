//! A reverse proxy: an example of a service with codes of its own on top of those of HTTP and of nginx.
//!
//! What happened and what a client is told are two things here. The log and the [`counts`] have the code that says it best, a
//! [`ProxyStatus`]; the client gets the registered one that the spec, `codes.toml`, gives for it.
#![forbid(unsafe_code)]

pub mod counts;
pub mod failure;
pub mod forward;
pub mod headers;
pub mod status;

pub use self::counts::Counts;
pub use self::failure::Failure;
pub use self::forward::{Proxy, router};
pub use self::status::{ProxyClass, ProxyStatus};
