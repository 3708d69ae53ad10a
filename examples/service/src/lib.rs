//! A book shelf over HTTP: an example of a service in which every failure is answered by one derived enum, [`Error`].
//!
//! The library knows no web framework but for [`api`] and for what [`error`] derives; the tests put the same shelf behind another one.
#![forbid(unsafe_code)]

pub mod api;
pub mod app;
pub mod book;
pub mod error;
pub mod limit;
pub mod openapi;
pub mod shelf;

pub use self::app::App;
pub use self::error::Error;
