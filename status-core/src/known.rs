//! Codes that are checked at compile time.

use crate::code::Code;

/// Implemented by a family for each number that is one of its codes.
///
/// [`status!`](crate::status) and `#[status(…)]` use it, so an unknown code is a compile error.
///
/// ```
/// use status_core::{Known, StatusCode};
///
/// const NOT_FOUND: StatusCode = <StatusCode as Known<404>>::VALUE;
/// assert_eq!(NOT_FOUND, StatusCode::NotFound);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{CODE}` is not a code of `{Self}`",
    label = "unknown code",
    note = "to add it, write a `[code.{CODE}]` table with a `reason` in the spec of `{Self}`, the TOML file that its `#[codes(…)]` names",
    note = "`StatusCode` contains exactly the codes that IANA has registered: declare your own in a family with `extends = \"http\"`"
)]
pub trait Known<const CODE: i128>: Code {
    /// The code.
    const VALUE: Self;
}

#[diagnostic::do_not_recommend]
impl<C: Declared<CODE>, const CODE: i128> Known<CODE> for C {
    // The lookup happens where the code is used: a constant for each code would make a large family slow to
    // compile.
    const VALUE: Self = C::ALL[C::LOOKUP.index(CODE)];
}

/// The trait that generated code implements for each code. [`Known`] hides it, so error messages do not list
/// its implementations.
#[diagnostic::on_unimplemented(message = "`{CODE}` is not a code of `{Self}`", label = "unknown code")]
pub trait Declared<const CODE: i128>: Code {}

/// A code of a family, checked at compile time.
///
/// `status!(404)` and `status!(NotFound)` are codes of [`StatusCode`](crate::StatusCode). For another family,
/// write `status!(AppStatus, 499)` or `status!(AppStatus, ClientClosedRequest)`. A code of a family whose
/// codes are not decimal numbers is in quotes: `status!(SqlState, "42P01")`.
///
/// A name may be spelled like a constant: `status!(NOT_FOUND)`.
///
/// The result is a constant: use it as an expression, as the value of a `const`, or as a pattern. The pattern
/// matches a code, so for a reference write `match *code`. An unknown number or name is a compile error at
/// its place.
///
/// ```
/// use status_core::{StatusCode, status};
///
/// const MISSING: StatusCode = status!(404);
/// assert_eq!(status!(NotFound), MISSING);
///
/// fn is_about_access(code: StatusCode) -> bool {
///     matches!(code, status!(401) | status!(Forbidden))
/// }
///
/// assert!(is_about_access(status!(403)));
/// ```
///
/// ```compile_fail
/// status_core::status!(499);
/// ```
#[macro_export]
macro_rules! status {
    ($($code:tt)*) => { $crate::__private::status!($crate; $($code)*) };
}
