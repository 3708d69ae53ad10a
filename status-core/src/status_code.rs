//! The shipped family: HTTP's registry.

/// An HTTP status code: every row of IANA's [registry](https://www.iana.org/assignments/http-status-codes/),
/// and no other number.
///
/// A code is as large as a `u16`. A peer may send any number: see [`Received`](crate::Received).
///
/// ```
/// use status_core::{StatusClass, StatusCode, status};
///
/// let code = status!(404);
/// assert_eq!(code, StatusCode::NotFound);
/// assert_eq!(code.as_u16(), 404);
/// assert_eq!(code.reason(), "Not Found");
/// assert_eq!(code.class(), StatusClass::ClientError);
/// assert_eq!(code.to_string(), "404 Not Found");
/// assert_eq!("not-found".parse(), Ok(code));
/// ```
#[crate::codes("codes.toml", class = StatusClass, crate = crate)]
#[non_exhaustive]
#[repr(u16)]
pub enum StatusCode {}

crate::__http_code!(StatusCode);
