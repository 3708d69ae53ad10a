//! A book shelf over HTTP: an example of a service in which one enum, [`Error`], has the answer to every error.
//!
//! Only [`api`] depends on a web framework. The errors are a crate of their own, which clients use too. The tests serve the same shelf with another one.
#![forbid(unsafe_code)]

pub mod api;
pub mod app;
pub mod book;
pub mod limit;
pub mod openapi;
pub mod rejections;
pub mod shelf;

pub use service_errors::{Error, Version};

pub use self::app::App;
