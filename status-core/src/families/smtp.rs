//! The feature `smtp`: the reply codes of SMTP.

/// A reply code of SMTP: those of RFC 5321, Section 4.2.3, and of the extensions for authentication, TLS, ETRN, ATRN and null MX.
///
/// A client that does not know a code goes by its class (RFC 5321, Section 4.2).
///
/// ```
/// use status_core::Received;
/// use status_core::smtp::{ReplyClass, ReplyCode};
///
/// fn is_delivered(line: &[u8]) -> Option<bool> {
///     let reply = Received::<ReplyCode>::from_bytes(line.get(..3)?)?;
///     match reply.class()? {
///         ReplyClass::Completion => Some(true),
///         ReplyClass::Permanent => Some(false),
///         // Not yet.
///         ReplyClass::Intermediate | ReplyClass::Transient => None,
///     }
/// }
///
/// assert_eq!(is_delivered(b"250 OK"), Some(true));
/// assert_eq!(is_delivered(b"571 Blocked"), Some(false));
/// assert_eq!(is_delivered(b"421 Bye"), None);
///
/// assert!(ReplyCode::InsufficientStorage.is_retryable());
/// ```
#[crate::codes("registries/smtp.toml", class = ReplyClass, crate = crate)]
#[non_exhaustive]
#[repr(u16)]
pub enum ReplyCode {}

#[cfg(feature = "serde")]
crate::__serde!(ReplyCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ReplyCode;
    use crate::families::tests::every_row;

    /// RFC 5321, Section 4.2.3, RFC 4954, Section 6, and the RFCs of ETRN, ATRN and null MX.
    #[test]
    fn rows() {
        every_row::<ReplyCode>(&[
            ("211", "System status, or system help reply"),
            ("214", "Help message"),
            ("220", "Service ready"),
            ("221", "Service closing transmission channel"),
            ("235", "Authentication succeeded"),
            ("250", "Requested mail action okay, completed"),
            ("251", "User not local; will forward"),
            ("252", "Cannot VRFY user, but will accept message and attempt delivery"),
            ("253", "Pending messages started"),
            ("334", "Server challenge"),
            ("354", "Start mail input; end with <CRLF>.<CRLF>"),
            ("421", "Service not available, closing transmission channel"),
            ("432", "A password transition is needed"),
            ("450", "Requested mail action not taken: mailbox unavailable"),
            ("451", "Requested action aborted: local error in processing"),
            ("452", "Requested action not taken: insufficient system storage"),
            ("453", "You have no mail"),
            ("454", "Temporary authentication failure"),
            ("455", "Server unable to accommodate parameters"),
            ("458", "Unable to queue messages"),
            ("459", "Node not allowed"),
            ("500", "Syntax error, command unrecognized"),
            ("501", "Syntax error in parameters or arguments"),
            ("502", "Command not implemented"),
            ("503", "Bad sequence of commands"),
            ("504", "Command parameter not implemented"),
            ("521", "Host does not accept mail"),
            ("530", "Authentication required"),
            ("534", "Authentication mechanism is too weak"),
            ("535", "Authentication credentials invalid"),
            ("538", "Encryption required for requested authentication mechanism"),
            ("550", "Requested action not taken: mailbox unavailable"),
            ("551", "User not local; please try"),
            ("552", "Requested mail action aborted: exceeded storage allocation"),
            ("553", "Requested action not taken: mailbox name not allowed"),
            ("554", "Transaction failed"),
            ("555", "MAIL FROM/RCPT TO parameters not recognized or not implemented"),
            ("556", "Domain does not accept mail"),
        ]);
    }
}
