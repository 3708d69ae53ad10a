//! A book shelf over HTTP: an example of a service in which one enum, [`Error`], has the answer to every error.
//!
//! Only [`api`] and the derives of [`error`] depend on a web framework. The tests serve the same shelf with another one.
#![forbid(unsafe_code)]

pub mod api;
pub mod app;
pub mod book;
pub mod error;
pub mod limit;
pub mod openapi;
pub mod rejections;
pub mod shelf;

pub use self::app::App;
pub use self::error::Error;
