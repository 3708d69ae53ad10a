//! References to the definition of a code, and links to them.

use crate::text::{all, is_digits};

/// The link of a reference, if it is an RFC, a section or an appendix of an RFC, an Internet-Draft or a URL.
///
/// ```
/// use status_spec::reference::link;
///
/// assert_eq!(
///     link("RFC9110, Section 15.5.5").as_deref(),
///     Some("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"),
/// );
/// assert_eq!(link("RFC2518").as_deref(), Some("https://www.rfc-editor.org/rfc/rfc2518"));
/// assert_eq!(
///     link("draft-ietf-httpbis-resumable-upload-05").as_deref(),
///     Some("https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05"),
/// );
/// assert_eq!(link("https://grpc.io/docs").as_deref(), Some("https://grpc.io/docs"));
/// assert_eq!(link("the manual, page 12"), None);
/// ```
#[must_use]
pub fn link(reference: &str) -> Option<String> {
    if is_url(reference) {
        return Some(reference.to_owned());
    }
    let (document, part) = match reference.split_once(',') {
        Some((document, part)) => (document, Some(part.trim_start())),
        None => (reference, None),
    };
    let document = if let Some(number) = document.strip_prefix("RFC") {
        let number = number.trim_start();
        is_digits(number).then(|| format!("https://www.rfc-editor.org/rfc/rfc{number}"))?
    } else if is_draft(document) {
        format!("https://datatracker.ietf.org/doc/html/{document}")
    } else {
        return None;
    };
    match part {
        None => Some(document),
        Some(part) => Some(format!("{document}#{}", anchor(part)?)),
    }
}

fn is_url(reference: &str) -> bool {
    let rest = reference.strip_prefix("https://").or_else(|| reference.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && all(rest, |byte| byte.is_ascii_graphic() && !b"<>\"`\\^{|}".contains(&byte))
    })
}

fn is_draft(document: &str) -> bool {
    document.strip_prefix("draft-").is_some_and(|name| {
        !name.is_empty()
            && all(name, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.+".contains(&byte))
    })
}

/// The anchor of a part, in the format of both rfc-editor.org and datatracker.ietf.org.
fn anchor(part: &str) -> Option<String> {
    let (kind, number) = part.split_once(' ')?;
    let kind = match kind {
        "Section" => "section",
        "Appendix" => "appendix",
        _ => return None,
    };
    for piece in number.split('.') {
        if piece.is_empty() || !all(piece, |byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
    }
    Some(format!("{kind}-{number}"))
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn links() {
        for (reference, expected) in [
            ("RFC9113, Section 7", "https://www.rfc-editor.org/rfc/rfc9113#section-7"),
            ("RFC9110, Appendix B.3", "https://www.rfc-editor.org/rfc/rfc9110#appendix-B.3"),
            ("RFC 3261, Section 21.4.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1"),
            ("RFC9110,Section 15", "https://www.rfc-editor.org/rfc/rfc9110#section-15"),
            ("draft-x-00, Section 2", "https://datatracker.ietf.org/doc/html/draft-x-00#section-2"),
            ("http://example.org/a?b=c#d", "http://example.org/a?b=c#d"),
        ] {
            assert_eq!(link(reference).as_deref(), Some(expected), "{reference}");
        }
    }

    #[test]
    fn texts_without_a_link() {
        for reference in [
            "",
            "RFC",
            "RFCxyz",
            "RFC9110, Section",
            "RFC9110, page 3",
            "RFC9110, Section 1..2",
            "RFC9110, Section 1 and 2",
            "draft-",
            "https://",
            "https://a b",
            "https://a\"><script>",
            "ftp://example.org",
            "javascript:alert(1)",
            "Status change of HTTP experiments to Historic",
        ] {
            assert_eq!(link(reference), None, "{reference}");
        }
    }
}
