//! The feature `smtp`: the reply codes and the enhanced status codes of SMTP.

/// A reply code of SMTP: those of RFC 5321, Section 4.2.3, and of the extensions for authentication, TLS,
/// ETRN, ATRN and null MX.
///
/// A client treats an unknown code by its class (RFC 5321, Section 4.2).
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

/// An enhanced status code of SMTP and of delivery reports: IANA's
/// [registry](https://www.iana.org/assignments/smtp-enhanced-status-codes/) with every class that a code can
/// have (RFC 3463).
///
/// It is written as `5.1.1`, and follows the reply code: `550 5.1.1`. As a number, a code is 1,000,000 times
/// the class, plus 1,000 times the subject, plus the detail.
///
/// ```
/// use status_core::Received;
/// use status_core::smtp::{EnhancedClass, EnhancedCode, ReplyCode};
///
/// fn parse(line: &str) -> Option<(Received<ReplyCode>, Received<EnhancedCode>)> {
///     let mut words = line.split(' ').map(str::as_bytes);
///     Some((Received::from_bytes(words.next()?)?, Received::from_bytes(words.next()?)?))
/// }
///
/// let (reply, enhanced) = parse("550 5.1.1 No such user").unwrap();
/// assert_eq!(reply.known(), Ok(ReplyCode::MailboxUnavailable));
/// assert_eq!(enhanced.known(), Ok(EnhancedCode::PermanentBadMailboxAddress));
///
/// // Servers define their own details. The class still says whether to retry.
/// let (_, enhanced) = parse("421 4.7.500 Server busy").unwrap();
/// assert_eq!(enhanced.class(), Some(EnhancedClass::Transient));
/// ```
#[crate::codes("registries/smtp-enhanced.toml", class = EnhancedClass, crate = crate)]
#[non_exhaustive]
#[repr(u32)]
pub enum EnhancedCode {}

#[cfg(feature = "serde")]
crate::__serde!(ReplyCode);

#[cfg(feature = "serde")]
crate::__serde!(EnhancedCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::{EnhancedCode, ReplyCode};
    use crate::families::tests::every_row;

    /// RFC 5321, Section 4.2.3, RFC 4954, Section 6, and the RFCs of ETRN, ATRN and null MX.
    #[test]
    fn rows() {
        every_row::<ReplyCode>(&[
            ("211", "System status, or system help reply"),
            ("214", "Help message"),
            ("220", "Service ready"),
            ("221", "Service closing transmission channel"),
            ("235", "Authentication Succeeded"),
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

    /// IANA, "Enumerated Status Codes": each with the classes that it can have.
    const ENHANCED: [(&str, &str, &str); 80] = [
        ("0.0", "245", "Other undefined Status"),
        ("1.0", "45", "Other address status"),
        ("1.1", "45", "Bad destination mailbox address"),
        ("1.2", "5", "Bad destination system address"),
        ("1.3", "5", "Bad destination mailbox address syntax"),
        ("1.4", "45", "Destination mailbox address ambiguous"),
        ("1.5", "2", "Destination address valid"),
        ("1.6", "5", "Destination mailbox has moved, No forwarding address"),
        ("1.7", "45", "Bad sender's mailbox address syntax"),
        ("1.8", "45", "Bad sender's system address"),
        ("1.9", "2", "Message relayed to non-compliant mailer"),
        ("1.10", "5", "Recipient address has null MX"),
        ("2.0", "45", "Other or undefined mailbox status"),
        ("2.1", "45", "Mailbox disabled, not accepting messages"),
        ("2.2", "45", "Mailbox full"),
        ("2.3", "5", "Message length exceeds administrative limit"),
        ("2.4", "45", "Mailing list expansion problem"),
        ("3.0", "245", "Other or undefined mail system status"),
        ("3.1", "4", "Mail system full"),
        ("3.2", "45", "System not accepting network messages"),
        ("3.3", "45", "System not capable of selected features"),
        ("3.4", "5", "Message too big for system"),
        ("3.5", "45", "System incorrectly configured"),
        ("3.6", "2", "Requested priority was changed"),
        ("4.0", "45", "Other or undefined network or routing status"),
        ("4.1", "4", "No answer from host"),
        ("4.2", "4", "Bad connection"),
        ("4.3", "45", "Directory server failure"),
        ("4.4", "45", "Unable to route"),
        ("4.5", "4", "Mail system congestion"),
        ("4.6", "4", "Routing loop detected"),
        ("4.7", "45", "Delivery time expired"),
        ("5.0", "245", "Other or undefined protocol status"),
        ("5.1", "45", "Invalid command"),
        ("5.2", "5", "Syntax error"),
        ("5.3", "45", "Too many recipients"),
        ("5.4", "45", "Invalid command arguments"),
        ("5.5", "45", "Wrong protocol version"),
        ("5.6", "45", "Authentication Exchange line is too long"),
        ("6.0", "45", "Other or undefined media error"),
        ("6.1", "5", "Media not supported"),
        ("6.2", "45", "Conversion required and prohibited"),
        ("6.3", "45", "Conversion required but not supported"),
        ("6.4", "25", "Conversion with loss performed"),
        ("6.5", "45", "Conversion Failed"),
        ("6.6", "45", "Message content not available"),
        ("6.7", "5", "Non-ASCII addresses not permitted for that sender/recipient"),
        ("6.8", "25", "UTF-8 string reply is required, but not permitted by the SMTP client"),
        (
            "6.9",
            "5",
            "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected",
        ),
        ("7.0", "245", "Other or undefined security status"),
        ("7.1", "45", "Delivery not authorized, message refused"),
        ("7.2", "5", "Mailing list expansion prohibited"),
        ("7.3", "5", "Security conversion required but not possible"),
        ("7.4", "5", "Security features not supported"),
        ("7.5", "45", "Cryptographic failure"),
        ("7.6", "45", "Cryptographic algorithm not supported"),
        ("7.7", "245", "Message integrity failure"),
        ("7.8", "5", "Authentication credentials invalid"),
        ("7.9", "5", "Authentication mechanism is too weak"),
        ("7.10", "5", "Encryption Needed"),
        ("7.11", "5", "Encryption required for requested authentication mechanism"),
        ("7.12", "4", "A password transition is needed"),
        ("7.13", "5", "User Account Disabled"),
        ("7.14", "5", "Trust relationship required"),
        ("7.15", "45", "Priority Level is too low"),
        ("7.16", "45", "Message is too big for the specified priority"),
        ("7.17", "5", "Mailbox owner has changed"),
        ("7.18", "5", "Domain owner has changed"),
        ("7.19", "5", "RRVS test cannot be completed"),
        ("7.20", "5", "No passing DKIM signature found"),
        ("7.21", "5", "No acceptable DKIM signature found"),
        ("7.22", "5", "No valid author-matched DKIM signature found"),
        ("7.23", "5", "SPF validation failed"),
        ("7.24", "45", "SPF validation error"),
        ("7.25", "5", "Reverse DNS validation failed"),
        ("7.26", "5", "Multiple authentication checks failed"),
        ("7.27", "5", "Sender address has null MX"),
        ("7.28", "45", "Mail flood detected"),
        ("7.29", "5", "ARC validation failure"),
        ("7.30", "5", "REQUIRETLS support required"),
    ];

    #[test]
    fn enhanced_rows() {
        let mut rows = Vec::new();
        for class in ["2", "4", "5"] {
            let of_class = ENHANCED.iter().filter(|(_, classes, _)| classes.contains(class));
            rows.extend(of_class.map(|(code, _, name)| (format!("{class}.{code}"), *name)));
        }
        every_row::<EnhancedCode>(
            &rows.iter().map(|(code, name)| (code.as_str(), *name)).collect::<Vec<_>>(),
        );
    }

    /// The variant starts with the class, because several codes share a name.
    #[test]
    fn enhanced_names() {
        for code in EnhancedCode::ALL {
            let prefix = match code.as_u32() / 1_000_000 {
                2 => "Successful",
                4 => "Transient",
                _ => "Permanent",
            };
            assert!(code.name().starts_with(prefix), "{code:?}");
        }
    }
}
