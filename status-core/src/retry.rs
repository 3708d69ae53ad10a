//! HTTP methods that may be sent again.
//!
//! The data comes from IANA's [HTTP Method Registry], which is in the public domain, and includes the method
//! QUERY of draft-ietf-httpbis-safe-method-w-body.
//!
//! The response also decides if a request may be sent again after an error: see `Problem::may_retry`.
//!
//! [HTTP Method Registry]: https://www.iana.org/assignments/http-methods/http-methods.xhtml

/// Returns `true` if a method is safe: a request with it only reads (RFC 9110, Section 9.2.1).
///
/// Methods are case-sensitive (RFC 9110, Section 9.1). Unregistered methods are not safe.
///
/// ```
/// use status_core::retry;
///
/// const { assert!(retry::is_safe("GET")) };
/// assert!(!retry::is_safe("PUT"));
/// assert!(!retry::is_safe("get"));
/// ```
#[must_use]
pub const fn is_safe(method: &str) -> bool {
    contains(SAFE, method)
}

/// Returns `true` if a method is idempotent: several requests have the same effect as one (RFC 9110, Section
/// 9.2.2).
///
/// Every safe method is idempotent. Unregistered methods are not.
///
/// ```
/// use status_core::retry;
///
/// const { assert!(retry::is_idempotent("PUT")) };
/// assert!(retry::is_idempotent("GET"));
/// assert!(!retry::is_idempotent("POST"));
/// ```
#[must_use]
pub const fn is_idempotent(method: &str) -> bool {
    is_safe(method) || contains(IDEMPOTENT, method)
}

/// The safe methods.
const SAFE: &[&str] = &["GET", "HEAD", "OPTIONS", "PRI", "PROPFIND", "QUERY", "REPORT", "SEARCH", "TRACE"];

/// The idempotent methods that are not safe.
const IDEMPOTENT: &[&str] = &[
    "ACL",
    "BASELINE-CONTROL",
    "BIND",
    "CHECKIN",
    "CHECKOUT",
    "COPY",
    "DELETE",
    "LABEL",
    "LINK",
    "MERGE",
    "MKACTIVITY",
    "MKCALENDAR",
    "MKCOL",
    "MKREDIRECTREF",
    "MKWORKSPACE",
    "MOVE",
    "ORDERPATCH",
    "PROPPATCH",
    "PUT",
    "REBIND",
    "UNBIND",
    "UNCHECKOUT",
    "UNLINK",
    "UNLOCK",
    "UPDATE",
    "UPDATEREDIRECTREF",
    "VERSION-CONTROL",
];

const fn contains(methods: &[&str], method: &str) -> bool {
    let mut position = 0;
    while position < methods.len() {
        if is_same(methods[position].as_bytes(), method.as_bytes()) {
            return true;
        }
        position += 1;
    }
    false
}

const fn is_same(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
        if *first != *second {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    left.is_empty() && right.is_empty()
}
