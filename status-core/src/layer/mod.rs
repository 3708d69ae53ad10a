//! The layer that turns every error response of a service into a problem.
//!
//! See [`Problems`]. The modules [`tower`] and [`actix`] have the types that appear only in signatures.

// `problems` has the settings, `accept`, `media_type`, `headers` and `detail` have the rules, and
// `conversion` applies them to a response. `tower` and `actix` connect it to the frameworks.

pub(crate) mod accept;
#[cfg(feature = "actix")]
pub mod actix;
mod conversion;
mod detail;
pub(crate) mod headers;
mod media_type;
mod problems;
mod request_head;
#[cfg(feature = "tower")]
pub mod tower;

pub use self::problems::{Keep, Problems};
pub use self::request_head::RequestHead;
