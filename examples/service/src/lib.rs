//! A book shelf over HTTP: an example of a service in which one enum, [`Error`], has the response to every
//! error.
//!
//! Only [`api`] and [`rejections`] depend on a web framework. The errors are in a separate crate, which clients
//! use too. The tests serve the same shelf with another framework.
#![forbid(unsafe_code)]

pub mod api;
pub mod app;
pub mod book;
pub mod limit;
pub mod openapi;
pub mod rejections;
pub mod shelf;

pub use service_errors::{Error, Version};
use status_core::Catalogue;

pub use self::app::App;

/// The problems of the service. It serves a page for each type, at the path of the type.
#[must_use]
pub fn catalogue() -> Catalogue {
    Catalogue::new().with::<Error>()
}
