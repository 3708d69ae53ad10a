//! The layer for actix-web.

mod asked;
mod convert;
mod future;
mod service;

pub use self::future::ProblemsFuture;
pub use self::service::ProblemsMiddleware;
