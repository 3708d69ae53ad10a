//! A reverse proxy: an example of a service with codes of its own on top of those of HTTP and of nginx.
//!
//! The proxy logs one code and sends another. The log and the [`counts`] have the most precise code, a [`ProxyStatus`]. The
//! client gets the registered code that the spec, `codes.toml`, names for it.
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
