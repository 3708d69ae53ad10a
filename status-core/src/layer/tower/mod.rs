//! The layer for tower.

mod asked;
mod body;
mod convert;
mod future;
mod service;

pub use self::body::ResponseBody;
pub use self::future::ResponseFuture;
pub use self::service::ProblemsService;
