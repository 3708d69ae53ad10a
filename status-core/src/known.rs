//! Codes that are checked where they are written.

use crate::Code;

/// That a number is a code of a family: implemented once for each code.
///
/// It is what [`status!`](crate::status) and `#[status(…)]` resolve to, and the reason why a number that is no code is an error at compile
/// time.
///
/// ```
/// use status_core::{Known, StatusCode};
///
/// const NOT_FOUND: StatusCode = <StatusCode as Known<404>>::VALUE;
/// assert_eq!(NOT_FOUND, StatusCode::NotFound);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{CODE}` is not a code of `{Self}`",
    label = "no such code",
    note = "the codes of `{Self}` are declared in the TOML file that its `#[codes(…)]` names: to add one, write a `[code.{CODE}]` table with a `reason` there",
    note = "the shipped `StatusCode` has what IANA has registered and nothing else: a code of your own goes into a family that says `extends = \"http\"`"
)]
pub trait Known<const CODE: i128>: Code {
    /// The code.
    const VALUE: Self;
}

#[diagnostic::do_not_recommend]
impl<C: Declared<CODE>, const CODE: i128> Known<CODE> for C {
    // Looked up only where it is used: a constant for each code would make a large family slow to compile.
    const VALUE: Self = C::ALL[C::POSITIONS.of(CODE)];
}

/// What generated code implements for each code: behind [`Known`], so that its list of implementations stays out of messages.
#[diagnostic::on_unimplemented(message = "`{CODE}` is not a code of `{Self}`", label = "no such code")]
pub trait Declared<const CODE: i128>: Code {}

/// A code of a family, checked at compile time: `status!(404)`, `status!(NotFound)`, and for another family `status!(AppStatus, 499)` or
/// `status!(AppStatus, ClientClosedRequest)`.
///
/// It is a constant: an expression, the value of a `const`, a pattern (of a code, so for a reference write `match *code`). A number or a
/// name that is no code of the family is an error where it is written.
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
