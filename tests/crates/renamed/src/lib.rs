//! Generated code with a renamed dependency: `::status_core` does not exist here.

use renamed::{HasStatus, Known, StatusCode, codes, status};

/// The codes of HTTP and more.
#[codes("../../../fixtures/app.toml", crate = renamed)]
pub enum AppStatus {}

/// Found through a module of this crate.
#[codes("../../../fixtures/grpc.toml", crate = crate::reexported::deeper)]
#[repr(i32)]
pub enum GrpcCode {}

/// An error.
#[derive(HasStatus)]
#[status(crate = renamed, code = AppStatus)]
pub enum Failure {
    /// A number.
    #[status(499)]
    Closed,
    /// A name.
    #[status(NotFound)]
    Missing,
    /// Another error.
    #[status(transparent)]
    Lost(Lost),
}

/// An error with HTTP codes.
#[derive(HasStatus)]
#[status(crate = ::renamed)]
#[status(404)]
pub struct Lost;

/// An error that finds the crate through a module of this crate.
#[derive(HasStatus)]
#[status(crate = crate::reexported::deeper, transparent)]
pub struct Wrapper<T>(pub T);

/// A re-export of the crate.
pub mod reexported {
    pub use renamed as deeper;
}

/// Every way to write a code.
pub const CODES: (StatusCode, AppStatus, GrpcCode, StatusCode) = (
    status!(404),
    renamed::status!(AppStatus, ClientClosedRequest),
    reexported::deeper::status!(GrpcCode, 5),
    <StatusCode as Known<404>>::VALUE,
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_found() {
        assert_eq!(CODES.0, Wrapper(Lost).status());
        assert_eq!(CODES.1, Failure::Closed.status());
        assert_eq!(CODES.2.http(), Some(CODES.3));
        assert_eq!(Failure::Lost(Lost).status(), Failure::Missing.status());
    }
}
