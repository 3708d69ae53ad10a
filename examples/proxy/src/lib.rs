//! A reverse proxy: an example of a service with its own codes on top of those of HTTP and nginx.
//!
//! The proxy logs one code and sends another. The log and the [`counts`] have the most precise code, a
//! [`ProxyStatus`]. The client receives the HTTP code that the spec, `codes.toml`, declares for it.
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
