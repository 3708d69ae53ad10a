//! Families of HTTP status codes.

use crate::code::Code;

/// A family of HTTP status codes: [`StatusCode`](crate::StatusCode), and every family whose spec extends
/// `"http"`.
///
/// Adapters and problems require it, so a response with a code of another protocol does not compile.
///
/// ```
/// use status_core::{HttpCode, StatusCode};
///
/// fn may_have_body<C: HttpCode>(code: C) -> bool {
///     !code.is_bodiless()
/// }
///
/// assert!(may_have_body(StatusCode::Ok));
/// assert!(!may_have_body(StatusCode::NoContent));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a family of HTTP status codes",
    label = "not a family of HTTP status codes",
    note = "use `StatusCode`, or a family whose spec has `extends = \"http\"`",
    note = "for a registered code write `status!(404)`, for any other number `Problem::from_status(Received::new(number))`, and for a `StatusCode` of the `http` crate `Problem::try_from`"
)]
pub trait HttpCode: Code<Number = u16> {
    /// Returns `true` if the code reports an error: 4xx and 5xx (RFC 9110, Section 15).
    fn is_error(self) -> bool;

    /// Returns `true` if a response is cacheable without explicit freshness (RFC 9110, Section 15.1).
    fn is_cacheable(self) -> bool;

    /// Returns `true` if a response never has content: 1xx, 204 and 304 (RFC 9110, Section 6.4.1).
    ///
    /// 205 is not one of them, but a server must not send content with it (RFC 9110, Section 15.3.6), so a
    /// `Problem` with this code is sent without content too.
    fn is_bodiless(self) -> bool;

    /// Returns `true` if the same request may succeed if it is sent again.
    fn is_retryable(self) -> bool;

    /// Returns `true` if the class of the code is `client-error`: 4xx.
    fn is_client_error(self) -> bool;

    /// The header fields that a response MUST carry (RFC 9110, Sections 15.2.2, 15.5.2, 15.5.6, 15.5.8 and
    /// 15.5.22).
    fn required_headers(self) -> &'static [&'static str];

    /// The codes for the checks that `#[derive(ToProblem)]` emits.
    #[cfg(feature = "problem")]
    #[doc(hidden)]
    const CODE_TABLE: crate::__private::CodeTable;
}
