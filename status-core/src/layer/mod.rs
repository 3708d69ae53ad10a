//! The layer after which every error of a service is a problem.
//!
//! [`Problems`] describes it. The modules [`tower`] and [`actix`] have the types that only the
//! compiler names.

// `problems` has the settings, `accept`, `media_type`, `headers` and `detail` have the rules, and `conversion` makes a
// response of them. `tower` and `actix` connect it to the frameworks.

mod accept;
#[cfg(feature = "actix")]
pub mod actix;
mod conversion;
mod detail;
mod headers;
mod media_type;
mod problems;
mod request_head;
#[cfg(feature = "tower")]
pub mod tower;

pub use self::problems::{Keep, Problems};
pub use self::request_head::RequestHead;
